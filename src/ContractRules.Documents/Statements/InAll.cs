using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.TrueUps;
using ContractRules.Issuing;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Who is to pay whom how much in all, in sentences: by the statements, and beside it for earlier periods as known since.</summary>
internal static class InAll
{
    /// <summary>The sentences: <c>Fusion pays THIL 6,198.50 USD in all.</c></summary>
    /// <param name="wires">What is to be wired.</param>
    /// <param name="issued">The statements as they were issued, with what they adjust; null where they were settled as last known.</param>
    public static IEnumerable<string> Of(IReadOnlyCollection<AmountToWire> wires, IssuedRun? issued) =>
    [
        .. wires.Count == 0 ? ["Nothing is to be paid."] : wires.GroupBy(wire => (wire.Payer, wire.Payee, wire.Unit)).Select(way => InWords(way.Key.Payer, way.Key.Payee, way.Key.Unit, [.. way])),
        .. Adjusted("Adjustments of earlier periods come beside it.", [.. issued?.Statements.SelectMany(statement => statement.Adjustments) ?? []]),
        .. Adjusted("Not issued yet are adjustments that the next statement will hold.", issued?.ToIssue ?? []),
    ];

    private static string InWords(Party payer, Party payee, Unit unit, IReadOnlyList<AmountToWire> wires) =>
        (wires.Aggregate(Rational.Zero, (sum, wire) => sum + wire.Amount), IsOpen: wires.Any(wire => wire.IsOpen)) switch
        {
            ({ IsZero: true }, true) => $"What {payer} pays {payee} is open.",
            var (total, isOpen) => $"{payer} pays {payee} {Figures.WithUnit(total, unit)} in all{(isOpen ? ", without what is open" : "")}.",
        };

    private static IEnumerable<string> Adjusted(string what, EquatableArray<PeriodAdjustment> adjusted) =>
        adjusted.Any(period => period.ChangedPayments.Any() || period.ChangedDeliveries.Any())
            ? [$"{what} {TrueUpPayments.NetOf(new Adjustment(adjusted, [])).Replace('\n', ' ')}"]
            : [];
}

using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>What is to be wired by when, one net amount for each day, and what each is made of.</summary>
internal static class WiresSection
{
    public static Section Of(Settled settled, IReadOnlyList<LaidOutStatement> pages)
    {
        var wires = pages.SelectMany(page => page.ToWire, (page, wire) => (page.Period, Wire: wire)).ToList();
        if (wires.Count == 0)
        {
            return new Section("To be wired", "Nothing is to be paid.");
        }

        var (isOfOne, withReceipts) = (pages.Count == 1, wires.Exists(one => one.Wire.Received is not null));
        return new Section(
            wires.All(one => one.Wire.Unit is Currency) ? "To be wired" : "To be wired and delivered",
            (TotalsOf(wires.Select(one => one.Wire)) + NoteOnHolidays(settled)).TrimStart('\n'),
            new Grid(
                [
                    .. (EquatableArray<Column>)(isOfOne ? [] : [new("Period", ColumnKind.Name)]),
                    new("Due", ColumnKind.Name),
                    new("From", ColumnKind.Name),
                    new("To", ColumnKind.Name),
                    new("Amount", ColumnKind.Number),
                    new("Unit", ColumnKind.Name),
                    .. withReceipts ? (Column[])[new("Received", ColumnKind.Number), new("Remaining", ColumnKind.Number)] : [],
                    new("For"),
                ],
                [.. wires.Select(one => RowOf(isOfOne ? [] : [one.Period.Label], one.Wire, withReceipts))]));
    }

    private static EquatableArray<string> RowOf(EquatableArray<string> period, AmountToWire wire, bool withReceipts) =>
    [
        .. period,
        ExactText.Of(wire.Due),
        wire.Payer.Name,
        wire.Payee.Name,
        wire.Payments.All(part => part.Amount is null) ? Figures.Open : Figures.Of(wire.Amount, wire.Unit),
        wire.Unit.Symbol,
        .. withReceipts ? (string[])[Known(wire.Received, wire.Unit), Known(wire.Remaining, wire.Unit)] : [],
        string.Join('\n', wire.Payments.Select(part => $"{part.Label} ({part.Clause})" + (wire.Payments.Count == 1 ? ""
            : $" {(part.Amount is { } amount ? Figures.Of(amount, part.Unit) : Figures.Open)}"))),
    ];

    private static string Known(Rational? amount, Unit unit) => amount is { } known ? Figures.Of(known, unit) : "";

    private static string TotalsOf(IEnumerable<AmountToWire> wires) => string.Join('\n', wires
        .GroupBy(wire => (wire.Payer, wire.Payee, wire.Unit))
        .Where(way => way.Count() > 1)
        .Select(way => $"{way.Key.Payer} pays {way.Key.Payee} {Figures.WithUnit(way.Aggregate(Rational.Zero, (sum, wire) => sum + wire.Amount), way.Key.Unit)} in all{(way.Any(wire => wire.IsOpen) ? ", without what is open" : "")}."));

    // Whoever pays by business days should know that nobody told which days are none.
    private static string NoteOnHolidays(Settled settled) =>
        settled.Agreement.Holidays == HolidayCalendar.WeekendsOnly && settled.Statements.SelectMany(DueRules).Any(rule => rule is BusinessDayShift)
            ? "\nBusiness days pass over weekends alone; --holidays FILE gives the other days."
            : "";

    private static IEnumerable<Node> DueRules(Statement statement) => statement.Version.Clauses
        .SelectMany(clause => clause.Payments)
        .SelectMany(payment => payment.Due?.SelfAndDescendants() ?? []);
}

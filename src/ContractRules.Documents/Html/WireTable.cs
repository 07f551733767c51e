using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>What is to be wired, by whom and when, with what it is made of; and where receipts were given, what of it was received.</summary>
internal static class WireTable
{
    /// <summary>The table; null where nothing is to be wired.</summary>
    public static PageTable? Of(string heading, IReadOnlyList<LaidOutStatement> statements)
    {
        var wires = statements.SelectMany(statement => statement.ToWire, (statement, wire) => (statement.Period, Wire: wire)).ToList();
        var withReceipts = wires.Exists(one => one.Wire.Received is not null);
        return wires.Count == 0
            ? null
            : new PageTable(
                heading,
                "",
                [
                    new("Period"), new("From"), new("To"), new("Amount", IsNumber: true), new("Due"), new("Made of"),
                    .. withReceipts ? (PageColumn[])[new("Received", IsNumber: true), new("Remaining", IsNumber: true)] : [],
                ],
                [.. wires.Select(one => RowOf(one.Period, one.Wire, withReceipts))]);
    }

    private static PageRow RowOf(SettlementPeriod period, AmountToWire wire, bool withReceipts) => new(
        "part",
        period.Label,
        "",
        "",
        [
            new(wire.Payer.Name),
            new(wire.Payee.Name),
            AmountOf(wire),
            new(ExactText.Of(wire.Due)),
            new(string.Join('\n', wire.Payments.Select(part => InWords(part, isAlone: wire.Payments.Count == 1)))),
            .. withReceipts ? (PageCell[])[new(Received(wire.Received, wire.Unit)), new(Received(wire.Remaining, wire.Unit))] : [],
        ]);

    private static PageCell AmountOf(AmountToWire wire) => wire switch
    {
        { IsOpen: false } => new(Figures.WithUnit(wire.Amount, wire.Unit)),
        _ when wire.Payments.All(part => part.Amount is null) => new(Figures.Open, "open"),
        _ => new($"{Figures.WithUnit(wire.Amount, wire.Unit)} and {Figures.Open}", "open"),
    };

    private static string InWords(PartOfWire part, bool isAlone) =>
        $"{part.Label} ({part.Clause}){(isAlone ? "" : $" {(part.Amount is { } amount ? Figures.Of(amount, part.Unit) : Figures.Open)}")}";

    private static string Received(Rational? amount, Unit unit) => amount is { } known ? Figures.Of(known, unit) : "";
}

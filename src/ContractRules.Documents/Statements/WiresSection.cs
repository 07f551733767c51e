using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Who is to pay whom how much in all; and what is to be wired by when, one net amount for each day, with what each is made of, and where receipts were given, what of it was received.</summary>
internal static class WiresSection
{
    /// <summary>The section; without a grid where nothing is to be paid.</summary>
    /// <param name="settled">What the statements are of.</param>
    /// <param name="pages">The statements laid out.</param>
    public static Section Of(Settled settled, IReadOnlyList<LaidOutStatement> pages)
    {
        var wires = pages.SelectMany(page => page.ToWire, (page, wire) => (page.Period, Wire: wire)).ToList();
        return new Section(
            wires.TrueForAll(one => one.Wire.Unit is Currency) ? "To be wired" : "To be wired and delivered",
            wires.Count > 0 ? NoteOnHolidays(settled) : "",
            wires.Count > 0 ? GridOf(wires, isOfOne: pages.Count == 1, wires.Exists(one => one.Wire.Received is not null)) : null)
        {
            Paragraphs = [.. InAll.Of([.. wires.Select(one => one.Wire)], settled.Issued).Select(sentence => new Paragraph(sentence))],
        };
    }

    private static Grid GridOf(IEnumerable<(SettlementPeriod Period, AmountToWire Wire)> wires, bool isOfOne, bool withReceipts) => new(
        [
            .. isOfOne ? [] : (Column[])[new("Period", ColumnKind.Name)],
            new("Due", ColumnKind.Name),
            new("From", ColumnKind.Name),
            new("To", ColumnKind.Name),
            new("Amount", ColumnKind.Number),
            new("Unit", ColumnKind.Name),
            .. withReceipts ? (Column[])[new("Received", ColumnKind.Number), new("Remaining", ColumnKind.Number)] : [],
            new("For"),
        ],
        [.. wires.Select(one => new Row([.. isOfOne ? [] : (Cell[])[one.Period.Label], .. CellsOf(one.Wire, withReceipts)]))]);

    private static IEnumerable<Cell> CellsOf(AmountToWire wire, bool withReceipts) =>
    [
        ExactText.Of(wire.Due),
        wire.Payer.Name,
        wire.Payee.Name,
        wire.Payments.All(part => part.Amount is null) ? AmountCell.Of(null, isOpen: true, wire.Unit) : AmountCell.Of(wire.Amount, wire.IsOpen, wire.Unit),
        wire.Unit.Symbol,
        .. withReceipts ? (Cell[])[AmountCell.Of(wire.Received, isOpen: false, wire.Unit), AmountCell.Of(wire.Remaining, isOpen: false, wire.Unit)] : [],
        string.Join('\n', wire.Payments.Select(part => InWords(part, isAlone: wire.Payments.Count == 1))),
    ];

    private static string InWords(PartOfWire part, bool isAlone) =>
        $"{part.Label} ({part.Clause}){(isAlone ? "" : $" {AmountCell.Of(part.Amount, part.Amount is null, part.Unit)}")}";

    // Whoever pays by business days should know that nobody told which days are none.
    private static string NoteOnHolidays(Settled settled) => settled.PassesOverWeekendsAlone ? "Business days pass over weekends alone; no other holidays are known." : "";
}

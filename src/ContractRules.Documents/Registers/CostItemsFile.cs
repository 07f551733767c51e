using ContractRules.Attribution;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Registers;

/// <summary>A file of cost items: CSV in UTF-8, a header line, then one line an item.</summary>
public sealed class CostItemsFile
{
    private readonly NamedColumns _header;
    private readonly IReadOnlyList<CsvLine> _lines;

    private CostItemsFile(NamedColumns header, IReadOnlyList<CsvLine> lines, IReadOnlyList<CostItem> items) =>
        (_header, _lines, Items) = (header, lines, items);

    /// <summary>The items, in the order of the lines.</summary>
    public IReadOnlyList<CostItem> Items { get; }

    /// <summary>Reads a file for a register. All that cannot be read goes to the faults; what is left is still read.</summary>
    internal static CostItemsFile? Read(SourceText text, CostRegister register, Faults faults)
    {
        var csv = text.IsJson
            ? JsonRows.Read(text, RowShape.Costs(register), faults)
            : CsvFile.Read(text, row: "item", header: string.Join(", ", CostItemsHeader.Required), faults);
        if (csv is null)
        {
            return null;
        }

        var header = CostItemsHeader.Read(csv.Header, register, faults);
        return new CostItemsFile(header, csv.Rows, [.. csv.Rows.Select(line => ItemOf(line, header, register, faults))]);
    }

    /// <summary>Counts each item under one clause, or tells all that the register finds wrong.</summary>
    public Received<AttributedCosts> Attribute(CostRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Received<AttributedCosts>.Of(faults =>
        {
            var costs = register.Attribute(Items);
            foreach (var fault in costs.Faults)
            {
                Report(fault, faults);
            }

            return costs;
        });
    }

    /// <summary>How many items it holds.</summary>
    public override string ToString() => $"{(Rational)Items.Count} cost items";

    /// <summary>Reports what the register itself finds wrong, at the cell that it came from.</summary>
    internal void Report(CostItemFault fault, Faults faults)
    {
        var line = _lines[fault.Item];
        // A part without a cell is at fault in the header or in the length of its line, which is told there.
        if (_header.CellOf(line, ColumnOf(fault.Part)) is { } cell)
        {
            faults.Add(cell.Place, fault.Found, fault.Expected);
        }
    }

    // What cannot be read is taken as something that can stand there, so that the rest of its line is still checked.
    private static CostItem ItemOf(CsvLine line, NamedColumns header, CostRegister register, Faults faults)
    {
        var date = Fact.Date(CostItemsHeader.Date, register.Clause, "Day of the cost").Declaration;
        return new CostItem(
            Read(CostItemsHeader.Date, date) is DateValue(var day) ? day : register.Agreement.Dated,
            header.CellOf(line, CostItemsHeader.Description)?.Text ?? "?",
            new Money(Read(CostItemsHeader.Amount, register.Amount) is NumberValue(var number) ? number : Rational.Zero, (Currency)register.Amount.Measure.Over!),
            ClausesIn(header.CellOf(line, CostItemsHeader.Clauses)?.Text ?? ""),
            register.Marks.Select(mark => mark.Key).Where(IsMarked).ToEquatableArray());

        Value? Read(string column, FactDeclaration accepted)
        {
            if (header.CellOf(line, column) is not { } cell)
            {
                return null;
            }

            if (cell.IsBlank)
            {
                faults.Add(cell.Place, $"the {column} is missing", accepted.Expectation);
                return null;
            }

            return CellReader.Read(cell, accepted, faults);
        }

        bool IsMarked(string mark) =>
            header.CellOf(line, mark) is { IsBlank: false } cell
            && CellReader.Read(cell, Fact.Truth(mark, register.Clause, "Whether the cost is so").Declaration, faults) is TruthValue { IsTrue: true };
    }

    private static EquatableArray<ClauseReference> ClausesIn(string text) =>
        text.Split([.. text.Where(IsBetweenClauses).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Select(clause => new ClauseReference(clause))
            .ToEquatableArray();

    // Blanks of every kind: spreadsheets and documents bring tabs and blanks that do not break.
    private static bool IsBetweenClauses(char character) => char.IsWhiteSpace(character) || character is ',' or ';';

    private static string ColumnOf(CostItemPart part) => part switch
    {
        CostItemPart.Date => CostItemsHeader.Date,
        CostItemPart.Description => CostItemsHeader.Description,
        CostItemPart.Amount => CostItemsHeader.Amount,
        _ => CostItemsHeader.Clauses,
    };
}

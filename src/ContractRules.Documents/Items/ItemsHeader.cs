using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Rules;

namespace ContractRules.Documents.Items;

/// <summary>The first line of a file of items: <c>key</c>, <c>period</c> unless a date of the item tells it, and a column for each field that is given at all, in any order.</summary>
internal sealed class ItemsHeader
{
    private readonly Dictionary<string, int> _columns;

    private ItemsHeader(Dictionary<string, int> columns) => _columns = columns;

    /// <summary>The columns that a file of items can have.</summary>
    public static IReadOnlyList<string> Columns(ItemsDeclaration items) =>
        [.. Required(items), .. items.Fields.Select(field => field.Key).Except(Required(items)), .. items.Texts.Select(text => text.Key)];

    /// <summary>Whether the file tells on which day each item became known.</summary>
    public bool TellsDays => _columns.ContainsKey(ItemsDeclaration.KnownOnColumn);

    /// <summary>Reads the first line. What is wrong in it goes to the faults.</summary>
    /// <param name="line">The line.</param>
    /// <param name="items">The items whose fields it names.</param>
    /// <param name="mayTellDays">Whether the file may tell on which day each item became known, as the facts do.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ItemsHeader Read(CsvLine line, ItemsDeclaration items, bool mayTellDays, Faults faults)
    {
        var (columns, known) = (new Dictionary<string, int>(StringComparer.Ordinal), Columns(items));
        foreach (var (column, cell) in line.Cells.Index())
        {
            if (!columns.TryAdd(cell.Text, column))
            {
                faults.Add(cell.Place, $"column {Quoting.Of(cell.Text)} is repeated", "each column once");
            }
            else if (IsOfDays(cell.Text))
            {
                if (!mayTellDays)
                {
                    faults.Add(cell.Place, "the file tells what became known on which day, and the facts file does not", $"a column {ItemsDeclaration.KnownOnColumn} in the facts file, too");
                }
            }
            else if (!known.Contains(cell.Text))
            {
                faults.Add(cell.Place, $"no field of {items} is called {Quoting.Of(cell.Text)}", Quoting.OneOf(Nearest.To(cell.Text, known) is { Count: > 0 } near ? near : known));
            }
        }

        foreach (var missing in Required(items).Where(name => !columns.ContainsKey(name)))
        {
            faults.Add(line.End, $"column {Quoting.Of(missing)} is missing", $"the columns {string.Join(", ", known)}");
        }

        if (columns.ContainsKey(ItemsDeclaration.WithdrawnColumn) && !columns.ContainsKey(ItemsDeclaration.KnownOnColumn))
        {
            faults.Add(line.End, $"column {Quoting.Of(ItemsDeclaration.KnownOnColumn)} is missing", $"it beside {ItemsDeclaration.WithdrawnColumn}");
        }

        return new ItemsHeader(columns);
    }

    /// <summary>The cell of a line in a column; null where the file has no such column, the line ends before it, or the cell is blank.</summary>
    public CsvCell? CellOf(CsvLine line, string column) =>
        _columns.TryGetValue(column, out var index) && line.Cells.ElementAtOrDefault(index) is { IsBlank: false } cell ? cell : null;

    /// <summary>Where a line has a column, also where its cell is blank; the end of the line where it has none.</summary>
    public Place PlaceOf(CsvLine line, string column) =>
        _columns.TryGetValue(column, out var index) && line.Cells.ElementAtOrDefault(index) is { } cell ? cell.Place : line.End;

    private static bool IsOfDays(string column) => column is ItemsDeclaration.KnownOnColumn or ItemsDeclaration.WithdrawnColumn;

    private static IEnumerable<string> Required(ItemsDeclaration items) => [ItemsDeclaration.KeyColumn, items.DatedBy?.Key ?? ItemsDeclaration.PeriodColumn];
}

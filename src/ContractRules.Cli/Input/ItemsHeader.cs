using ContractRules.Rules;

namespace ContractRules.Cli.Input;

/// <summary>The first line of a file of items: <c>key</c>, <c>period</c> unless a date of the item tells it, and a column for each field that is given at all, in any order.</summary>
internal sealed class ItemsHeader
{
    private readonly Dictionary<string, int> _columns;

    private ItemsHeader(Dictionary<string, int> columns) => _columns = columns;

    /// <summary>The columns that a file of items can have.</summary>
    public static IReadOnlyList<string> Columns(ItemsDeclaration items) =>
        [.. Required(items), .. items.Fields.Select(field => field.Key).Except(Required(items)), .. items.Texts.Select(text => text.Key)];

    public static ItemsHeader Read(CsvLine line, ItemsDeclaration items, Faults faults)
    {
        var (columns, known) = (new Dictionary<string, int>(StringComparer.Ordinal), Columns(items));
        foreach (var (column, cell) in line.Cells.Index())
        {
            if (!columns.TryAdd(cell.Text, column))
            {
                faults.Add(cell.Place, $"column {Quoting.Of(cell.Text)} is repeated", "each column once");
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

        return new ItemsHeader(columns);
    }

    /// <summary>The cell of a line in a column; null where the file has no such column, the line ends before it, or the cell is blank.</summary>
    public CsvCell? CellOf(CsvLine line, string column) =>
        _columns.TryGetValue(column, out var index) && line.Cells.ElementAtOrDefault(index) is { IsBlank: false } cell ? cell : null;

    /// <summary>Where a line has a column, also where its cell is blank; the end of the line where it has none.</summary>
    public Place PlaceOf(CsvLine line, string column) =>
        _columns.TryGetValue(column, out var index) && line.Cells.ElementAtOrDefault(index) is { } cell ? cell.Place : line.End;

    private static IEnumerable<string> Required(ItemsDeclaration items) => [ItemsDeclaration.KeyColumn, items.DatedBy?.Key ?? ItemsDeclaration.PeriodColumn];
}

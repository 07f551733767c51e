using ContractRules.Attribution;

namespace ContractRules.Cli.Input;

/// <summary>The first line of a file of cost items: a column for each part of an item and for each mark, in any order.</summary>
internal sealed class CostItemsHeader
{
    public const string Date = "date";
    public const string Description = "description";
    public const string Amount = "amount";
    public const string Clauses = "clauses";

    private readonly Dictionary<string, int> _columns;

    private CostItemsHeader(Dictionary<string, int> columns) => _columns = columns;

    /// <summary>The columns that every file has.</summary>
    public static IReadOnlyList<string> Required { get; } = [Date, Description, Amount, Clauses];

    public static CostItemsHeader Read(CsvLine line, CostRegister register, Faults faults)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        List<string> known = [.. Required, .. register.Marks.Select(mark => mark.Key)];
        for (var column = 0; column < line.Cells.Count; column++)
        {
            var (name, place) = (line.Cells[column].Text, line.Cells[column].Place);
            if (!columns.TryAdd(name, column))
            {
                faults.Add(place, $"column {Quoting.Of(name)} is repeated", "each column once");
            }
            else if (!known.Contains(name))
            {
                faults.Add(place, $"no column is called {Quoting.Of(name)}", Quoting.OneOf(Nearest.To(name, known) is { Count: > 0 } near ? near : known));
            }
        }

        foreach (var missing in Required.Where(name => !columns.ContainsKey(name)))
        {
            faults.Add(line.End, $"column {Quoting.Of(missing)} is missing", $"the columns {string.Join(", ", known)}");
        }

        return new CostItemsHeader(columns);
    }

    /// <summary>The cell of a line in a column; null where the file has no such column or the line ends before it.</summary>
    public CsvCell? CellOf(CsvLine line, string column) =>
        _columns.TryGetValue(column, out var index) ? line.Cells.ElementAtOrDefault(index) : null;
}

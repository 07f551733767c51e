using ContractRules.Attribution;

namespace ContractRules.Cli.Input;

/// <summary>The first line of a file of cost items: a column for each part of an item and for each mark, in any order.</summary>
internal sealed class CostItemsHeader
{
    public const string Date = "date";
    public const string Description = "description";
    public const string Amount = "amount";
    public const string Clauses = "clauses";

    private readonly IReadOnlyList<string> _names;

    private CostItemsHeader(IReadOnlyList<string> names) => _names = names;

    /// <summary>The columns that every file has.</summary>
    public static IReadOnlyList<string> Required { get; } = [Date, Description, Amount, Clauses];

    public static CostItemsHeader Read(CsvLine line, CostRegister register, Faults faults)
    {
        var names = line.Cells.Select(cell => cell.Text).ToList();
        List<string> known = [.. Required, .. register.Marks.Select(mark => mark.Key)];
        for (var column = 0; column < names.Count; column++)
        {
            var (name, place) = (names[column], line.Cells[column].Place);
            if (names.IndexOf(name) < column)
            {
                faults.Add(place, $"column {Quoting.Of(name)} is repeated", "each column once");
            }
            else if (!known.Contains(name))
            {
                faults.Add(place, $"no column is called {Quoting.Of(name)}", Quoting.OneOf(Nearest.To(name, known) is { Count: > 0 } near ? near : known));
            }
        }

        foreach (var missing in Required.Where(name => !names.Contains(name)))
        {
            faults.Add(line.End, $"column {Quoting.Of(missing)} is missing", $"the columns {string.Join(", ", known)}");
        }

        return new CostItemsHeader(names);
    }

    /// <summary>The cell of a line in a column; null where the file has no such column or the line ends before it.</summary>
    public CsvCell? CellOf(CsvLine line, string column) =>
        Enumerable.Range(0, _names.Count).Where(index => _names[index] == column).Select(line.Cells.ElementAtOrDefault).FirstOrDefault();
}

using ContractRules.Documents.Input;

namespace ContractRules.Documents.Csv;

/// <summary>The first line of a file whose columns go by their names, in any order.</summary>
internal sealed class NamedColumns
{
    private readonly Dictionary<string, int> _columns;

    private NamedColumns(Dictionary<string, int> columns) => _columns = columns;

    /// <summary>Reads the first line; a column that is repeated, not known or missing goes to the faults.</summary>
    /// <param name="line">The line.</param>
    /// <param name="required">The columns that every file has.</param>
    /// <param name="others">The columns that a file may have beside them.</param>
    /// <param name="faults">Collects what is wrong.</param>
    public static NamedColumns Read(CsvLine line, IReadOnlyList<string> required, IReadOnlyList<string> others, Faults faults)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        List<string> known = [.. required, .. others];
        foreach (var (column, cell) in line.Cells.Index())
        {
            if (!columns.TryAdd(cell.Text, column))
            {
                faults.Add(cell.Place, $"column {Quoting.Of(cell.Text)} is repeated", "each column once");
            }
            else if (!known.Contains(cell.Text))
            {
                faults.Add(cell.Place, $"no column is called {Quoting.Of(cell.Text)}", Quoting.OneOf(Nearest.To(cell.Text, known) is { Count: > 0 } near ? near : known));
            }
        }

        foreach (var missing in required.Where(name => !columns.ContainsKey(name)))
        {
            faults.Add(line.End, $"column {Quoting.Of(missing)} is missing", $"the columns {string.Join(", ", known)}");
        }

        return new NamedColumns(columns);
    }

    /// <summary>The cell of a line in a column; null where the file has no such column or the line ends before it.</summary>
    public CsvCell? CellOf(CsvLine line, string column) =>
        _columns.TryGetValue(column, out var index) ? line.Cells.ElementAtOrDefault(index) : null;
}

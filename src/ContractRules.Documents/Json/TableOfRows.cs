using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Json;

/// <summary>A table that is put together row by row, each of which has cells in some of its columns.</summary>
internal sealed class TableOfRows(RowShape shape, Faults faults)
{
    // Where very many are not known, this is a document of something else.
    private const int MostUnknown = 50;

    private readonly Dictionary<string, CsvCell> _columns = new(StringComparer.Ordinal);
    private readonly List<(CsvCell Row, Dictionary<string, CsvCell> Cells)> _rows = [];
    private readonly HashSet<string> _known = [.. shape.Columns];
    private int _unknown;

    /// <summary>Begins a row.</summary>
    public void Begin(CsvCell row) => _rows.Add((row, new(StringComparer.Ordinal)));

    /// <summary>Adds a cell to the row that was begun last; a fault, where it has one in that column already.</summary>
    public void Add(string column, CsvCell cell)
    {
        if (!_columns.ContainsKey(column))
        {
            if (!_known.Contains(column) && ++_unknown > MostUnknown)
            {
                faults.Add(cell.Place, $"{Quoting.Of(column)} is not known", "keys that the agreement knows");
                return;
            }

            _columns.Add(column, cell.Of(column));
        }

        if (!_rows[^1].Cells.TryAdd(column, cell))
        {
            faults.Add(cell.Place, $"{Quoting.Of(column)} is given twice", "each key once");
        }
    }

    /// <summary>The table. It has every column that each row must fill, so that what is missing in a row is told there.</summary>
    public CsvFile Made()
    {
        var start = _rows.Count > 0 ? _rows[0].Row : new CsvCell("", "", 1, 1);
        IReadOnlyList<string> names = [.. shape.Columns.Where(column => IsRequired(column) || _columns.ContainsKey(column)), .. _columns.Keys.Where(name => !_known.Contains(name))];
        return new CsvFile(
            new CsvLine(start.Place, [.. names.Select(name => _columns.TryGetValue(name, out var first) ? first : start.Of(name))]),
            [.. _rows.Select(row => new CsvLine(row.Row.Place, [.. names.Select(name => row.Cells.TryGetValue(name, out var cell) ? cell : row.Row)]))]);
    }

    private bool IsRequired(string column) => column == shape.Columns[0] || (shape.Objects.Count == 0 && (shape.Cells.Values.Contains(column) || shape.Words.Contains(column)));
}

using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Cli.Terminal;

/// <summary>Lays a grid that is too wide for a line out below itself, so that no figure is ever broken in two.</summary>
internal static class GridPages
{
    /// <summary>The grid, or where it is too wide several, each with the first column and as many of the others as fit.</summary>
    /// <remarks>Running text goes on over several lines, so a grid with a column of it always fits.</remarks>
    public static IEnumerable<Grid> Fitting(this Grid grid, int width)
    {
        var widths = grid.Columns.Select((column, index) => column.Width(grid.Rows.Select(row => row.Cells[index].Text))).ToList();
        if (widths.Sum() <= width || grid.Columns.Any(column => column.Kind == ColumnKind.Words))
        {
            return [grid];
        }

        var pages = new List<List<int>>();
        var room = 0;
        for (var column = 1; column < widths.Count; column++)
        {
            if (pages.Count == 0 || widths[column] > room)
            {
                pages.Add([0]);
                room = width - widths[0];
            }

            pages[^1].Add(column);
            room -= widths[column];
        }

        return pages.Select(columns => Page(grid, columns));
    }

    private static Grid Page(Grid grid, List<int> columns) => new(Chosen(grid.Columns, columns), [.. grid.Rows.Select(row => row with { Cells = Chosen(row.Cells, columns) })]);

    private static EquatableArray<T> Chosen<T>(EquatableArray<T> all, List<int> columns) => [.. columns.Select(column => all[column])];
}

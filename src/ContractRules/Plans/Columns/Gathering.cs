using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>Rows from wherever they stand, put side by side in a new order.</summary>
internal sealed class Gathering
{
    private readonly List<Stretch> _stretches = [];
    private readonly SortedSet<int> _sources = [];

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>Takes the next row.</summary>
    /// <param name="source">The number of what it stands in.</param>
    /// <param name="row">Its place there.</param>
    public void Take(int source, int row)
    {
        if (_stretches is [.., var last] && last.Source == source && last.First + last.Rows == row)
        {
            _stretches[^1] = last with { Rows = last.Rows + 1 };
        }
        else
        {
            _stretches.Add(new(source, row, Rows, 1));
            _sources.Add(source);
        }

        Rows++;
    }

    /// <summary>The cells of the rows.</summary>
    /// <param name="isTruth">Whether they are truths.</param>
    /// <param name="cellsOf">The cells of each source.</param>
    public Cells Of(bool isTruth, Func<int, Cells> cellsOf)
    {
        var cells = _sources.ToDictionary(source => source, cellsOf);
        if (cells.Values.All(found => found.Column is null && found.Same == cells[_stretches[0].Source].Same))
        {
            return cells[_stretches[0].Source];
        }

        var columns = cells.Values.Select(found => found.Column).OfType<Column>().ToList();
        var same = cells.Values.Where(found => found.Column is null).ToList();
        var isAlwaysKnown = columns.TrueForAll(column => column.Known is null) && same.TrueForAll(found => found.Same is not null);
        var gathered = Column.Empty(new(isTruth ? Width.Bit : WidthOf(columns, same), isAlwaysKnown), Rows);
        foreach (var stretch in _stretches)
        {
            if (cells[stretch.Source] is { Column: { } column })
            {
                gathered.CopyFrom(column, stretch.First, stretch.At, stretch.Rows);
            }
            else
            {
                gathered.Fill(cells[stretch.Source].Same, stretch.At, stretch.Rows);
            }
        }

        return new(gathered);
    }

    private static Width WidthOf(List<Column> columns, List<Cells> same) =>
        columns.Select(column => column.Width).Concat(same.Select(found => Bounds.Only(found.Same ?? BigInteger.Zero).Width)).Max();

    private readonly record struct Stretch(int Source, int First, int At, int Rows);
}

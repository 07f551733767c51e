using ContractRules.Values;

namespace ContractRules.Documents.Reports;

/// <summary>Rows of cells under headed columns.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
internal sealed record Grid(EquatableArray<Column> Columns, EquatableArray<Row> Rows)
{
    /// <summary>A grid of rows that are all alike.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">What the cells of each row say.</param>
    public Grid(EquatableArray<Column> columns, IEnumerable<EquatableArray<string>> rows)
        : this(columns, [.. rows.Select(row => new Row([.. row.Select(text => new Cell(text))]))])
    {
    }

    /// <summary>The same grid, with each text in another form.</summary>
    public Grid Select(Func<string, string> form) => new(
        [.. Columns.Select(column => column with { Heading = form(column.Heading) })],
        [.. Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Text = form(cell.Text) })] })]);
}

/// <summary>A column of a grid.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Words)
{
    /// <summary>The blanks that keep a column from its neighbour.</summary>
    public const int Margin = 3;

    /// <summary>The room that it takes beside other columns.</summary>
    public int Width(IEnumerable<string> cells) => Margin + LeastWidth(cells);

    /// <summary>The least width in which its cells stay on one line, its heading broken between words.</summary>
    public int LeastWidth(IEnumerable<string> cells) => cells.Concat(Heading.Split(' ')).Max(text => text.Length);
}

/// <summary>What the cells of a column hold, and so how they are set.</summary>
internal enum ColumnKind
{
    /// <summary>Running text, which can go on over several lines.</summary>
    Words,

    /// <summary>A short name, a date or a period, which stays on one line.</summary>
    Name,

    /// <summary>A number, which stays on one line and stands to the right.</summary>
    Number,
}

/// <summary>A row of a grid.</summary>
/// <param name="Cells">A cell for every column.</param>
/// <param name="Kind">What it is to the rows around it.</param>
internal sealed record Row(EquatableArray<Cell> Cells, RowKind Kind = RowKind.Part)
{
    /// <summary>What its cells say.</summary>
    public EquatableArray<string> Texts => [.. Cells.Select(cell => cell.Text)];
}

/// <summary>What a row is to the rows around it.</summary>
internal enum RowKind
{
    /// <summary>One of many.</summary>
    Part,

    /// <summary>One of successive periods, by which it goes.</summary>
    Period,

    /// <summary>What the others come to.</summary>
    Total,
}

/// <summary>A cell of a grid.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsOpen">Whether what it says is undetermined, or some of it.</param>
internal sealed record Cell(string Text, bool IsOpen = false)
{
    /// <summary>A cell of which nothing is to be said but what it says.</summary>
    public static implicit operator Cell(string text)
    {
        return new(text);
    }

    /// <summary>What it says.</summary>
    public override string ToString() => Text;
}

using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>A table of a page.</summary>
/// <param name="Heading">The heading above it.</param>
/// <param name="Note">What to know about it; may be empty.</param>
/// <param name="Columns">What stands above its columns, the first above the labels of the rows.</param>
/// <param name="Groups">Its rows, those that belong together in one group.</param>
internal sealed record PageTable(string Heading, string Note, EquatableArray<PageColumn> Columns, EquatableArray<PageGroup> Groups)
{
    /// <summary>A table of rows in one group without a heading.</summary>
    public PageTable(string heading, string note, EquatableArray<PageColumn> columns, EquatableArray<PageRow> rows)
        : this(heading, note, columns, [new PageGroup("", rows)])
    {
    }
}

/// <summary>Rows of a page's table that belong together.</summary>
/// <param name="Heading">The heading above them; empty where the table has one group only.</param>
/// <param name="Rows">The rows.</param>
internal sealed record PageGroup(string Heading, EquatableArray<PageRow> Rows)
{
    /// <summary>By what the page refers to it; empty where it doesn't.</summary>
    public string Id { get; init; } = "";
}

/// <summary>A column of a page's table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand to the right.</param>
internal sealed record PageColumn(string Heading, bool IsNumber = false);

/// <summary>A row of a page's table.</summary>
/// <param name="Kind">What it is to the rows around it, as a class of styles: <c>part</c>, <c>total</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Clause">The clause; empty where there is none.</param>
/// <param name="Unit">The unit of its figures; empty where they have none.</param>
/// <param name="Cells">A cell for each column beside that of the label.</param>
internal sealed record PageRow(string Kind, string Label, string Clause, string Unit, EquatableArray<PageCell> Cells)
{
    /// <summary>The numbers of the readings that mattered to its figures.</summary>
    public EquatableArray<int> Marks { get; init; } = [];
}

/// <summary>A cell of a page's table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Kind">How it stands, as a class of styles: <c>open</c>, <c>kept</c>; empty where nothing is to be marked.</param>
internal sealed record PageCell(string Text, string Kind = "")
{
    /// <summary>How it came about; none where nothing is to be told beside it.</summary>
    public EquatableArray<PageLine> Why { get; init; } = [];
}

/// <summary>A line of an explanation.</summary>
/// <param name="Level">How deep it lies under the figure, from 0 on.</param>
/// <param name="Words">What it says.</param>
/// <param name="Definitions">The rules that it stands for.</param>
/// <param name="Id">By what other lines of the page refer to it; empty where none does.</param>
/// <param name="Target">The line of the page that tells it; empty where it is told here.</param>
internal sealed record PageLine(int Level, string Words, EquatableArray<string> Definitions, string Id, string Target);

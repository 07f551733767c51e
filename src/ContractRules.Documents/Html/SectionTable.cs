using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Html;

/// <summary>A section of a report as a table of a page.</summary>
internal static class SectionTable
{
    /// <summary>The table; one without columns where the section has a note alone.</summary>
    public static PageTable Of(Section section) => new(
        section.Heading,
        section.Note,
        section.Grid is { } grid ? [.. grid.Columns.Select(column => new PageColumn(column.Heading, column.Kind == ColumnKind.Number))] : [],
        section.Grid is { } filled ? [.. filled.Rows.Select(RowOf)] : []);

    private static PageRow RowOf(Row row) => new(NameOf(row.Kind), row.Cells[0].Text, "", "", [.. row.Cells.Skip(1).Select(CellOf)]);

    private static PageCell CellOf(Cell cell) => new(cell.Text, cell.IsOpen ? "open" : "");

    private static string NameOf(RowKind kind) => kind switch
    {
        RowKind.Period => "period",
        RowKind.Total => "total",
        _ => "part",
    };
}

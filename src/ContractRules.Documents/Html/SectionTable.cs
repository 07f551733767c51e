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
        section.Grid is { } filled ? [.. filled.Rows.Select(row => new PageRow("part", row[0], "", "", [.. row.Skip(1).Select(cell => new PageCell(cell))]))] : []);
}

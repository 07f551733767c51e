using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>Writes reports as one page of HTML that holds all of itself.</summary>
internal static class ReportHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(Report report, TextWriter output) => PageTemplate.Report.Write(
        new ReportPage(report.Title, [.. report.Sections.Select(SectionTable.Of)]), new VisibleWriter(output));

    // What the page speaks of.
    private sealed record ReportPage(string Title, EquatableArray<PageTable> Sections);
}

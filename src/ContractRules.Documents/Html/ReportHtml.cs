using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Html;

/// <summary>Writes reports as one page of HTML that holds all of itself.</summary>
internal static class ReportHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(Report report, TextWriter output) => PageTemplate.Report.Write(ReportPage.Of(report), new VisibleWriter(output));
}

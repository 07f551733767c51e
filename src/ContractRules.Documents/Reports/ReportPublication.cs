using ContractRules.Documents.Html;

namespace ContractRules.Documents.Reports;

/// <summary>A publication that people read as a report.</summary>
/// <param name="report">The report, for lines of so many characters.</param>
/// <param name="json">The JSON document.</param>
/// <param name="csv">Writes the CSV.</param>
/// <param name="html">Writes the page, where that is more than the report.</param>
internal sealed class ReportPublication(Func<int, Report> report, Func<string> json, Action<TextWriter> csv, Action<TextWriter>? html = null) : Publication
{
    // A page is as wide as a wide terminal.
    private const int WidthOfPages = 120;

    /// <summary>The report, for lines of so many characters.</summary>
    public Report Report(int width) => report(width);

    internal override void WriteJson(TextWriter output) => output.Write(json());

    internal override void WriteCsv(TextWriter output) => csv(output);

    internal override void WriteMarkdown(TextWriter output) => Markdown.Write(report(WidthOfPages), output);

    internal override void WriteHtml(TextWriter output)
    {
        if (html is null)
        {
            ReportHtml.Write(report(WidthOfPages), output);
        }
        else
        {
            html(output);
        }
    }
}

using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Html;

/// <summary>Writes statements as one page of HTML that holds all of itself: no script, no other file.</summary>
internal static class StatementHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(Settled settled, StatementOptions options, TextWriter output) =>
        options.Template.Write(StatementPage.Of(settled, options), new VisibleWriter(output));
}

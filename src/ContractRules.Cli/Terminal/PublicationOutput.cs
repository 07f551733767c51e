using ContractRules.Cli.Commands;
using ContractRules.Documents;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Reports;

namespace ContractRules.Cli.Terminal;

/// <summary>Writes publications to the output, in the format that was asked for.</summary>
internal static class PublicationOutput
{
    /// <summary>Writes one.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="format">The name of the format; a table is as wide as the screen.</param>
    /// <param name="screen">Where to.</param>
    /// <param name="hints">What a table tells beside the publication of the command line; nothing where left out.</param>
    public static void Write(this Publication publication, string format, Screen screen, Section? hints = null)
    {
        switch (format, publication)
        {
            case (OutputFormat.Table, ReportPublication report):
                var told = report.Report(screen.Width);
                Table.Write(hints is null ? told : told with { Sections = [.. told.Sections, hints] }, screen);
                break;
            case (OutputFormat.Table, ExplanationPublication explanation):
                screen.Output.Write(explanation.Text);
                break;
            default:
                publication.Write(FormatOf(format), screen.Output);
                break;
        }
    }

    private static Format FormatOf(string name) => name switch
    {
        OutputFormat.Json => Format.Json,
        OutputFormat.Csv => Format.Csv,
        OutputFormat.Markdown => Format.Markdown,
        OutputFormat.Html => Format.Html,
        _ => throw new NotSupportedException($"There is no format {name}."),
    };
}

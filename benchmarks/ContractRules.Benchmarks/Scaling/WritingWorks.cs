using ContractRules.Cli;
using ContractRules.Cli.Output;
using ContractRules.Cli.Output.Statements;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>What the command line writes.</summary>
internal static class WritingWorks
{
    private const int Few = 5;

    public static IEnumerable<Work> All { get; } =
    [
        .. OfBoth("table", 600, settled => Table.Write(StatementReport.Of(settled, [], Screen.WidthOfFiles), new Screen(TextWriter.Null, TextWriter.Null))),
        .. OfBoth("Markdown", 600, settled => Markdown.Write(StatementReport.Of(settled, [], Screen.WidthOfFiles), TextWriter.Null)),
        .. OfBoth("CSV", 1_000, settled => StatementCsv.Write(settled, TextWriter.Null)),
        .. OfBoth("JSON", 1_000, settled => StatementJson.Write(settled, TextWriter.Null)),
    ];

    private static IEnumerable<Work> OfBoth(string format, int size, Action<Settled> write) =>
    [
        new($"write {format}, many periods", size, months => Writing(clauses: Few, months, write)),
        new($"write {format}, many clauses", size, clauses => Writing(clauses, months: 2, write)),
    ];

    private static Action Writing(int clauses, int months, Action<Settled> write)
    {
        var growing = new GrowingAgreement(clauses);
        var settled = new Settled(growing.Agreement, growing.Agreement.Settle(growing.Months(months)).Statements);
        return () => write(settled);
    }
}

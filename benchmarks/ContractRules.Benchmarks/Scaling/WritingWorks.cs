using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Comparison;
using ContractRules.Documents;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Documents.TrueUps;
using ContractRules.Settlement;
using ContractRules.Values;

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
        .. OfBoth("JSON", 1_000, settled => Publish.Statements(settled).Write(Format.Json, TextWriter.Null)),
        .. OfBoth("HTML", 150, settled => Publish.Statements(settled).Write(Format.Html, TextWriter.Null)),
        Listing("write facts", agreement => FactsReport.Of(agreement)),
        Listing("write clauses", agreement => ClausesReport.Of(agreement, agreement.Versions[^1])),
        new("true up and write, many clauses", 300, clauses => TruingUp(clauses, months: 2)),
        new("true up and write, many periods", 600, months => TruingUp(Few, months)),
    ];

    private static IEnumerable<Work> OfBoth(string format, int size, Action<Settled> write) =>
    [
        new($"write {format}, many periods", size, months => Writing(clauses: Few, months, write)),
        new($"write {format}, many clauses", size, clauses => Writing(clauses, months: 2, write)),
    ];

    private static Work Listing(string name, Func<Agreement, Report> report) => new($"{name}, many clauses", 3_000, clauses =>
    {
        var agreement = new GrowingAgreement(clauses).Agreement;
        return () => Table.Write(report(agreement), new Screen(TextWriter.Null, TextWriter.Null));
    });

    // By the audit, each month sold what the next one had told.
    private static Action TruingUp(int clauses, int months)
    {
        var growing = new GrowingAgreement(clauses);
        var (facts, audited) = (growing.Months(months), growing.Months(months + 1).Skip(1));
        return () =>
        {
            var trueUp = growing.Agreement.TrueUp(facts, [.. facts.Zip(audited, (month, later) => PeriodFacts.For(month.Period).With(later.Values))], SettlementPeriod.Between(facts[0].Period.Start, facts[^1].Period.End));
            Table.Write(TrueUpReport.Of(growing.Agreement, trueUp), new Screen(TextWriter.Null, TextWriter.Null));
        };
    }

    private static Action Writing(int clauses, int months, Action<Settled> write)
    {
        var growing = new GrowingAgreement(clauses);
        var settled = new Settled(growing.Agreement, growing.Agreement.Settle(growing.Months(months)).Statements);
        return () => write(settled);
    }
}

using ContractRules.Agreements;
using ContractRules.Documents.Tests.Json;
using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>Whoever reads a statement in one format is told the same as whoever reads it in another.</summary>
public sealed class OneModelLaws
{
    private const int OfEach = 20;

    public static TheoryData<string> Agreements { get; } = [.. AgreementsOfDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void The_same_is_to_be_wired_in_Markdown_HTML_and_CSV(string key)
    {
        // What all statements together reached, so that the law is not held by nothing; the acquisition pays nothing.
        var (wired, open) = (0, 0);
        Law.Reaches(
            StatementsOf(AgreementsOfDocuments.All[key]),
            settled =>
            {
                var (markdown, html) = (Written.WiresOfMarkdown(Publish.Statements(settled).ToText(Format.Markdown)), Written.WiresOfHtml(Publish.Statements(settled).ToText(Format.Html)));
                var csv = Written.WiresOfCsv(Publish.Statements(settled).ToText(Format.Csv), UnitsOf(settled));
                wired += csv.Count(wire => wire.Amount != Figures.Open);
                open += csv.Count(wire => wire.Amount.EndsWith(Figures.Open, StringComparison.Ordinal));
                Assert.Equal(csv.Order(), markdown.Order());
                Assert.Equal(csv.Order(), html.Order());
            },
            () => (wired > 5 && open > 5) || key == "fusion-ldts",
            () => $"{wired} wired, {open} open",
            OfEach);
    }

    [Law(MaxTest = 4 * OfEach)]
    public void The_same_totals_stand_in_Markdown_and_HTML_and_are_what_CSV_adds_up_to(SomeStatements drawn)
    {
        var settled = drawn.Settled;
        var (markdown, html) = (Publish.Statements(settled).ToText(Format.Markdown), Publish.Statements(settled).ToText(Format.Html));
        Assert.Equal(Written.TotalsOfMarkdown(markdown), Written.TotalsOfHtml(html));
        foreach (var way in Written.AmountsOfCsv(Publish.Statements(settled).ToText(Format.Csv)).GroupBy(wire => (wire.From, wire.To, wire.Unit)).Where(way => way.Any(wire => !wire.Amount.IsZero)))
        {
            var total = way.Aggregate(Rational.Zero, (sum, wire) => sum + wire.Amount);
            var sentence = Assert.Single(Written.TotalsOfHtml(html), told => told.StartsWith($"{way.Key.From} pays {way.Key.To} {Figures.WithUnit(total, UnitsOf(settled)[way.Key.Unit])} in all", StringComparison.Ordinal));
            Assert.True(sentence.EndsWith(", without what is open.", StringComparison.Ordinal) || !way.Any(wire => wire is { IsOpen: true, Amount.IsZero: false }));
        }
    }

    [Law(MaxTest = 4 * OfEach)]
    public void The_same_main_figures_stand_in_Markdown_and_HTML(SomeStatements drawn)
    {
        var settled = drawn.Settled;
        var (markdown, html) = (Written.MainFiguresOfMarkdown(Publish.Statements(settled).ToText(Format.Markdown)), Written.MainFiguresOfHtml(Publish.Statements(settled).ToText(Format.Html)));
        Assert.True(html.Count > 0 || markdown.Count == 1);
        Assert.All(html.Count > 0 ? markdown : [], column => Assert.Contains(column, html));
    }

    private static Gen<Settled> StatementsOf(Agreement agreement) =>
        from periods in GeneratedFacts.Of(agreement, new TimelineShape { AtLeast = 2, AtMost = 8 }).Generator
        let timeline = agreement.Settle(periods)
        where timeline.Statements.Count > 1
        select Settled.Of(agreement, timeline);

    private static Dictionary<string, Unit> UnitsOf(Settled settled) =>
        settled.Statements.SelectMany(statement => statement.ToWire()).Select(wire => wire.Unit).DistinctBy(unit => unit.Symbol).ToDictionary(unit => unit.Symbol);

    /// <summary>Two to eight statements of one of the agreements.</summary>
    public sealed record SomeStatements(Settled Settled) : IDrawn<SomeStatements>
    {
        public static Gen<SomeStatements> Drawn =>
            from agreement in AgreementsOfDocuments.Any
            from settled in StatementsOf(agreement)
            select new SomeStatements(settled);
    }
}

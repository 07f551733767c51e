using ContractRules.Agreements.Layouts;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The pictures of statements over periods: those that the layout asks for, and what each party was to pay the other by then.</summary>
internal static class StatementCharts
{
    // Fewer figures are read faster than looked at.
    private const int FewestPeriods = 3;

    /// <summary>The charts; none of a few periods. Where the layout asks for none, balances are shown.</summary>
    /// <param name="layout">What the layout asks for; nothing where there is none.</param>
    /// <param name="statements">The statements laid out.</param>
    /// <param name="periods">The same side by side.</param>
    public static IEnumerable<Chart> Of(StatementLayout? layout, IReadOnlyList<LaidOutStatement> statements, LaidOutPeriods periods) => statements.Count < FewestPeriods
        ? []
        : [.. layout is { Charts.Count: > 0 } ? layout.Charts.Select(chart => Of(chart, statements)) : BalancesOf(statements), .. DueByThen(periods)];

    private static Chart Of(LayoutChart chart, IReadOnlyList<LaidOutStatement> statements) => ChartOf(chart.Title, chart.Terms[0].Measure, statements,
    [
        .. chart.Terms.SelectMany(term => chart.Form == ChartForm.Parts ? PartsOf(term, statements) : [LineOf(term, statements)]),
        .. chart.Limit is { } limit ? [LineOf(limit, statements) with { Drawn = Drawing.Bound }] : (EquatableArray<ChartSeries>)[],
    ]);

    private static ChartSeries LineOf(TermDeclaration term, IReadOnlyList<LaidOutStatement> statements) =>
        new(term.Title, Drawing.Line, [.. statements.Select(statement => NumberOf(statement.Statement.Find(term.Key)?.Outcome))]);

    // The sum itself is a line over its parts.
    private static IEnumerable<ChartSeries> PartsOf(TermDeclaration term, IReadOnlyList<LaidOutStatement> statements)
    {
        var sums = statements.Select(statement => statement.Figure(term.Key, LayoutForm.Sum)?.Lines ?? []).ToList();
        return OneOrder.Of(sums.Select(lines => lines.Where(IsPart).Select(line => (line.Kind, line.Label))))
            .Select(part => new ChartSeries(
                part.Kind == LineKind.Less ? $"less {part.Label}" : part.Label,
                Drawing.Part,
                [.. sums.Select(lines => NumberOf(lines.FirstOrDefault(line => (line.Kind, line.Label) == part)?.Outcome))]))
            .Append(LineOf(term, statements) with { Drawn = Drawing.Bound });
    }

    private static IEnumerable<Chart> BalancesOf(IReadOnlyList<LaidOutStatement> statements) =>
        from closing in statements.SelectMany(statement => statement.Lines).Where(line => line.Kind == LineKind.Closing).DistinctBy(line => line.Key)
        let figures = statements.Select(statement => NumberOf(statement.Figure(closing.Key, LayoutForm.RollForward)?.Last.Outcome)).ToEquatableArray()
        where figures.Distinct().Count() > 1
        select ChartOf(closing.Label, closing.Measure, statements, [new ChartSeries(closing.Label, Drawing.Line, figures)]);

    private static IEnumerable<Chart> DueByThen(LaidOutPeriods periods) =>
        from ways in periods.ToWire.GroupBy(way => way.Unit)
        select new Chart(
            "Due in all by then",
            ways.Key.Symbol,
            [.. periods.Periods.Select(period => period.Label)],
            [.. ways.Select(way => new ChartSeries($"{way.Payer} to {way.Payee}", Drawing.Line, RunningTotal(way)))]);

    // From where something is open on, nobody knows what was due.
    private static EquatableArray<Rational?> RunningTotal(WireOverPeriods way)
    {
        Rational? soFar = Rational.Zero;
        return [.. way.Amounts.Zip(way.IsOpen, (amount, isOpen) => soFar = isOpen ? null : soFar + (amount ?? Rational.Zero))];
    }

    private static Chart ChartOf(string title, Measure measure, IReadOnlyList<LaidOutStatement> statements, EquatableArray<ChartSeries> series) =>
        new(title, measure.Symbol, [.. statements.Select(statement => statement.Period.Label)], series);

    private static LaidOutFigure? Figure(this LaidOutStatement statement, string key, LayoutForm form) =>
        statement.Sections.SelectMany(section => section.Figures).FirstOrDefault(figure => figure.Form == form && figure.Last.Key == key);

    private static bool IsPart(LaidOutLine line) => line.Kind is LineKind.Part or LineKind.Less or LineKind.Limited;

    private static Rational? NumberOf(Outcome? outcome) => (outcome?.Value as NumberValue)?.Number;
}

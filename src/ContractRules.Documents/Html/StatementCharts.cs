using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The pictures of statements over periods: what the first sum is made of, how balances went, what each party had paid by then.</summary>
internal static class StatementCharts
{
    // Fewer figures are read faster than looked at.
    private const int FewestPeriods = 3;

    /// <summary>The charts; none of a few periods.</summary>
    public static IEnumerable<Chart> Of(IReadOnlyList<LaidOutStatement> statements, LaidOutPeriods periods) => statements.Count < FewestPeriods
        ? []
        : [.. PartsOf(statements), .. BalancesOf(statements), .. PaidByThen(periods)];

    private static IEnumerable<Chart> PartsOf(IReadOnlyList<LaidOutStatement> statements)
    {
        var sum = statements.SelectMany(statement => statement.Sections).SelectMany(section => section.Figures).FirstOrDefault(figure => figure.Form == LayoutForm.Sum)?.Last;
        if (sum is null)
        {
            return [];
        }

        var sums = statements.Select(statement => FigureOf(statement, sum.Key, LayoutForm.Sum)).ToList();
        var parts = sums.SelectMany(one => one?.Lines ?? []).Where(IsPart).Select(line => (line.Kind, line.Label)).Distinct();
        return
        [
            ChartOf(sum.Label, sum.Measure, ChartKind.Stacked, statements,
            [
                .. parts.Select(part => new ChartSeries(
                    part.Kind == LineKind.Less ? $"less {part.Label}" : part.Label,
                    [.. sums.Select(one => NumberOf(one?.Lines.FirstOrDefault(line => (line.Kind, line.Label) == part)))])),
                new ChartSeries(sum.Label, [.. sums.Select(one => NumberOf(one?.Last))], IsLimit: true),
            ]),
        ];
    }

    private static IEnumerable<Chart> BalancesOf(IReadOnlyList<LaidOutStatement> statements) =>
        from closing in statements.SelectMany(statement => statement.Lines).Where(line => line.Kind == LineKind.Closing).DistinctBy(line => line.Key)
        let figures = statements.Select(statement => NumberOf(FigureOf(statement, closing.Key, LayoutForm.RollForward)?.Last)).ToEquatableArray()
        where figures.Distinct().Count() > 1
        select ChartOf(closing.Label, closing.Measure, ChartKind.Lines, statements, [new ChartSeries(closing.Label, figures)]);

    // From where something is open on, nobody knows what was paid.
    private static IEnumerable<Chart> PaidByThen(LaidOutPeriods periods) =>
        from ways in periods.ToWire.GroupBy(way => way.Unit)
        select new Chart(
            "Paid in all by then",
            ways.Key.Symbol,
            ChartKind.Lines,
            [.. periods.Periods.Select(period => period.Label)],
            [.. ways.Select(way => new ChartSeries($"{way.Payer} to {way.Payee}", RunningTotal(way)))]);

    private static EquatableArray<Rational?> RunningTotal(WireOverPeriods way)
    {
        Rational? soFar = Rational.Zero;
        return [.. way.Amounts.Zip(way.IsOpen, (amount, isOpen) => soFar = isOpen ? null : soFar + (amount ?? Rational.Zero))];
    }

    private static Chart ChartOf(string title, Measure measure, ChartKind kind, IReadOnlyList<LaidOutStatement> statements, EquatableArray<ChartSeries> series) =>
        new(title, measure.Symbol, kind, [.. statements.Select(statement => statement.Period.Label)], series);

    private static LaidOutFigure? FigureOf(LaidOutStatement statement, string key, LayoutForm form) =>
        statement.Sections.SelectMany(section => section.Figures).FirstOrDefault(figure => figure.Form == form && figure.Last.Key == key);

    private static bool IsPart(LaidOutLine line) => line.Kind is LineKind.Part or LineKind.Less or LineKind.Limited;

    private static Rational? NumberOf(LaidOutLine? line) => (line?.Outcome.Value as NumberValue)?.Number;
}

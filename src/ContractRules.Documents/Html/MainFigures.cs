using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The main figures of successive periods, a row for each period, and what adds up added up.</summary>
internal static class MainFigures
{
    private const string InAll = "In all";

    /// <summary>The table; null where there are no main figures.</summary>
    public static PageTable? Of(LaidOutPeriods periods)
    {
        List<Filled> columns =
        [
            .. periods.Figures.Select(figure => new Filled(
                HeadingOf(figure.Label, figure.Measure.Symbol),
                [.. figure.Outcomes.Select(outcome => CellOf(outcome, figure.Measure))],
                new PageCell(figure.Total is { } total ? Figures.Of(total, figure.Measure) : ""))),
            .. periods.ToWire.Select(way => new Filled(
                HeadingOf($"{way.Payer} pays {way.Payee}", way.Unit.Symbol),
                [.. way.Amounts.Zip(way.IsOpen, (amount, isOpen) => isOpen ? new PageCell(Figures.Open, "open") : new PageCell(amount is { } known ? Figures.Of(known, way.Unit) : ""))],
                new PageCell(Figures.Of(way.Total, way.Unit)))),
        ];
        return columns.Count == 0
            ? null
            : new PageTable(
                "Main figures",
                "",
                [new("Period"), .. columns.Select(column => new PageColumn(column.Heading, IsNumber: true))],
                [
                    .. periods.Periods.Select((period, row) => new PageRow("period", period.Label, "", "", [.. columns.Select(column => column.Cells[row])])),
                    new("total", InAll, "", "", [.. columns.Select(column => column.Total)]),
                ]);
    }

    private static PageCell CellOf(Outcome? outcome, Measure measure) => outcome is { } known
        ? new(Figures.Of(known, measure), known.IsDetermined ? "" : "open")
        : new(Figures.NotDefined);

    private static string HeadingOf(string label, string unit) => unit.Length == 0 ? label : $"{label}, {unit}";

    private sealed record Filled(string Heading, EquatableArray<PageCell> Cells, PageCell Total);
}

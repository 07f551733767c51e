using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>A picture of a page.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Svg">The picture, to be put in as it is.</param>
/// <param name="Legend">What is drawn in which color.</param>
internal sealed record PageChart(string Title, string Svg, EquatableArray<PageLegend> Legend)
{
    /// <summary>The picture of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">What tells it from others of the page.</param>
    public static PageChart Of(Chart chart, string id) => new(
        chart.Unit.Length == 0 ? chart.Title : $"{chart.Title}, {chart.Unit}",
        ChartSvg.Of(chart, id),
        [.. chart.Series.Select((series, index) => new PageLegend(series.Name, ChartSvg.ColorOf(series, index), series.Drawn == Drawing.Bound))]);
}

/// <summary>What is drawn in a color.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Color">The color, as styles write it.</param>
/// <param name="IsLimit">Whether it bounds or sums the others, drawn as a thin dashed line.</param>
internal sealed record PageLegend(string Name, string Color, bool IsLimit);

using System.Globalization;
using System.Xml.Linq;
using ContractRules.Values;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace ContractRules.Documents.Html;

/// <summary>Draws charts as pictures that a page holds in itself. Only here are figures floating point: so fine as a picture is, they are exact.</summary>
internal static class ChartSvg
{
    private const int Width = 720;
    private const int Height = 300;
    private const string Periods = "periods";
    private const string Amounts = "amounts";

    // Room for the longest labels; nothing here knows how wide a font is.
    private static readonly OxyThickness Margins = new(80, 8, 16, 56);

    private static readonly Rational MostDrawn = new(1_000_000_000_000_000, 1);

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Told apart by those who see no colours, too: each line has dashes of its own as well.
    private static readonly EquatableArray<string> Colors = ["#004488", "#bb5566", "#997700", "#007777", "#663377", "#777777", "#4499cc", "#cc6633", "#446622", "#aa3399", "#884422", "#99aa33"];

    private static readonly EquatableArray<LineStyle> Dashes = [LineStyle.Solid, LineStyle.Dash, LineStyle.Dot, LineStyle.DashDot, LineStyle.LongDash, LineStyle.LongDashDot];

    private const string OfLimits = "#000000";

    /// <summary>The picture of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">What tells it from others of the page.</param>
    public static string Of(Chart chart, string id)
    {
        var drawing = new SvgExporter { Width = Width, Height = Height, IsDocument = false, UseVerticalTextAlignmentWorkaround = true };
        var svg = XElement.Parse(drawing.ExportToString(PlotOf(chart)));
        svg.Attribute("width")?.Remove();
        svg.Attribute("height")?.Remove();
        svg.SetAttributeValue("viewBox", $"0 0 {(Rational)Width} {(Rational)Height}");
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-labelledby", $"{id}-title {id}-words");
        svg.AddFirst(new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), chart.Title), new XElement(Svg + "desc", new XAttribute("id", $"{id}-words"), chart.InWords));
        foreach (var attribute in svg.Descendants().Attributes().Where(attribute => attribute.Value.Contains("clipPath", StringComparison.Ordinal)))
        {
            attribute.Value = attribute.Value.Replace("clipPath", $"{id}-clip", StringComparison.Ordinal);
        }

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The color in which a series is drawn.</summary>
    public static string ColorOf(ChartSeries series, int index) => series.Drawn == Drawing.Bound ? OfLimits : Colors[index % Colors.Count];

    private static PlotModel PlotOf(Chart chart)
    {
        var plot = new PlotModel { Culture = CultureInfo.InvariantCulture, DefaultFont = "sans-serif", DefaultFontSize = 11, PlotAreaBorderThickness = new OxyThickness(0), PlotMargins = Margins };
        var periods = new CategoryAxis { Key = Periods, Position = AxisPosition.Bottom, Angle = -45, GapWidth = 0.3, MajorStep = Math.Max(1, chart.Periods.Count / 15) };
        periods.Labels.AddRange(chart.Periods);
        plot.Axes.Add(periods);
        plot.Axes.Add(new LinearAxis
        {
            Key = Amounts,
            Position = AxisPosition.Left,
            StringFormat = "#,##0.##",
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = OxyColor.FromRgb(221, 221, 221),
            TickStyle = TickStyle.None,
            ExtraGridlines = [0],
            ExtraGridlineColor = OxyColor.FromRgb(85, 85, 85),
        });
        foreach (var (index, series) in chart.Series.Index())
        {
            plot.Series.Add(series.Drawn == Drawing.Part ? BarsOf(series, index) : LineOf(series, index));
        }

        return plot;
    }

    private static LineSeries LineOf(ChartSeries series, int index)
    {
        var line = new LineSeries
        {
            Title = series.Name,
            XAxisKey = Periods,
            YAxisKey = Amounts,
            Color = OxyColor.Parse(ColorOf(series, index)),
            LineStyle = series.Drawn == Drawing.Bound ? LineStyle.Dash : Dashes[index % Dashes.Count],
            StrokeThickness = series.Drawn == Drawing.Bound ? 1 : 2,
        };
        line.Points.AddRange(series.Figures.Index().Select(figure => new DataPoint(figure.Index, Drawn(figure.Item) ?? double.NaN)));
        return line;
    }

    private static BarSeries BarsOf(ChartSeries series, int index)
    {
        var bars = new BarSeries { Title = series.Name, XAxisKey = Amounts, YAxisKey = Periods, IsStacked = true, FillColor = OxyColor.Parse(ColorOf(series, index)) };
        bars.Items.AddRange(series.Figures.Index().Select(figure => new BarItem(Drawn(figure.Item) ?? 0, figure.Index)));
        return bars;
    }

    // Nobody draws what has more digits than are ever paid.
    private static double? Drawn(Rational? figure) => figure is { } number && Rational.Abs(number) < MostDrawn ? (double)(decimal)number : null;
}

using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>What a page of statements speaks of; a template calls it <c>page</c>, and its parts by their names in lower case, words parted by <c>_</c>.</summary>
internal sealed record StatementPage
{
    /// <summary>What the agreement is called, with its date.</summary>
    public required string Agreement { get; init; }

    /// <summary>The first and the last period, or the only one.</summary>
    public required string Span { get; init; }

    /// <summary>The parties: the name that clauses use and the full one.</summary>
    public required EquatableArray<PageParty> Parties { get; init; }

    /// <summary>Under which text, since when, and what changed inside a period; a line each.</summary>
    public required EquatableArray<string> InForce { get; init; }

    /// <summary>The day of settlement, as its caller gave it; empty where none was given.</summary>
    public required string SettledOn { get; init; }

    /// <summary>The fingerprint of the text.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What is to be paid in all, a sentence for each way.</summary>
    public required EquatableArray<string> Totals { get; init; }

    /// <summary>What is to be wired for the last period, by whom and when, with what it is made of.</summary>
    public required PageTable? ToWire { get; init; }

    /// <summary>The main figures over all periods, with totals; null where there is one period.</summary>
    public required PageTable? MainFigures { get; init; }

    /// <summary>The pictures.</summary>
    public required EquatableArray<PageChart> Charts { get; init; }

    /// <summary>The figures, section by section, over as many periods as fit beside each other.</summary>
    public required EquatableArray<PageTable> Figures { get; init; }

    /// <summary>What is to be wired for each period; null where there is one period, or nothing.</summary>
    public required PageTable? AllToWire { get; init; }

    /// <summary>How duties and powers stand, over as many periods as fit beside each other; none where there are none.</summary>
    public required EquatableArray<PageTable> Standings { get; init; }

    /// <summary>What is undetermined, and what would settle it; what to look at; the end; adjustments.</summary>
    public required EquatableArray<PageTable> Remarks { get; init; }

    /// <summary>The readings that mattered, with what the others would have paid; null where none did.</summary>
    public required PageTable? Readings { get; init; }
}

/// <summary>A party.</summary>
/// <param name="Name">The name that clauses use.</param>
/// <param name="FullName">The full name.</param>
internal sealed record PageParty(string Name, string FullName);

/// <summary>A picture.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Svg">The picture, to be put in as it is.</param>
/// <param name="Legend">What is drawn in which color.</param>
internal sealed record PageChart(string Title, string Svg, EquatableArray<PageLegend> Legend)
{
    /// <summary>A chart, as the page shows it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">What tells it from others of the page.</param>
    public static PageChart Of(Chart chart, string id) => new(
        chart.Unit.Length == 0 ? chart.Title : $"{chart.Title}, {chart.Unit}",
        ChartSvg.Of(chart, id),
        [.. chart.Series.Select((series, place) => new PageLegend(series.Name, ChartSvg.ColorOf(series, place), series.Drawn == Drawing.Bound))]);
}

/// <summary>What is drawn in a color.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Color">The color, as styles write it.</param>
/// <param name="IsLimit">Whether it bounds or sums the others, drawn as a thin dashed line.</param>
internal sealed record PageLegend(string Name, string Color, bool IsLimit);

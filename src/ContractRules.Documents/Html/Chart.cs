using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>A picture of figures over periods.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">The unit of all its figures.</param>
/// <param name="Kind">How it shows them.</param>
/// <param name="Periods">The labels of the periods.</param>
/// <param name="Series">The figures, each with a number for each period; null where there is none.</param>
internal sealed record Chart(string Title, string Unit, ChartKind Kind, EquatableArray<string> Periods, EquatableArray<ChartSeries> Series)
{
    /// <summary>What a reader knows who does not see it: the last figure of each series.</summary>
    public string InWords => string.Join("; ", Series.Select(series => series.InWords(Periods, Unit)));
}

/// <summary>How a chart shows its figures.</summary>
internal enum ChartKind
{
    /// <summary>A line for each.</summary>
    Lines,

    /// <summary>Parts that add up: above the axis what is added, below it what is taken off.</summary>
    Stacked,
}

/// <summary>Figures of a chart.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Figures">One for each period; null where there is none.</param>
/// <param name="IsLimit">Whether it bounds the others, and is no figure of its own: a cap.</param>
internal sealed record ChartSeries(string Name, EquatableArray<Rational?> Figures, bool IsLimit = false)
{
    /// <summary>The last figure in words.</summary>
    public string InWords(EquatableArray<string> periods, string unit)
    {
        for (var last = Figures.Count - 1; last >= 0; last--)
        {
            if (Figures[last] is { } figure)
            {
                return $"{Name} {figure.ToDisplayText(2)} {unit} in {periods[last]}";
            }
        }

        return $"{Name} not known";
    }
}

using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>A picture of figures over periods.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">The unit of all its figures.</param>
/// <param name="Periods">The labels of the periods.</param>
/// <param name="Series">The figures, each with a number for each period; null where there is none.</param>
internal sealed record Chart(string Title, string Unit, EquatableArray<string> Periods, EquatableArray<ChartSeries> Series)
{
    /// <summary>What a reader knows who does not see it: the last figure of each series.</summary>
    public string InWords => string.Join("; ", Series.Select(series => series.InWords(Periods, Unit)));
}

/// <summary>Figures of a chart.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Drawn">How they are drawn.</param>
/// <param name="Figures">One for each period; null where there is none.</param>
internal sealed record ChartSeries(string Name, Drawing Drawn, EquatableArray<Rational?> Figures)
{
    /// <summary>The last figure in words.</summary>
    public string InWords(EquatableArray<string> periods, string unit)
    {
        var last = Figures.Count - 1;
        while (last >= 0 && Figures[last] is null)
        {
            last--;
        }

        return last < 0 ? $"{Name} not known" : $"{Name} {Figures[last]!.Value.ToDisplayText(2)} {unit} in {periods[last]}";
    }
}

/// <summary>How figures are drawn.</summary>
internal enum Drawing
{
    /// <summary>As a line.</summary>
    Line,

    /// <summary>On top of the parts before: above the axis what is added, below it what is taken off.</summary>
    Part,

    /// <summary>As a thin dashed line that bounds or sums up the others.</summary>
    Bound,
}

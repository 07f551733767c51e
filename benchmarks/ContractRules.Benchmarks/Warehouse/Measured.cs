using System.Globalization;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>How long a month of many ventures took.</summary>
/// <param name="Figures">Which figures.</param>
/// <param name="By">By what.</param>
/// <param name="Cores">On how many cores.</param>
/// <param name="Ventures">Of how many ventures.</param>
/// <param name="Time">How long.</param>
/// <param name="ByPlan">How long the plan took in the same run.</param>
/// <param name="ByHand">How long SQL by hand took in the same run; null where there is none.</param>
internal sealed record Measured(string Figures, string By, int Cores, int Ventures, TimeSpan Time, TimeSpan ByPlan, TimeSpan? ByHand)
{
    /// <summary>The head of a table of them, in Markdown.</summary>
    public const string Head = """
        | figures | by | cores | time | ventures a second | to the plan | to SQL by hand |
        | --- | --- | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <summary>How many bytes a venture takes in each table; none where there are no tables.</summary>
    public IReadOnlyDictionary<string, double> BytesAVenture { get; init; } = new Dictionary<string, double>();

    /// <summary>A row of the table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Figures} | {By} | {Cores} | {Time.TotalSeconds:0.00} s | {Ventures / Time.TotalSeconds:#,0} | {Time / ByPlan:0.0} | {(ByHand is { } byHand ? string.Create(CultureInfo.InvariantCulture, $"{Time / byHand:0.0}") : "")} |");
}

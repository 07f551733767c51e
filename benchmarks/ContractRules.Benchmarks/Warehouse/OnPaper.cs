using System.Globalization;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>How it goes on past what was measured: a hundred million ventures on machines like this one, each with its own ventures, so that nothing passes between them.</summary>
internal static class OnPaper
{
    private const double Ventures = 100_000_000;
    private const double Giga = 1_000_000_000;

    private static readonly int[] Machines = [1, 10, 100];

    /// <summary>A table in Markdown of what was measured on all cores in databases.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Measured> measured) =>
    [
        $"| figures | by | {string.Join(" | ", Machines.Select(machines => $"{machines} machine{(machines == 1 ? "" : "s")}"))} | read | written | a second on each |",
        $"| --- | --- | {string.Concat(Machines.Select(_ => "---: | "))}---: | ---: | ---: |",
        .. measured.Where(found => found.BytesAVenture.Count > 0 && found.Cores == Environment.ProcessorCount).Select(Row),
    ];

    private static string Row(Measured measured)
    {
        var seconds = Ventures / measured.Ventures * measured.Time.TotalSeconds;
        var (written, read) = (measured.BytesAVenture[StepTables.Settled], measured.BytesAVenture["facts"] + measured.BytesAVenture["state"]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {measured.Figures} | {measured.By} | {string.Join(" | ", Machines.Select(machines => Minutes(seconds / machines)))} | {Ventures * read / Giga:0} GB | {Ventures * written / Giga:0} GB | {Ventures * (read + written) / seconds / 1_000_000:0} MB |");
    }

    private static string Minutes(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0.0} min");
}

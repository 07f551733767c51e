using ContractRules.Plans;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>Some of the ventures: the facts of the month that is measured, and what the months before passed on.</summary>
/// <param name="Names">What each venture is called.</param>
/// <param name="Facts">The facts of the month.</param>
/// <param name="Before">What the months before passed on.</param>
internal sealed record VenturePart(IReadOnlyList<string> Names, FactColumns Facts, PlanState Before)
{
    private const int Ventures = 64 * PlanSettling.RowsABlock;

    /// <summary>Ventures after the first months of the sample, each with facts of its own, in parts.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ventures">How many ventures.</param>
    /// <param name="months">How many months before; the measured month is the next.</param>
    public static IReadOnlyList<VenturePart> Of(Plan plan, int ventures, int months)
    {
        var sample = SampleMonths.ByHand(months + 1);
        var firsts = Enumerable.Range(0, ((ventures - 1) / Ventures) + 1).Select(part => part * Ventures).ToList();
        var states = new PlanState?[firsts.Count];
        foreach (var month in sample[..^1])
        {
            var settled = Benchmarks.Ventures.VentureColumns.Of(month, ventures, standingFactsDiffer: true);
            Parallel.For(0, firsts.Count, part => states[part] = plan.Settle([Part(settled, firsts[part])], states[part])!.State);
        }

        var measured = Benchmarks.Ventures.VentureColumns.Of(sample[^1], ventures, standingFactsDiffer: true);
        return [.. firsts.Select((first, part) => new VenturePart([.. Enumerable.Range(first, Part(measured, first).Rows).Select(NameOf)], Part(measured, first), states[part]!))];
    }

    /// <summary>The month, settled by a plan.</summary>
    public ColumnTimeline Settle(Plan plan) => plan.Settle([Facts], Before)!;

    private static FactColumns Part(FactColumns facts, int first) => facts.Part(first, Math.Min(Ventures, facts.Rows - first));

    private static string NameOf(int venture) => $"V-{venture:D9}";
}

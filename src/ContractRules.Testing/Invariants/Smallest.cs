using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Testing.Shrinking;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Testing.Invariants;

/// <summary>Makes a case that breaks an invariant as small as it goes: readings towards the defaults, fewer periods, fewer facts, smaller numbers.</summary>
internal static class Smallest
{
    public static Counterexample Of(Invariant invariant, Agreement read, EquatableArray<PeriodFacts> periods, TimelineShape shape)
    {
        var smallest = Broken(invariant, read, periods)!;
        while (Simpler(smallest, shape).Select(simpler => Broken(invariant, simpler.Read, simpler.Periods)).FirstOrDefault(found => found is not null) is { } simpler)
        {
            smallest = simpler;
        }

        return smallest;
    }

    private static IEnumerable<(Agreement Read, EquatableArray<PeriodFacts> Periods)> Simpler(Counterexample found, TimelineShape shape) =>
        GeneratedReadings.Of(found.Agreement).Shrinker(found.Agreement).Select(nearer => (nearer, found.Periods))
            .Concat(new SimplerTimelines(found.Agreement, shape).Than(found.Periods).Select(periods => (found.Agreement, periods)));

    // What comes after the first statement that breaks it adds nothing.
    private static Counterexample? Broken(Invariant invariant, Agreement read, EquatableArray<PeriodFacts> periods) =>
        read.Settle(periods) is { Faults.Count: 0 } timeline && invariant.Over(timeline.Statements).Broken is [var broken, ..]
            ? new(read, periods.TakeWhile(facts => facts.Period.Start <= broken.Statement.Period.Start).ToEquatableArray(), broken)
            : null;
}

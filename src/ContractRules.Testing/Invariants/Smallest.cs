using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Testing.Shrinking;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Testing.Invariants;

/// <summary>Makes a case that shows something as small as it goes: readings towards the defaults, fewer periods, fewer facts, smaller numbers.</summary>
internal static class Smallest
{
    /// <summary>The smallest that still shows it: of each case the first simpler one that does, until none does.</summary>
    /// <param name="found">A case that shows it.</param>
    /// <param name="simpler">Cases that are simpler than one, the simplest first.</param>
    /// <param name="showing">The case with what shows it; null where nothing does.</param>
    public static TShown Of<TCase, TShown>(TCase found, Func<TShown, IEnumerable<TCase>> simpler, Func<TCase, TShown?> showing)
        where TShown : class
    {
        var smallest = showing(found)!;
        while (simpler(smallest).Select(showing).FirstOrDefault(shown => shown is not null) is { } smaller)
        {
            smallest = smaller;
        }

        return smallest;
    }

    /// <summary>The smallest facts and readings that break an invariant.</summary>
    public static Counterexample Breaking(Invariant invariant, Agreement read, EquatableArray<PeriodFacts> periods, TimelineShape shape)
    {
        return Of(
            (Read: read, Periods: periods),
            found => GeneratedReadings.Of(found.Agreement).Shrinker(found.Agreement).Select(nearer => (nearer, found.Periods))
                .Concat(new SimplerTimelines(found.Agreement, shape).Than(found.Periods).Select(simpler => (found.Agreement, simpler))),
            one => Broken(one.Read, one.Periods));

        Counterexample? Broken(Agreement agreement, EquatableArray<PeriodFacts> facts) =>
            agreement.Settle(facts) is { Faults.Count: 0 } timeline && invariant.Over(timeline.Statements).Broken is [var broken, ..]
                ? new(agreement, facts.Through(broken.Statement), broken)
                : null;
    }

    /// <summary>The facts up to a statement: what comes after the first that shows something adds nothing.</summary>
    public static EquatableArray<PeriodFacts> Through(this EquatableArray<PeriodFacts> periods, Statement statement) =>
        [.. periods.TakeWhile(facts => facts.Period.Start <= statement.Period.Start)];
}

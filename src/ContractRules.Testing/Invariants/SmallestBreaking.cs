using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Testing.Shrinking;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>Makes a case that breaks an invariant as small as it goes: readings towards the defaults, fewer periods, fewer facts, simpler values.</summary>
internal static class SmallestBreaking
{
    /// <summary>The smallest facts and readings that break an invariant.</summary>
    public static Counterexample Of(Invariant invariant, Agreement read, EquatableArray<PeriodFacts> periods, TimelineShape shape)
    {
        return Smallest.Of(
            (Read: read, Periods: periods),
            found => GeneratedReadings.NearerToTheDefaults(found.Agreement).Select(nearer => (nearer, found.Periods))
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

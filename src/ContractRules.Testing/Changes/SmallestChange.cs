using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Testing.Invariants;
using ContractRules.Testing.Shrinking;
using ContractRules.Values;

namespace ContractRules.Testing.Changes;

/// <summary>Makes cases that show what a change does as small as they go.</summary>
internal static class SmallestChange
{
    /// <summary>The smallest case in which the text before the change does not break an invariant and that after it does.</summary>
    public static Counterexample Breaking(Invariant invariant, TwoTexts texts, EquatableArray<PeriodFacts> periods, TimelineShape shape) => Smallest(
        texts,
        periods,
        shape,
        (read, facts) => read.After.Settle(facts) is { Faults.Count: 0 } after && invariant.Over(after.Statements).Broken is [var broken, ..]
            && facts.Through(broken.Statement) is var through
            && read.Before.Settle(through) is { Faults.Count: 0 } before && invariant.Over(before.Statements).Broken.Count == 0
                ? new Counterexample(read.Written, through, broken)
                : null);

    /// <summary>The smallest case in which something else shows.</summary>
    public static ChangeCase Showing(ChangeFinding finding, TwoTexts texts, EquatableArray<PeriodFacts> periods, TimelineShape shape, ChangeReach reach) => Smallest(
        texts,
        periods,
        shape,
        (read, facts) => read.Before.Settle(facts) is { Faults.Count: 0 } before && read.After.Settle(facts) is { Faults.Count: 0 } after
            && before.Statements.Zip(after.Statements, (one, other) => new ChangedStatement(one, other))
                .FirstOrDefault(changed => !changed.IsNothing && changed.Findings.Contains(finding)) is { } shown
                ? new ChangeCase(read.Written, facts.Through(shown.After), shown, finding, reach)
                : null);

    private static T Smallest<T>(TwoTexts texts, EquatableArray<PeriodFacts> periods, TimelineShape shape, Func<TwoTexts, EquatableArray<PeriodFacts>, T?> showing)
        where T : SmallestCase => Shrinking.Smallest.Of(
            (Read: texts, Periods: periods),
            found => found.Read.NearerToTheDefaults().Select(nearer => (nearer, found.Shown.Periods))
                .Concat(new SimplerTimelines(found.Read.After, shape).Than(found.Shown.Periods).Select(simpler => (found.Read, simpler))),
            one => showing(one.Read, one.Periods) is { } shown ? new Found<T>(one.Read, shown) : null).Shown;

    private sealed record Found<T>(TwoTexts Read, T Shown)
        where T : SmallestCase;
}

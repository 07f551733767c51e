using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>The plans of a text before a change and after it, by which the same facts of many ventures are settled under both.</summary>
internal sealed class PlansOfChange
{
    private PlansOfChange(Plan before, Plan after, ChangeReach reach, EquatableArray<Invariant> invariants) => (Before, After, Reach, Invariants) = (before, after, reach, invariants);

    /// <summary>The plan of the text before the change, which takes the facts of the other too: of its terms that can change, all its payments, and the invariants.</summary>
    public Plan Before { get; }

    /// <summary>The plan of the text after it.</summary>
    public Plan After { get; }

    /// <summary>What the change can alter at all.</summary>
    public ChangeReach Reach { get; }

    /// <summary>The invariants that are looked at under both.</summary>
    public EquatableArray<Invariant> Invariants { get; }

    /// <summary>The plans of a change; by the invariants that both agreements ship where none are asked for.</summary>
    public static PlansOfChange Of(Agreement before, Agreement after, EquatableArray<Invariant> invariants)
    {
        var reach = before.ReachOfChange(after);
        EquatableArray<Invariant> asked = invariants.Count > 0 ? invariants : [.. after.Invariants.Concat(before.Invariants).Distinct()];
        return new(PlanOf(before.Taking(after), reach, asked), PlanOf(after.Taking(before), reach, asked), reach, asked);
    }

    /// <summary>Settles rows of ventures under both, lot by lot, as they are asked for; then, without any row, what passes on. Each takes the facts that the other asks for.</summary>
    public IEnumerable<SettledUnderBoth> Settle(IEnumerable<VentureRows> lots, VentureOrder order)
    {
        var (askedBefore, askedAfter) = (new AskedFacts(Before.Agreement, [After.Agreement]), new AskedFacts(After.Agreement, [Before.Agreement]));
        var (before, after) = (new SettlingLots(Before, order, []), new SettlingLots(After, order, []));
        foreach (var rows in lots)
        {
            yield return new(before.Settle(askedBefore.Of(rows.NotNull(nameof(lots)))), after.Settle(askedAfter.Of(rows)));
        }

        yield return new(before.End(), after.End());
    }

    private static Plan PlanOf(Agreement agreement, ChangeReach reach, EquatableArray<Invariant> invariants) => Plan.Of(
        agreement,
        new PlanChoice([.. reach.ChangeableTerms.Select(term => term.Key).Where(agreement.Defines)], Payments: true) { Invariants = invariants });
}

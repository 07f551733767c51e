using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>The plans of a text before a change and after it, by which the same facts of many ventures are settled under both.</summary>
/// <example><c>plans.Settle(lots).CheckChange(plans)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class PlansOfChange
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

    /// <summary>The plans of a change.</summary>
    /// <param name="before">The agreement before the change, in force and read as it is.</param>
    /// <param name="after">The agreement after it: another version, another amendment, or clauses written otherwise.</param>
    /// <param name="invariants">The invariants; those that both agreements ship where left out.</param>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <exception cref="PlanRefusedException">A rule that is needed has no step.</exception>
    public static PlansOfChange Of(Agreement before, Agreement after, EquatableArray<Invariant> invariants = default)
    {
        var reach = before.NotNull().ReachOfChange(after.NotNull());
        EquatableArray<Invariant> asked = invariants.Count > 0 ? invariants : [.. after.Invariants.Concat(before.Invariants).Distinct()];
        return new(PlanOf(before.Taking(after), reach, asked), PlanOf(after.Taking(before), reach, asked), reach, asked);
    }

    /// <summary>Settles rows of ventures under both, lot by lot. Each takes the facts that the other asks for, which no rule of its own looks at.</summary>
    /// <param name="lots">The rows, those of a venture in the order of its periods, from its first on.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <returns>What each lot came to; then, without any row, what passes on.</returns>
    public IEnumerable<SettledUnderBoth> Settle(IEnumerable<VentureRows> lots, VentureOrder order = VentureOrder.Any) => Settled(lots.NotNull(), order);

    /// <summary>Of which agreement, and what can change.</summary>
    public override string ToString() => $"{After.Agreement.Key}: {Reach}";

    private IEnumerable<SettledUnderBoth> Settled(IEnumerable<VentureRows> lots, VentureOrder order)
    {
        var (askedBefore, askedAfter) = (new AskedFacts(Before.Agreement, [After.Agreement]), new AskedFacts(After.Agreement, [Before.Agreement]));
        var (before, after) = (new SettlingLots(Before, order, []), new SettlingLots(After, order, []));
        foreach (var rows in lots)
        {
            yield return new(before.Settle(askedBefore.Of(rows.NotNull())), after.Settle(askedAfter.Of(rows)));
        }

        yield return new(before.End(), after.End());
    }

    private static Plan PlanOf(Agreement agreement, ChangeReach reach, EquatableArray<Invariant> invariants) => Plan.Of(
        agreement,
        new PlanChoice([.. reach.ChangeableTerms.Select(term => term.Key).Where(key => agreement.Texts.Any(text => text.TryDefine(key, out _)))], Payments: true) { Invariants = invariants });
}

using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Observance.Ventures;

/// <summary>Holds the facts of many ventures against invariants, by a plan: which ventures break one, and in which period.</summary>
public static class VentureObserving
{
    /// <summary>Settles rows of ventures as they come, and holds each period against invariants.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="lots">The rows, those of a venture in the order of its periods, from its first on. They are gone through once.</param>
    /// <param name="invariants">The invariants; those that the agreement ships where left out.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="onLot">Is told what each lot came to, with what was wrong in it; left out where nobody waits.</param>
    /// <returns>How each invariant fared. What is wrong in facts stops its venture, from that row on, and no other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The order is none that there is.</exception>
    /// <exception cref="PlanRefusedException">A rule that is needed has no step.</exception>
    /// <remarks>
    /// It tells what <see cref="Observing.HeldAgainst"/> tells of the statements of each venture, without making them. Time grows with the rows; held are what
    /// passes on of each venture, and the names of those that were stopped or break an invariant.
    /// </remarks>
    /// <example><c>agreement.CheckVentures(lots).Invariants.Where(invariant => invariant.Broken > 0)</c>.</example>
    public static VentureCheck CheckVentures(
        this Agreement agreement,
        IEnumerable<VentureRows> lots,
        EquatableArray<Invariant> invariants = default,
        VentureOrder order = VentureOrder.Any,
        Action<SettledRows>? onLot = null)
    {
        EquatableArray<Invariant> asked = invariants.Count > 0 ? invariants : agreement.NotNull().Invariants;
        var plan = PlanOf(agreement.NotNull(), asked);
        var running = asked.Select(invariant => new RunningInvariant(invariant, plan)).ToList();
        var (ventures, periods, stopped) = (0L, 0L, new HashSet<string>(StringComparer.Ordinal));
        foreach (var rows in plan.Settle(lots, order))
        {
            var blocks = ObservedBlock.Of(rows);
            running.ForEach(invariant => invariant.Add(rows.Facts.Ventures, blocks));
            (ventures, periods) = (ventures + rows.Closed.Count, periods + rows.Together.Sum(together => (long)together.Rows.Count));
            stopped.UnionWith(rows.Stopped);
            onLot?.Invoke(rows);
        }

        return new(agreement, ventures, periods, stopped.Count, [.. running.Select(invariant => invariant.ToInvariant())]);
    }

    // Of the invariants, and of the terms of which they speak.
    private static Plan PlanOf(Agreement agreement, EquatableArray<Invariant> invariants)
    {
        var terms = invariants.SelectMany(invariant => invariant.PresentTerms).Select(term => term.Key).Distinct().Where(agreement.Defines);
        return Plan.Of(agreement, PlanChoice.Of(terms) with { Invariants = invariants });
    }
}

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
    /// <param name="lots">The rows, those of a venture in the order of its periods, from its first on.</param>
    /// <param name="invariants">The invariants; those that the agreement ships where left out.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <returns>How each invariant fared. What is wrong in facts stops its venture, from that row on, and no other.</returns>
    /// <exception cref="PlanRefusedException">A rule that is needed has no step.</exception>
    /// <remarks>
    /// It tells what <see cref="Observing.HeldAgainst"/> tells of the statements of each venture, without making them. Time grows with the rows; held are what
    /// passes on of each venture, and the names of those that break an invariant.
    /// </remarks>
    /// <example><c>agreement.CheckVentures(lots).Invariants.Where(invariant => invariant.Broken > 0)</c>.</example>
    public static VentureCheck CheckVentures(
        this Agreement agreement, IEnumerable<VentureRows> lots, EquatableArray<Invariant> invariants = default, VentureOrder order = VentureOrder.Any)
    {
        var plan = PlanOf(agreement.NotNull(), invariants);
        return plan.Settle(lots, order).HeldAgainstInvariants(plan);
    }

    /// <summary>The plan by which invariants are looked at: of them, and of the terms of which they speak.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="invariants">The invariants; those that the agreement ships where left out.</param>
    /// <exception cref="PlanRefusedException">A rule that is needed has no step.</exception>
    public static Plan PlanOf(Agreement agreement, EquatableArray<Invariant> invariants = default)
    {
        EquatableArray<Invariant> asked = invariants.Count > 0 ? invariants : agreement.NotNull().Invariants;
        var terms = asked.SelectMany(invariant => invariant.PresentTerms).Select(term => term.Key).Distinct().Where(key => agreement.Texts.Any(text => text.TryDefine(key, out _)));
        return Plan.Of(agreement, PlanChoice.Of(terms) with { Invariants = asked });
    }

    /// <summary>Holds rows that are settled against the invariants of their plan.</summary>
    /// <param name="settled">The rows, lot by lot.</param>
    /// <param name="plan">The plan by which they are settled, with the invariants.</param>
    /// <returns>How each invariant of the plan fared.</returns>
    /// <example><c>plan.Settle(lots).HeldAgainstInvariants(plan)</c>.</example>
    public static VentureCheck HeldAgainstInvariants(this IEnumerable<SettledRows> settled, Plan plan)
    {
        var running = plan.NotNull().Choice.Invariants.Select(invariant => new RunningInvariant(invariant, plan)).ToList();
        var (ventures, periods, stopped) = (0L, 0L, new HashSet<string>(StringComparer.Ordinal));
        foreach (var rows in settled.NotNull())
        {
            rows.NotNull(nameof(settled));
            running.ForEach(invariant => invariant.Add(rows));
            (ventures, periods) = (ventures + rows.Closed.Count, periods + rows.Together.Sum(together => (long)together.Rows.Count));
            stopped.UnionWith(rows.Faults.Select(fault => fault.Venture));
        }

        return new(plan.Agreement, ventures, periods, stopped.Count, [.. running.Select(invariant => invariant.ToInvariant())]);
    }
}

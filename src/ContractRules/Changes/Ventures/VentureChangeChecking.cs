using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>Checks a change of the text over the facts of many ventures, by the plans of both texts, before anybody signs it.</summary>
public static class VentureChangeChecking
{
    /// <summary>Settles the same rows under the text before a change and that after it, and tells what the change breaks and what else it does.</summary>
    /// <param name="before">The agreement before the change, in force and read as it is.</param>
    /// <param name="after">The agreement after it: another version, another amendment, or clauses written otherwise.</param>
    /// <param name="lots">The rows, those of a venture in the order of its periods, from its first on.</param>
    /// <param name="invariants">The invariants; those that both agreements ship where left out.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <exception cref="PlanRefusedException">A rule that is needed has no step.</exception>
    /// <remarks>
    /// What is wrong in facts stops its venture under the text that refuses them, from that row on; compared are the periods that are settled under both. What
    /// differs in money, and by which clauses, comparing tells.
    /// </remarks>
    /// <example><c>asSigned.CheckChangeOfVentures(amended, lots).BreaksAnything</c>.</example>
    public static VentureChangeCheck CheckChangeOfVentures(
        this Agreement before, Agreement after, IEnumerable<VentureRows> lots, EquatableArray<Invariant> invariants = default, VentureOrder order = VentureOrder.Any)
    {
        var plans = PlansOfChange.Of(before, after, invariants);
        return plans.Settle(lots, order).CheckChange(plans);
    }

    /// <summary>What a change does to rows that are settled under both texts.</summary>
    /// <param name="settled">The rows, lot by lot.</param>
    /// <param name="plans">The plans by which they are settled.</param>
    /// <example><c>plans.Settle(lots).CheckChange(plans)</c>.</example>
    public static VentureChangeCheck CheckChange(this IEnumerable<SettledUnderBoth> settled, PlansOfChange plans)
    {
        var running = new RunningChanges(plans.NotNull());
        foreach (var lot in settled.NotNull())
        {
            running.Add(lot.NotNull(nameof(settled)));
        }

        return running.ToCheck();
    }
}

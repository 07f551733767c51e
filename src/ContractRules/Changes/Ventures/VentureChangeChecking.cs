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
    /// <param name="lots">The rows, those of a venture in the order of its periods, from its first on. They are gone through once.</param>
    /// <param name="invariants">The invariants; those that both agreements ship where left out.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="onLot">Is told what each lot came to under both, with what was wrong in it; left out where nobody waits.</param>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none that there is.</exception>
    /// <exception cref="PlanRefusedException">A rule that is needed has no step, or who pays whom hangs on the end of each row.</exception>
    /// <remarks>
    /// What is wrong in facts stops its venture under the text that refuses them, from that row on. Compared, and held against the invariants, are the periods that are
    /// settled under both. What differs in money, and by which clauses, comparing tells. Held are what passes on of each venture under both, and the names of those
    /// in which anything differs, or that were stopped or break an invariant.
    /// </remarks>
    /// <example><c>asSigned.CheckChangeOfVentures(amended, lots).BreaksAnything</c>.</example>
    public static VentureChangeCheck CheckChangeOfVentures(
        this Agreement before,
        Agreement after,
        IEnumerable<VentureRows> lots,
        EquatableArray<Invariant> invariants = default,
        VentureOrder order = VentureOrder.Any,
        Action<SettledUnderBoth>? onLot = null)
    {
        var plans = PlansOfChange.Of(before.NotNull(), after.NotNull(), invariants);
        var running = new RunningChanges(before, after, plans);
        foreach (var lot in plans.Settle(lots.NotNull(), order))
        {
            running.Add(lot);
            onLot?.Invoke(lot);
        }

        return running.ToCheck();
    }
}

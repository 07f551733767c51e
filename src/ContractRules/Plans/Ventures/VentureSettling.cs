using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Settles the rows of many ventures as they come, lot after lot.</summary>
public static class VentureSettling
{
    /// <summary>Settles rows, each from what the periods of its venture before passed on. What is wrong stops its venture, from that row on, and no other.</summary>
    /// <remarks>
    /// Lots are asked for one after another, as what they come to is: nothing else is held than what passes on. What rows come to does not hang on how
    /// they are cut into lots.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="lots">The rows, those of a venture in the order of its periods. One without a period could not be read, and stops its venture.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="carried">What earlier periods passed on, of the ventures that had any.</param>
    /// <returns>
    /// What each lot came to; then, without any row, what passes on of all ventures that were not let go of before, and of one that was stopped
    /// that of its last right period.
    /// </returns>
    /// <exception cref="ArgumentException">A state is of another plan, or a venture has two.</exception>
    /// <exception cref="PlanRefusedException">The text of a period has a rule without a step.</exception>
    /// <example><c>foreach (var settled in plan.Settle(lots)) Write(settled);</c></example>
    public static IEnumerable<SettledRows> Settle(
        this Plan plan, IEnumerable<VentureRows> lots, VentureOrder order = VentureOrder.Any, IEnumerable<VentureState>? carried = null) =>
        Settled(plan.NotNull(), lots.NotNull(), order, carried ?? []);

    private static IEnumerable<SettledRows> Settled(Plan plan, IEnumerable<VentureRows> lots, VentureOrder order, IEnumerable<VentureState> carried)
    {
        var settling = new SettlingLots(plan, order, carried);
        foreach (var rows in lots)
        {
            yield return settling.Settle(rows.NotNull());
        }

        yield return settling.End();
    }
}

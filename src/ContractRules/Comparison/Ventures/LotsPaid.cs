using ContractRules.Agreements;
using ContractRules.Comparison.Columns;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Comparison.Ventures;

/// <summary>
/// Settles rows of many ventures lot after lot under one of several agreements, for what is paid. Each of them has its own, and all are given the same rows.
/// </summary>
/// <param name="plan">The plan of the one agreement, with all its payments.</param>
/// <param name="besides">The others. A fact that only they ask for is left out.</param>
/// <param name="order">In which order ventures come.</param>
internal sealed class LotsPaid(Plan plan, IReadOnlyList<Agreement> besides, VentureOrder order)
{
    private readonly SettlingLots _settling = new(plan, order, []);
    private readonly AskedFacts _asked = new(plan.Agreement, besides);
    private readonly PlannedWays _ways = new(plan);

    /// <summary>What the next rows come to. Whoever no longer asks for it lets go of the figures.</summary>
    /// <exception cref="PlanRefusedException">The text of a period has a rule without a step, or a payment of which no plan tells who pays it.</exception>
    public PaidRows Settle(VentureRows rows) => new(_settling.Settle(_asked.Of(rows)), _ways);
}

using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Vocabulary.Limits;

namespace ContractRules.Vocabulary;

/// <summary>Flows in opposite directions set off against each other: the balanced volume at one rate, the excess at another.</summary>
/// <remarks>Below zero a flow is none: what is charged of one that can be is refused until the clause says what becomes of it (<see cref="BelowZero"/>).</remarks>
public static class Netting
{
    /// <summary>The part of a flow that a flow the other way balances.</summary>
    /// <example>Of 100 minutes against 70, 70 are balanced.</example>
    public static Rule<T> BalancedBy<T>(this Rule<T> flow, Rule<T> opposite)
        where T : struct, IAmount => LesserOf(flow, opposite).Called($"the part of {flow} that {opposite} balances");

    /// <summary>What a flow that is not below zero costs: its balanced part at one rate, its excess over the other flow at another.</summary>
    /// <remarks>What two flows cost is netted by subtraction: the balanced parts cancel, the excess is left to one side.</remarks>
    /// <param name="flow">The flow that is charged.</param>
    /// <param name="opposite">The flow the other way.</param>
    /// <param name="balanced">The rate of the balanced part.</param>
    /// <param name="excess">The rate of the excess.</param>
    /// <example>100 minutes against 70, at 0.02 and 0.05: 70 × 0.02 + 30 × 0.05 = 2.90; the 70 against 100 cost 1.40.</example>
    public static Rule<Money> ChargedAgainst(this Rule<Quantity> flow, Rule<Quantity> opposite, Rule<Price> balanced, Rule<Price> excess) =>
        flow.Balanced(opposite) * balanced + flow.Excess(opposite) * excess;

    /// <summary>What a flow that is not below zero costs, each part by slices: its balanced part by one table, its excess by another.</summary>
    /// <param name="flow">The flow that is charged.</param>
    /// <param name="opposite">The flow the other way.</param>
    /// <param name="balanced">The prices of the balanced part.</param>
    /// <param name="excess">The prices of the excess, counted from where it begins.</param>
    /// <example>
    /// 100 minutes against 70, balanced 0.03 up to 50 and 0.02 above, the excess 0.05 up to 20 and 0.04 above:
    /// 50 × 0.03 + 20 × 0.02 + 20 × 0.05 + 10 × 0.04 = 3.30.
    /// </example>
    public static Rule<Money> ChargedAgainst(
        this Rule<Quantity> flow, Rule<Quantity> opposite, Tiers<Quantity, Price> balanced, Tiers<Quantity, Price> excess) =>
        flow.Balanced(opposite).BySlices(balanced) + flow.Excess(opposite).BySlices(excess);

    private static Rule<Quantity> Balanced(this Rule<Quantity> flow, Rule<Quantity> opposite) => flow.BalancedBy(opposite).Losing(belowZeroOf: opposite);

    private static Rule<Quantity> Excess(this Rule<Quantity> flow, Rule<Quantity> opposite) => flow.ExcessOver(opposite).Losing(belowZeroOf: flow);
}

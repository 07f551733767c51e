using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Costs spread over the periods that benefit from them.</summary>
public static class Amortization
{
    /// <summary>
    /// Straight-line amortization: each cost is spread in equal instalments over so many periods. The instalments
    /// of a cost add up to it exactly, to the last fraction.
    /// </summary>
    /// <param name="cost">The cost of each period.</param>
    /// <param name="periods">How many instalments.</param>
    /// <param name="from">When the first one falls.</param>
    /// <example>12,000 over 12 months from the month of the cost is 1,000 in that month and in the 11 after it.</example>
    public static Rule<Money> StraightLine(this NamedRule<Money> cost, int periods, FirstInstalment from) =>
        Expressions.Over<Money>(
        cost.OverTrailing(periods, lag: from == FirstInstalment.InThePeriodOfTheCost ? 0 : 1).Node, Face<Ratio>.Own(new Ratio(periods)).Node);
}

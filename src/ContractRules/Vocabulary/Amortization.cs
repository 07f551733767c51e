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
    /// <remarks>
    /// It looks back at the costs and keeps no account of what was spread, so no amendment can change the periods of the same term: it is
    /// refused when the agreement is built. Where one may, define it by <c>MeansStraightLineOf</c>.
    /// </remarks>
    /// <param name="cost">The cost of each period.</param>
    /// <param name="periods">How many instalments.</param>
    /// <param name="from">When the first one falls.</param>
    /// <example>12,000 over 12 months from the month of the cost is 1,000 in that month and in the 11 after it.</example>
    public static Rule<Money> StraightLine(this NamedRule<Money> cost, int periods, FirstInstalment from) =>
        Instalment(cost.OverTrailing(periods, lag: from.Defined() == FirstInstalment.InThePeriodOfTheCost ? 0 : 1), periods);

    /// <summary>One of so many equal instalments of what is left.</summary>
    internal static Rule<Money> Instalment(Rule<Money> rest, int periods) => Expressions.Over<Money>(rest.Declared(), Face<Ratio>.Own(new Ratio(periods)).Declared());
}

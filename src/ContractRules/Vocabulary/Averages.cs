using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Averages over periods.</summary>
public static class Averages
{
    /// <summary>The plain average over the last so many periods, the present one included; early on over those there have been.</summary>
    /// <remarks>
    /// A period in which it is undetermined leaves the average so; one before an amendment brought the fact or term counts as nothing, and as a period. An
    /// average weighted by volume is a quotient of sums: <c>Sales.OverTrailing(3) / Volume.OverTrailing(3)</c>.
    /// </remarks>
    /// <param name="amount">A price, a quantity, an amount of each period.</param>
    /// <param name="periods">How many periods, at least 1.</param>
    /// <example>Prices of 10, 20 and 60 over 2 periods average 10, 15 and 40.</example>
    public static Rule<T> AverageOver<T>(this NamedRule<T> amount, int periods)
        where T : struct, IAmount => Expressions.Over<T>(
            amount.OverTrailing(periods).Node, ThePeriod.Number.NotExceeding(Face<Ratio>.Own(new Ratio(periods))).Node)
            .Called($"the average of {amount} over {periods} periods");
}

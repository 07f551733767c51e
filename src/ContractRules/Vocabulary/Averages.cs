using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Averages over periods.</summary>
public static class Averages
{
    /// <summary>The plain average over the last so many periods, the present one included; early on over those there have been.</summary>
    /// <remarks>
    /// A period in which it is undetermined leaves the average so. A period before an amendment brought the fact or term counts as one in
    /// which it was nothing; where it shall not count, say so by <see cref="AverageOver{T}(NamedRule{T}, int, Term{Ratio})"/>. An average
    /// weighted by volume is a quotient of sums: <c>Sales.OverTrailing(3) / Volume.OverTrailing(3)</c>.
    /// </remarks>
    /// <param name="amount">A price, a quantity, an amount of each period.</param>
    /// <param name="periods">How many periods, at least 1.</param>
    /// <example>Prices of 10, 20 and 60 over 2 periods average 10, 15 and 40.</example>
    public static Rule<T> AverageOver<T>(this NamedRule<T> amount, int periods)
        where T : struct, IAmount => Expressions.Over<T>(
            amount.OverTrailing(periods).Declared(), ThePeriod.Number.NotExceeding(Face<Ratio>.Own(new Ratio(periods))).Declared())
            .Called($"the average of {amount} over {periods} periods");

    /// <summary>The plain average over those of the last so many periods in which the clause was in force.</summary>
    /// <remarks>So an amendment that brings a price averages it over the periods since, not over the ones before it.</remarks>
    /// <param name="amount">A price, a quantity, an amount of each period, brought by the same clause.</param>
    /// <param name="periods">How many periods at most, at least 1.</param>
    /// <param name="counted">A term of the same clause that means 1: as many periods count as it was defined in.</param>
    /// <example>
    /// <c>Counted.Means(new Ratio(1))</c> and <c>Price.AverageOver(periods: 3, Counted)</c>: brought by an amendment in the fifth period, prices of
    /// 10 and 20 average 10 and 15.
    /// </example>
    public static Rule<T> AverageOver<T>(this NamedRule<T> amount, int periods, Term<Ratio> counted)
        where T : struct, IAmount => Expressions.Over<T>(amount.OverTrailing(periods).Declared(), counted.OverTrailing(periods).Declared())
            .Called($"the average of {amount} over {periods} periods, as far as {counted} counts them");
}

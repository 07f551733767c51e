using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>One amount among several parties or streams: by fixed shares, or in proportion to something.</summary>
/// <remarks>
/// The parts are exact and add up to the amount. Where each is paid, <see cref="RoundingTogether"/> rounds them so that they
/// still do.
/// </remarks>
public static class Splits
{
    /// <summary>Shares in hundredths, one for each member, which make the whole.</summary>
    /// <exception cref="ArgumentException">They don't add up to 100 %, or there are more or fewer than members.</exception>
    /// <example><c>Owners.Shares(60, 40)</c>.</example>
    public static Stream<Rule<Ratio>> Shares(this Members members, params EquatableArray<decimal> percentages)
    {
        Rational whole = percentages.Sum();
        return whole == 100
            ? members.NotNull().With([.. percentages.Select(Sharing.Percent)])
            : throw new ArgumentException($"Expected shares that add up to 100 %; found {whole} %.", nameof(percentages));
    }

    /// <summary>The amount divided by shares.</summary>
    /// <param name="amount">What is divided.</param>
    /// <param name="shares">The share of each member: stated, looked up in tiers, or elected.</param>
    /// <example><c>Profit.SplitBy(Owners.Shares(60, 40))</c> gives 60 and 40 of 100.</example>
    public static Stream<Rule<T>> SplitBy<T>(this Rule<T> amount, IStream<Rule<Ratio>> shares)
        where T : struct, IAmount => shares.Each(share => Expressions.Times<T>(share.Declared(), amount.Declared()));

    /// <summary>The amount divided in proportion to something of each member; nothing to anybody where there is no amount.</summary>
    /// <remarks>Undetermined where there is an amount, but nothing in proportion to which it could be divided.</remarks>
    /// <param name="amount">What is divided.</param>
    /// <param name="weights">What it is divided in proportion to: the sales of each product.</param>
    /// <example><c>Freight.ProRata(Sales)</c> gives 20 and 10 of 30, for sales of 200 and 100.</example>
    public static Stream<Rule<T>> ProRata<T, TWeight>(this Rule<T> amount, IStream<Rule<TWeight>> weights)
        where T : struct, IAmount
        where TWeight : struct, IAmount => weights.Each(weight => Expressions
            .Times<T>(amount.Declared(), Expressions.Over<Ratio>(weight.Declared(), weights.Total().Declared()).Declared())
            .Unless(Nothing.Is(amount))
            .Called($"{amount} pro rata to {weight} of {weights.Total()}"));
}

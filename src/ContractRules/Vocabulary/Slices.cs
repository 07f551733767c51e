using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Tiers by slices: each part of an amount at the rate of the tier that it lies in, as income tax is taken.</summary>
/// <remarks>Under 5 % up to 10,000 and 8 % above it, 15,000 gives 10,000 × 5 % + 5,000 × 8 % = 900.</remarks>
public static class Slices
{
    /// <summary>Each part of the amount at the share of its tier. Below a lowest tier from zero there is nothing.</summary>
    /// <example><c>Sales.BySlices(royalties)</c>.</example>
    public static Rule<T> BySlices<T>(this Rule<T> amount, Tiers<T, Ratio> tiers)
        where T : struct, IAmount => tiers.InOrder(SliceSum.Of<T, Ratio, T>(amount, Slice<T, Ratio>.Of(tiers)));

    /// <summary>Each part of the quantity at the price of its tier.</summary>
    /// <example>The first 10 days at 100 a day and every further one at 250: 12 days cost 1,500.</example>
    public static Rule<Money> BySlices(this Rule<Quantity> quantity, Tiers<Quantity, Price> tiers) =>
        tiers.InOrder(SliceSum.Of<Quantity, Price, Money>(quantity, Slice<Quantity, Price>.Of(tiers)));

    /// <summary>The amount of this period, each part at the share of the tier that the sum to date has reached with it.</summary>
    /// <remarks>
    /// The rate switches where the total passes a boundary, also in the middle of a period. An amendment of the table looks
    /// forward: what was counted to date stays counted, and only what comes is taken at the new rates. Where it shall reach
    /// back, let the total be a term, <c>Sales.ToDate().BySlices(tiers)</c>, and pay what it grows by
    /// (<see cref="CumulativePayment.GrowthRounded{T}(Term{T}, Rounding, Rule{T})"/>).
    /// </remarks>
    /// <example>Under 5 % up to 10,000 and 8 % above it, 8,000 and then 5,000 give 400, and 2,000 × 5 % + 3,000 × 8 % = 340.</example>
    public static Rule<T> BySlicesOfTotal<T>(this NamedRule<T> amount, Tiers<T, Ratio> tiers)
        where T : struct, IAmount => tiers.InOrder(SliceSum.OfGrowth<T, Ratio, T>(amount.ToDate(), amount.ToDateBefore(), Slice<T, Ratio>.Of(tiers)));

    /// <inheritdoc cref="BySlicesOfTotal{T}(NamedRule{T}, Tiers{T, Ratio})"/>
    public static Rule<Money> BySlicesOfTotal(this NamedRule<Quantity> quantity, Tiers<Quantity, Price> tiers) =>
        tiers.InOrder(SliceSum.OfGrowth<Quantity, Price, Money>(quantity.ToDate(), quantity.ToDateBefore(), Slice<Quantity, Price>.Of(tiers)));

    /// <summary>The amount, each part at the share of its tier when counted on from what went before: a year to date.</summary>
    /// <param name="amount">What is taken by slices.</param>
    /// <param name="before">Where counting starts.</param>
    /// <param name="tiers">The table.</param>
    /// <example>Under 5 % up to 10,000 and 8 % above it, 5,000 after 8,000 give 340.</example>
    public static Rule<T> BySlicesAfter<T>(this Rule<T> amount, Rule<T> before, Tiers<T, Ratio> tiers)
        where T : struct, IAmount => tiers.InOrder(SliceSum.OfGrowth<T, Ratio, T>(before + amount, before, Slice<T, Ratio>.Of(tiers)));

    /// <inheritdoc cref="BySlicesAfter{T}(Rule{T}, Rule{T}, Tiers{T, Ratio})"/>
    public static Rule<Money> BySlicesAfter(this Rule<Quantity> amount, Rule<Quantity> before, Tiers<Quantity, Price> tiers) =>
        tiers.InOrder(SliceSum.OfGrowth<Quantity, Price, Money>(before + amount, before, Slice<Quantity, Price>.Of(tiers)));

    /// <summary>The average share that the slices of an amount come to; that of its tier where there is no amount.</summary>
    /// <example>Under 5 % up to 10,000 and 8 % above it, 15,000 come to 6 %.</example>
    public static Rule<Ratio> AverageRateOf<T>(this Tiers<T, Ratio> tiers, Rule<T> amount)
        where T : struct, IAmount => Expressions.Over<Ratio>(amount.BySlices(tiers).Declared(), amount.Declared())
            .Unless(Nothing.Is(amount), then: tiers.At(amount));

    /// <summary>The average price that the slices of a quantity come to; that of its tier where there is no quantity.</summary>
    public static Rule<Price> AverageRateOf(this Tiers<Quantity, Price> tiers, Rule<Quantity> quantity) =>
        (quantity.BySlices(tiers) / quantity).Unless(Nothing.Is(quantity), then: tiers.At(quantity));
}

using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Rates that switch once something has added up to an amount, also in the middle of a period: royalty after payout.</summary>
/// <remarks>
/// Where the rate is charged on the very amount that is counted, <see cref="Slices"/> of the total say it more simply. A switch of
/// a switch would weigh the parts twice: for several switches take a table.
/// </remarks>
public static class RateSwitch
{
    /// <summary>The rate, and another one for the part of the period that lies beyond the switch.</summary>
    /// <remarks>
    /// The period in which the total passes the amount has both, weighted by the part of the counter on either side; so has
    /// one in which a correction takes the total back below it. A period in which nothing is counted has the rate after the
    /// switch once the amount is reached. The amount may be a rule, but the law that the charges to date are those on either
    /// side of the switch needs one that stays the same.
    /// </remarks>
    /// <param name="before">The rate until then.</param>
    /// <param name="after">The rate from there on.</param>
    /// <param name="counter">What is counted to date.</param>
    /// <param name="at">The total at which the rate switches.</param>
    /// <example>
    /// From 10 % to 6 % at 100 barrels: with 80 barrels and then 40, the second period has 20 on either side, so its rate is
    /// 10 % × 20/40 + 6 % × 20/40 = 8 %.
    /// </example>
    public static Rule<TRate> SwitchingTo<TRate, TCounter>(this Rule<TRate> before, Rule<TRate> after, NamedRule<TCounter> counter, Rule<TCounter> at)
        where TRate : struct, IAmount
        where TCounter : struct, IAmount
    {
        var upTo = Part(Parts.Growth(counter.ToDate(), counter.ToDateBefore(), from: null, to: at), counter).Called($"the part of {counter} up to {at} in total");
        var beyond = Part(counter.BeyondInTotal(at), counter).Called($"the part of {counter} beyond {at} in total");
        var weighted = Expressions.Times<TRate>(before.Declared(), upTo.Declared()) + Expressions.Times<TRate>(after.Declared(), beyond.Declared());
        return weighted.Unless(
            Nothing.Is(counter),
            then: after.ProvidedThat(counter.ToDateBefore() >= at, otherwise: before))
            .Called($"{before} switching to {after} at {at} of {counter} to date");
    }

    /// <summary>The average rate of a period along which a total passes from tier to tier: for more than one switch.</summary>
    /// <remarks>A period in which nothing is counted has the rate of the tier that the total lies in.</remarks>
    /// <param name="rates">The rate of each tier of the total.</param>
    /// <param name="counter">What is counted to date.</param>
    /// <example>
    /// Of 10 % up to 100, 6 % up to 200 and 4 % above, with 80 and then 160: (20 × 10 % + 100 × 6 % + 40 × 4 %) ÷ 160 = 6 %.
    /// </example>
    public static Rule<TRate> SwitchingAlong<TCounter, TRate>(this Tiers<TCounter, TRate> rates, NamedRule<TCounter> counter)
        where TCounter : struct, IAmount
        where TRate : struct, IAmount => rates.InOrder(Slice<TCounter, TRate>.Of(rates)
            .Select(slice => Expressions.Times<TRate>(
                Part(Parts.Growth(counter.ToDate(), counter.ToDateBefore(), slice.From, slice.To), counter).Declared(), slice.Rate.Declared()))
            .Aggregate((sum, rate) => sum + rate)
            .Unless(Nothing.Is(counter), then: rates.At(counter.ToDate())));

    private static Rule<Ratio> Part<T>(Rule<T> part, Rule<T> whole)
        where T : struct, IAmount => Expressions.Over<Ratio>(part.Declared(), whole.Declared());
}

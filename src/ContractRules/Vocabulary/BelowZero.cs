using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>What becomes of what an amount falls below zero, of returns beyond sales: it is taken back, carried forward, or dropped.</summary>
/// <remarks>
/// Tiers by slices or by band, entry fees, what counts once it reaches a threshold, buckets of a waterfall and recoupment give nothing for
/// what is below zero, or something else than they gave for it above; additions that expire are no additions there. So where their amount can be, an agreement has to say which of the three it means; dropped is
/// <see cref="Limits.NotBelowZero{T}(Rule{T})"/>. A table without a lower end (<c>Tier.UpTo</c>) says what applies below zero: what its first
/// tier gives, on sales of −15,000 its share of them. So does what is looked up and then multiplied, <c>tiers.At(sales) * sales</c> or
/// <c>sales.Along(points) * sales</c>: below its beginning a table gives what it gives there. What counts a total to date needs nothing said: the total itself carries it forward.
/// </remarks>
public static class BelowZero
{
    /// <summary>What a device gives for the amount, and below zero just as much the other way.</summary>
    /// <param name="amount">An amount that can be below zero.</param>
    /// <param name="device">What is given for an amount.</param>
    /// <example>
    /// <c>Sales.TakingBack(sold => sold.BySlices(royalties))</c>: under 5 % up to 10,000 and 8 % above it, sales of 15,000 give 900, and
    /// −15,000 take 900 back.
    /// </example>
    public static Rule<TGives> TakingBack<T, TGives>(this Rule<T> amount, Func<Rule<T>, Rule<TGives>> device)
        where T : struct, IAmount
        where TGives : struct, IAmount
    {
        ArgumentNullException.ThrowIfNull(device);
        var (above, below) = (amount.NotBelowZero(), (-amount).NotBelowZero().Called($"what {amount} falls below zero"));
        var (charged, takenBack) = (device(above), device(below));
        return (charged - takenBack).Called($"{charged}, below zero taken back by {takenBack}");
    }

    /// <summary>The amount less what fell below zero before and was not made good yet; nothing where that is more.</summary>
    /// <param name="amount">The amount of the period.</param>
    /// <param name="deficit">The term that carries forward what fell below zero, defined as <see cref="DeficitAfter{T}"/> the same amount.</param>
    /// <param name="opening">What had fallen below zero before the first period; nothing where left out.</param>
    /// <remarks>To date it comes to the sum of the amounts, but for the deficit that is carried forward in the end.</remarks>
    /// <example>
    /// <c>Royalty.Means(Sales.AfterDeficit(Deficit).BySlices(royalties))</c> and <c>Deficit.Means(Deficit.DeficitAfter(Sales))</c>: sales
    /// of 100, −50 and 120 count as 100, 0 and 70.
    /// </example>
    public static Rule<T> AfterDeficit<T>(this Rule<T> amount, Term<T> deficit, Rule<T>? opening = null)
        where T : struct, IAmount
    {
        var brought = deficit.BroughtForward(opening);
        return (amount - brought).NotBelowZero().Called($"{amount} after {brought}");
    }

    /// <summary>What is carried forward of what fell below zero: what the amount has not made good, or fell below zero itself.</summary>
    /// <param name="deficit">The term that is defined so.</param>
    /// <param name="amount">The amount of the period.</param>
    /// <param name="opening">What had fallen below zero before the first period; nothing where left out.</param>
    /// <example><c>Deficit.Means(Deficit.DeficitAfter(Sales))</c>: of sales of 100, −50 and 30, 0, 50 and 20 are carried forward.</example>
    public static Rule<T> DeficitAfter<T>(this Term<T> deficit, Rule<T> amount, Rule<T>? opening = null)
        where T : struct, IAmount
    {
        var brought = deficit.BroughtForward(opening);
        return (brought - amount).NotBelowZero().Called($"what {amount} leaves open of {brought}");
    }
}

using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Paying the growth of a running total, so that rounding never accumulates.</summary>
public static class CumulativePayment
{
    /// <summary>
    /// What a running total grew by in this period, each total rounded: after any number of periods the payments
    /// add up to the total rounded once.
    /// </summary>
    /// <remarks>
    /// An amendment of what the total is reaches back: the first period under it makes up, or takes back, what the earlier
    /// periods would have come to. Where an amendment shall only look forward, let each period have its own amount, as
    /// <see cref="Slices.BySlicesOfTotal{T}(NamedRule{T}, Tiers{T, Ratio})"/> does.
    /// </remarks>
    /// <param name="total">A term that is itself a running total.</param>
    /// <param name="rounding">How each total is rounded.</param>
    /// <param name="opening">The total before the first period; nothing where left out.</param>
    /// <example>Totals of 0.333, 0.667 and 1.000 are paid as 0.33, 0.34 and 0.33.</example>
    public static Rule<T> GrowthRounded<T>(this Term<T> total, Rounding rounding, Rule<T>? opening = null)
        where T : struct, IAmount => total.Rounded(rounding) - total.BroughtForward(opening).Rounded(rounding);

    /// <summary>
    /// An amount of each period, paid so that the payments to date always add up to the sum to date rounded once.
    /// </summary>
    /// <param name="amount">A fact or term that arises each period.</param>
    /// <param name="rounding">How each sum to date is rounded.</param>
    /// <example>0.333 a month is paid as 0.33, 0.34 and 0.33.</example>
    public static Rule<T> RoundedToDate<T>(this NamedRule<T> amount, Rounding rounding)
        where T : struct, IAmount => amount.ToDate().Rounded(rounding) - amount.ToDateBefore().Rounded(rounding);
}

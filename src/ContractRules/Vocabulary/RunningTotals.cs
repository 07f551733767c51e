using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Caps, thresholds and milestones on what has added up since the first period: "not to exceed in total".</summary>
public static class RunningTotals
{
    /// <summary>The amount, as far as all amounts to date do not exceed a cap in total.</summary>
    /// <remarks>
    /// Under a constant cap, not below zero, what is given to date is always the sum to date or the cap, whichever is less.
    /// Where the cap rises, what it cut off before stays lost; where it falls, nothing is taken back. A cap on what the term
    /// itself has come to is what is left of it: <c>Paid.Means(Due.UpTo(cap - Paid.ToDateBefore()))</c>.
    /// </remarks>
    /// <example>40, 40 and 40 under a cap of 100 in total are 40, 40 and 20; then nothing more.</example>
    public static Rule<T> NotExceedingInTotal<T>(this NamedRule<T> amount, Rule<T> cap)
        where T : struct, IAmount => Parts.Growth(amount.ToDate(), amount.ToDateBefore(), from: null, to: cap);

    /// <summary>The part of the amount that lies above a threshold of the sum to date: nothing until the total passes it.</summary>
    /// <example>Above 100 in total, 40, 40 and 40 count for nothing, nothing and 20; then in full.</example>
    public static Rule<T> BeyondInTotal<T>(this NamedRule<T> amount, Rule<T> threshold)
        where T : struct, IAmount => Parts.Growth(amount.ToDate(), amount.ToDateBefore(), from: threshold, to: null);

    /// <summary>Whether the sum to date reaches a milestone in this very period.</summary>
    /// <remarks>A sum that falls back and reaches it again does so once more: <see cref="Thresholds.OpenedBy"/> keeps the first time.</remarks>
    /// <example>With a milestone of 100, of 40, 40 and 40 the third reaches it, and none after it.</example>
    public static Rule<bool> ReachesInTotal<T>(this NamedRule<T> amount, Rule<T> milestone)
        where T : struct, IAmount => amount.ToDate() >= milestone & amount.ToDateBefore() < milestone;

    /// <summary>The sum since a condition last held, the period in which it holds included: a year to date.</summary>
    /// <remarks>Where the sum starts anew, nothing that was undetermined before matters any more.</remarks>
    /// <param name="sum">The term that is defined so.</param>
    /// <param name="amount">What is added up.</param>
    /// <param name="startingAnew">When the sum starts again with this period's amount alone.</param>
    /// <example><c>SalesThisYear.Means(SalesThisYear.Accumulating(Sales, startingAnew: calendarYear.StartsInThePeriod))</c>.</example>
    public static Rule<T> Accumulating<T>(this Term<T> sum, Rule<T> amount, Rule<bool> startingAnew)
        where T : struct, IAmount => sum.Prior().Unless(startingAnew) + amount;
}

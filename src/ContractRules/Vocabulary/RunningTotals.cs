using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Caps, thresholds and milestones on what has added up since the first period: "not to exceed in total".</summary>
public static class RunningTotals
{
    /// <summary>The amount, as far as all that the term has come to does not exceed a cap in total.</summary>
    /// <remarks>
    /// What is given to date is the sum to date or the cap, whichever is less. What was given stays given across amendments: where the
    /// cap rises, what it cut off before stays lost and takes none of the new room; where it falls, nothing is taken back. An amount
    /// below zero first takes back what was cut off, then what was given.
    /// </remarks>
    /// <param name="given">The term that is defined so; what it has come to counts against the cap, by whatever text it was.</param>
    /// <param name="amount">The amount of the period.</param>
    /// <param name="cap">What it does not exceed in total.</param>
    /// <example>
    /// <c>Charged.Means(Charged.NotExceedingInTotal(Fee, cap: Currency.Usd.Of(100)))</c>: fees of 40, 40 and 40 are charged as 40, 40 and
    /// 20, then nothing more. Of 60, 60 and 60, with the cap raised to 150 for the third, 60, 40 and 50 are charged.
    /// </example>
    public static Rule<T> NotExceedingInTotal<T>(this Term<T> given, NamedRule<T> amount, Rule<T> cap)
        where T : struct, IAmount
    {
        var cutOff = (amount.ToDateBefore() - given.ToDateBefore()).NotBelowZero().Called($"what was cut off of {amount} before");
        var takenBack = Limits.LesserOf(cutOff + amount, Nothing.In(amount)).Called($"what {amount} takes back beyond {cutOff}");
        return (amount.FromZeroUpTo(cap - given.ToDateBefore()) + takenBack).Called($"{amount}, up to {cap} in total");
    }

    /// <summary>The part of the amount that lies above a threshold of the sum to date: nothing until the total passes it.</summary>
    /// <remarks>
    /// An amendment of the threshold looks forward: each amount lies where the sum to date had come to, and counts as far as that is above
    /// the threshold then in force.
    /// </remarks>
    /// <example>Above 100 in total, 40, 40 and 40 count for nothing, nothing and 20; then in full.</example>
    public static Rule<T> BeyondInTotal<T>(this NamedRule<T> amount, Rule<T> threshold)
        where T : struct, IAmount => Parts.Growth(amount.ToDate(), amount.ToDateBefore(), from: threshold.Made(), to: null);

    /// <summary>Whether the sum to date has reached a milestone.</summary>
    /// <remarks>
    /// Defined as a term, it is reached in the very period in which it holds <see cref="Conditions.ForTheFirstTime"/>, also where an amendment
    /// lowers the milestone below what the sum has come to, and again where the sum falls back or the milestone rises above it; for
    /// good it is so <see cref="Thresholds.OpenedBy"/> this.
    /// </remarks>
    /// <example>
    /// <c>Reached.Means(Sales.HasReachedInTotal(Currency.Usd.Of(100)))</c> and <c>Bonus.ProvidedThat(Reached.ForTheFirstTime())</c>: of sales
    /// of 40, 40 and 40 the third brings the bonus.
    /// </example>
    public static Rule<bool> HasReachedInTotal<T>(this NamedRule<T> amount, Rule<T> milestone)
        where T : struct, IAmount => amount.ToDate() >= milestone;

    /// <summary>The sum since a condition last held, the period in which it holds included: a year to date.</summary>
    /// <remarks>
    /// Where the sum starts anew, nothing that was undetermined before matters any more. What was added up stays so when an amendment changes
    /// what is.
    /// </remarks>
    /// <param name="sum">The term that is defined so.</param>
    /// <param name="amount">What is added up.</param>
    /// <param name="startingAnew">When the sum starts again with this period's amount alone.</param>
    /// <example><c>SalesThisYear.Means(SalesThisYear.Accumulating(Sales, startingAnew: calendarYear.StartsInThePeriod))</c>.</example>
    public static Rule<T> Accumulating<T>(this Term<T> sum, Rule<T> amount, Rule<bool> startingAnew)
        where T : struct, IAmount => sum.Prior().Unless(startingAnew) + amount;
}

using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Balances that are carried forward: unrecovered costs, losses, advances, credits.</summary>
public static class RunningBalance
{
    /// <summary>What was brought forward from the period before, plus what comes in, less what goes out.</summary>
    /// <remarks>It falls below zero where more goes out than is there: limit what goes out (<see cref="Waterfalls.UpTo"/>).</remarks>
    /// <param name="balance">The term that is defined so: the balance at the end of the period.</param>
    /// <param name="adding">What comes in; nothing where left out.</param>
    /// <param name="less">What goes out; nothing where left out.</param>
    /// <param name="opening">The balance before the first period, an advance paid or a loss brought in; nothing where left out.</param>
    /// <example>
    /// <c>Unrecovered.Means(Unrecovered.CarriedForward(adding: Costs, less: Recovered))</c>: with costs of 100 and 50, and 30
    /// and 40 recovered, 70 and then 80 are carried forward; from an opening of 10 on, 80 and 90.
    /// </example>
    public static Rule<T> CarriedForward<T>(this Term<T> balance, Rule<T>? adding = null, Rule<T>? less = null, Rule<T>? opening = null)
        where T : struct, IAmount
    {
        var brought = balance.BroughtForward(opening);
        var increased = adding is null ? brought : brought + adding;
        return less is null ? increased : increased - less;
    }

    /// <summary>What was brought forward from the period before, and the opening before the first.</summary>
    internal static Rule<T> BroughtForward<T>(this Term<T> balance, Rule<T>? opening)
        where T : struct, IAmount => opening is null ? balance.Prior() : balance.Prior(opening);

    /// <summary>The balance without what has expired: each addition can be used in so many periods after its own, the oldest first.</summary>
    /// <remarks>
    /// As the oldest goes out first, what is left can never exceed what came in over those periods, so the additions need
    /// not be followed one by one. This holds while nothing below zero comes in or goes out, and no more goes out than is
    /// there: what takes an addition back belongs in what goes out. Additions that can be below zero, or could be under an earlier
    /// text, are refused, since they would drag the whole balance down with the oldest. Whatever comes in must be among the additions, else it
    /// expires at once: an opening balance as an addition of the first period, interest added to the balance as well.
    /// For a balance that lapses at an event write <c>.Unless(event)</c>.
    /// </remarks>
    /// <param name="balance">What is carried forward before anything expires.</param>
    /// <param name="additions">What came in, period by period.</param>
    /// <param name="periods">In how many periods after its own an addition can be used, at least 1.</param>
    /// <example>
    /// <c>Losses.Means(Losses.CarriedForward(adding: Loss, less: Used).ExpiringAfter(2, Loss))</c>: a loss of 100, with
    /// nothing used, is carried forward as 100, 100, and then as nothing.
    /// </example>
    public static Rule<T> ExpiringAfter<T>(this Rule<T> balance, int periods, NamedRule<T> additions)
        where T : struct, IAmount
    {
        var usable = additions.OverTrailing(periods);
        return balance.NotExceeding(usable)
            .Called($"{balance}, without what came in more than {periods} period{(periods == 1 ? "" : "s")} before the next")
            .Losing(belowZeroOf: usable);
    }
}

using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Balances that are carried forward: unrecovered costs, losses, advances, credits.</summary>
public static class RunningBalance
{
    /// <summary>What was brought forward from the period before, plus what comes in, less what goes out.</summary>
    /// <param name="balance">The term that is defined so: the balance at the end of the period.</param>
    /// <param name="adding">What comes in.</param>
    /// <param name="less">What goes out.</param>
    /// <example><c>Unrecovered.Means(Unrecovered.CarriedForward(adding: Costs, less: Recovered))</c>.</example>
    public static Rule<T> CarriedForward<T>(this Term<T> balance, Rule<T> adding, Rule<T> less)
        where T : struct, IAmount => balance.Prior() + adding - less;

    /// <inheritdoc cref="CarriedForward{T}(Term{T}, Rule{T}, Rule{T})"/>
    /// <param name="balance">The term that is defined so: the balance at the end of the period.</param>
    /// <param name="opening">The balance before the first period: an advance paid, a loss brought in.</param>
    /// <param name="adding">What comes in.</param>
    /// <param name="less">What goes out.</param>
    public static Rule<T> CarriedForward<T>(this Term<T> balance, T opening, Rule<T> adding, Rule<T> less)
        where T : struct, IAmount => balance.Prior(opening) + adding - less;

    /// <summary>The balance without what has expired: each addition can be used in so many periods after its own, the oldest first.</summary>
    /// <remarks>
    /// As the oldest goes out first, what is left can never exceed what came in over those periods. An opening balance is
    /// no addition, so it expires at once: let it come in as an addition of the first period. For a balance that lapses at
    /// an event write <c>.Unless(event)</c>.
    /// </remarks>
    /// <param name="balance">What is carried forward before anything expires.</param>
    /// <param name="additions">What came in, period by period.</param>
    /// <param name="periods">In how many periods after its own an addition can be used, at least 1.</param>
    /// <example>A loss of 100 usable in 2 periods, with nothing used, is carried forward as 100, 100, and then as nothing.</example>
    public static Rule<T> ExpiringAfter<T>(this Rule<T> balance, int periods, NamedRule<T> additions)
        where T : struct, IAmount => balance.NotExceeding(additions.OverTrailing(periods));
}

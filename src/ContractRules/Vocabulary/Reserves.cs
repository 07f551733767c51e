using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Reserves: withheld now, released so many periods later.</summary>
public static class Reserves
{
    /// <summary>What is released in this period: what was withheld so many periods ago.</summary>
    /// <remarks>
    /// An amendment that changes how long it is held would release a part twice or never, and is refused; where one may, define what is released
    /// <see cref="OfReserve"/>.
    /// </remarks>
    /// <param name="withheld">What is withheld each period: <c>Percent(20) * royalty</c>.</param>
    /// <param name="periods">How many periods it is held, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periods are fewer than 1.</exception>
    /// <example><c>Withheld.ReleasedAfter(periods: 4)</c>: 20 withheld in the first quarter come back in the fifth.</example>
    public static Rule<T> ReleasedAfter<T>(this NamedRule<T> withheld, int periods)
        where T : struct, IAmount
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return withheld.OverTrailing(1, lag: periods);
    }

    /// <summary>What is released in this period: all that was withheld longer ago, as far as it was not released before.</summary>
    /// <remarks>
    /// So nothing is released twice or never where an amendment changes how long it is held: a shorter time releases the arrears
    /// at once, a longer one nothing until what was released is made up. Nothing below zero is withheld so: where it can be, the agreement is
    /// refused until its clause says what becomes of it (<see cref="BelowZero"/>). So is an amendment under which nobody recalls what is held
    /// any more: let the term go on, as nothing where what is held is forfeited.
    /// </remarks>
    /// <param name="released">The term that is defined so.</param>
    /// <param name="withheld">What is withheld each period: <c>Percent(20) * royalty</c>.</param>
    /// <param name="periods">How many periods it is held, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periods are fewer than 1.</exception>
    /// <example>
    /// <c>Released.Means(Released.OfReserve(Withheld, periods: 4))</c>: 20 withheld in the first quarter come back in the fifth; if
    /// from the third quarter on they are held for one quarter only, they come back then.
    /// </example>
    public static Rule<T> OfReserve<T>(this Term<T> released, NamedRule<T> withheld, int periods)
        where T : struct, IAmount => (withheld.ToDate() - withheld.HeldFor(periods) - released.ToDateBefore()).NotBelowZero()
            .Called($"what is released of {withheld}, held for {(periods == 1 ? "one period" : $"{periods} periods")}").Losing(belowZeroOf: withheld).HoldingBack();

    /// <summary>What is held at the end of the period: all that was withheld and not yet released after so many periods.</summary>
    /// <remarks>Beside a release <see cref="OfReserve"/> it is <c>withheld.ToDate() - released.ToDate()</c>.</remarks>
    /// <param name="withheld">What is withheld each period.</param>
    /// <param name="periods">How many periods it is held, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periods are fewer than 1.</exception>
    /// <example>With 20, 30 and 40 withheld for 2 periods each, 20, 50 and 70 are held.</example>
    public static Rule<T> HeldFor<T>(this NamedRule<T> withheld, int periods)
        where T : struct, IAmount => withheld.OverTrailing(periods);
}

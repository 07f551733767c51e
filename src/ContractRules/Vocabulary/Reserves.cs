using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Reserves: withheld now, released so many periods later.</summary>
public static class Reserves
{
    /// <summary>What is released in this period: what was withheld so many periods ago.</summary>
    /// <param name="withheld">What is withheld each period: <c>Percent(20) * royalty</c>.</param>
    /// <param name="periods">How many periods it is held, at least 1.</param>
    /// <example><c>Withheld.ReleasedAfter(periods: 4)</c>: 20 withheld in the first quarter come back in the fifth.</example>
    /// <exception cref="ArgumentOutOfRangeException">The periods are fewer than 1.</exception>
    public static Rule<T> ReleasedAfter<T>(this NamedRule<T> withheld, int periods)
        where T : struct, IAmount
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return withheld.OverTrailing(1, lag: periods);
    }

    /// <summary>What is held at the end of the period: all that was withheld and not yet released.</summary>
    /// <param name="withheld">What is withheld each period.</param>
    /// <param name="periods">How many periods it is held, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periods are fewer than 1.</exception>
    /// <example>With 20, 30 and 40 withheld for 2 periods each, 20, 50 and 70 are held.</example>
    public static Rule<T> HeldFor<T>(this NamedRule<T> withheld, int periods)
        where T : struct, IAmount => withheld.OverTrailing(periods);
}

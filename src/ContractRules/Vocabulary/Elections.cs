using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Choices that the agreement leaves to a party, and from when they count.</summary>
/// <remarks>
/// The choice is a date, standing once it is given: the day on which it was made; not given, no choice was made. What it changes follows:
/// <c>Percent(20).Unless(Elections.InEffect(converted), then: Percent(35))</c>. What an election or an amendment does to amounts
/// counted to date is the clause's own: <c>tiers</c> by <see cref="Slices.BySlicesOfTotal{T}(NamedRule{T}, Tiers{T, Ratio})"/> apply from the
/// present period on, and <see cref="CumulativePayment.GrowthRounded"/> also makes up for what was counted before.
/// </remarks>
public static class Elections
{
    /// <summary>Whether a choice counts: it was made before this period began.</summary>
    /// <example>Made on 20 October, it counts from November; made on the first day of a period, from the next.</example>
    public static Rule<bool> InEffect(Fact<LocalDate> election) => (Lasting.Checked(election, nameof(election)).WasGiven() & election < ThePeriod.Start)
        .Called($"{election} was elected before the period");

    /// <summary>Whether a choice counts from the very period in which it was made.</summary>
    /// <example>Made on 20 October, it counts from October.</example>
    public static Rule<bool> InEffectAtOnce(Fact<LocalDate> election) => election.HasHappened();
}

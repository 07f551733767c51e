using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>What became known on one day of one period: facts and items given, and some withdrawn. What it says nothing of stays as it was known before.</summary>
/// <param name="Facts">What became known. An item takes the place of one of the same key, all its fields with it.</param>
/// <param name="Day">The day on which it did, the last day of the period or later.</param>
/// <example><c>PeriodFacts.For(january).With(Calls, Call.Of(110)).KnownOn(new LocalDate(2024, 3, 5))</c>.</example>
[JsonConverter(typeof(Json.KnownFactsConverter))]
public sealed record KnownFacts(PeriodFacts Facts, LocalDate Day)
{
    /// <summary>What became known. An item takes the place of one of the same key, all its fields with it.</summary>
    public PeriodFacts Facts { get; init => field = value.NotNull(); } = Facts.NotNull();

    /// <summary>The day on which it did, the last day of the period or later.</summary>
    public LocalDate Day { get; init => field = value.InIso(); } = Day.InIso();

    /// <summary>What the day is called in files and in faults; no fact may be called so.</summary>
    public const string DayKey = "known-on";

    /// <summary>The day, the period and what became known: <c>known on 2024-03-05 of 2024-01: calls 110</c>.</summary>
    public override string ToString() => $"known on {new DateValue(Day)} of {Facts}";
}

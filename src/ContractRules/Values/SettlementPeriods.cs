using System.Text.Json.Serialization;
using NodaTime;

namespace ContractRules.Values;

/// <summary>The periods over which an agreement settles: those of a cadence, after a first one that may be longer or shorter.</summary>
/// <param name="Cadence">What kind of periods they are.</param>
/// <param name="First">The first period where it is none of the cadence; null where it is one like the others.</param>
/// <example>
/// <c>new SettlementPeriods(Cadence.Quarters, First: SettlementPeriod.Between(signed, new LocalDate(2002, 9, 30)))</c>: from 25 April
/// to 30 September 2002, then <c>2002-Q4</c> and so on.
/// </example>
[JsonConverter(typeof(Json.SettlementPeriodsConverter))]
public sealed record SettlementPeriods(Cadence Cadence, SettlementPeriod? First = null)
{
    /// <summary>Whether a period is one of them.</summary>
    public bool Include(SettlementPeriod period)
    {
        period.NotNull();
        return First is not null && period.Start <= First.End ? period == First : period.IsOneOf(Cadence);
    }

    /// <summary>
    /// The one that starts on the day after a period ends; for intervals, which no calendar sets, one of as many days. Null where it
    /// would end after the last date that data may hold, 31 December 2999.
    /// </summary>
    public SettlementPeriod? After(SettlementPeriod period)
    {
        var next = Cadence == Cadence.Intervals ? period.NotNull().Next() : SettlementPeriod.Of(Cadence, period.NotNull().End.PlusDays(1));
        return Calendar.Covers(next.End) ? next : null;
    }

    /// <summary>What is expected after a period, in words: the next one, or any interval that begins on the next day.</summary>
    /// <example><c>2002-Q4</c>; of intervals, <c>an interval or a day from 2002-10-15 on</c>; of the last one of all, <c>no period after 2999-12</c>.</example>
    public string ExpectedAfter(SettlementPeriod period)
    {
        var next = period.NotNull().End.PlusDays(1);
        return !Calendar.Covers(next) ? $"no period after {period}"
            : Cadence == Cadence.Intervals ? $"an interval or a day from {new DateValue(next)} on"
            : $"{After(period)}";
    }

    /// <summary>The one that holds a date; null where the date lies before a first one, and for intervals, which no calendar sets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1900 to 2999.</exception>
    public SettlementPeriod? Holding(LocalDate date) => First switch
    {
        _ when !Calendar.Covers(date) => throw new ArgumentOutOfRangeException(nameof(date), $"Expected a date {Calendar.Span}."),
        { } first when date < first.Start => null,
        { } first when first.Holds(date) => first,
        _ => Cadence == Cadence.Intervals ? null : SettlementPeriod.Of(Cadence, date),
    };

    /// <summary>Whether the first one ends where one of the cadence ends, so that the next can follow it.</summary>
    internal bool FirstFits => First is null || Cadence == Cadence.Intervals || SettlementPeriod.Of(Cadence, First.End).End == First.End;

    /// <summary>The cadence, and the first period where it is one of its own: <c>Quarters after 2002-04-25/2002-09-30</c>.</summary>
    public override string ToString() => First is null ? $"{Cadence}" : $"{Cadence} after {First}";
}

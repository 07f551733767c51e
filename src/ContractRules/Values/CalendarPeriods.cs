using NodaTime;

namespace ContractRules.Values;

/// <summary>The periods that dates fall into.</summary>
internal static class CalendarPeriods
{
    /// <summary>The period of an agreement that holds a date; where none is set, the day alone.</summary>
    public static SettlementPeriod Of(LocalDate date, SettlementPeriods periods) => periods.Holding(date) ?? SettlementPeriod.Between(date, date);

    /// <summary>The adjoining periods from one date to another; for intervals, the one from date to date.</summary>
    public static IEnumerable<SettlementPeriod> Spanning(LocalDate first, LocalDate last, SettlementPeriods periods)
    {
        if (periods.Cadence == Cadence.Intervals)
        {
            yield return SettlementPeriod.Between(first, last);
            yield break;
        }

        for (var period = Of(first, periods); period is not null && period.Start <= last; period = periods.After(period))
        {
            yield return period;
        }
    }
}

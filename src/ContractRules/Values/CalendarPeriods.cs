using NodaTime;

namespace ContractRules.Values;

/// <summary>The periods that dates fall into.</summary>
internal static class CalendarPeriods
{
    /// <summary>The period of a cadence that holds a date; for intervals, which no calendar sets, the day alone.</summary>
    public static SettlementPeriod Holding(LocalDate date, Cadence cadence) => cadence switch
    {
        Cadence.Months => SettlementPeriod.Month(date.Year, date.Month),
        Cadence.Quarters => SettlementPeriod.Quarter(date.Year, (date.Month + 2) / 3),
        Cadence.Years => SettlementPeriod.Year(date.Year),
        _ => SettlementPeriod.Between(date, date),
    };

    /// <summary>The adjoining periods from one date to another; for intervals, the one from date to date.</summary>
    public static IEnumerable<SettlementPeriod> Spanning(LocalDate first, LocalDate last, Cadence cadence)
    {
        if (cadence == Cadence.Intervals)
        {
            yield return SettlementPeriod.Between(first, last);
            yield break;
        }

        for (var period = Holding(first, cadence); period.Start <= last; period = period.Next())
        {
            yield return period;
        }
    }
}

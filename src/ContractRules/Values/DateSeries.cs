using NodaTime;

namespace ContractRules.Values;

/// <summary>Dates every so many months from an anchor.</summary>
internal static class DateSeries
{
    /// <summary>
    /// The first of the series that is no earlier than another date; the anchor itself where that lies before it. Null where the
    /// series leaves the calendar first.
    /// </summary>
    public static LocalDate? FirstNotBefore(LocalDate anchor, int months, LocalDate bound)
    {
        // Counted from the anchor each time, so that a month end clamped once is not clamped for ever.
        var passed = Math.Max(0L, Period.Between(anchor, bound, PeriodUnits.Months).Months / months);
        return Calendar.PlusMonths(anchor, passed * months) is { } last && last >= bound ? last : Calendar.PlusMonths(anchor, (passed + 1) * months);
    }
}

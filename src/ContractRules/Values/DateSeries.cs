using NodaTime;

namespace ContractRules.Values;

/// <summary>Dates every so many months from an anchor.</summary>
internal static class DateSeries
{
    /// <summary>The first of the series that is no earlier than another date; the anchor itself where that lies before it.</summary>
    public static LocalDate FirstNotBefore(LocalDate anchor, int months, LocalDate bound)
    {
        // Counted from the anchor each time, so that a month end clamped once is not clamped for ever.
        var passed = Math.Max(0, Period.Between(anchor, bound, PeriodUnits.Months).Months / months);
        var last = anchor.PlusMonths(passed * months);
        return last >= bound ? last : anchor.PlusMonths((passed + 1) * months);
    }
}

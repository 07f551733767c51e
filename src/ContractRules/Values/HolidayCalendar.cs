using NodaTime;

namespace ContractRules.Values;

/// <summary>
/// The days on which no business is done beside Saturdays and Sundays. The library knows no holidays of its own:
/// who settles gives those that the agreement means.
/// </summary>
/// <example><c>HolidayCalendar.Of([new LocalDate(2002, 7, 4)]).PlusBusinessDays(new LocalDate(2002, 7, 3), 1)</c> is 5 July 2002.</example>
public sealed record HolidayCalendar
{
    private HolidayCalendar(EquatableArray<LocalDate> holidays) => Holidays = holidays;

    /// <summary>Weekends only.</summary>
    public static HolidayCalendar WeekendsOnly { get; } = new([]);

    /// <summary>The holidays, the earliest first.</summary>
    public EquatableArray<LocalDate> Holidays { get; }

    /// <summary>Weekends and these days; a day given twice, or that falls on a weekend, counts once.</summary>
    public static HolidayCalendar Of(IEnumerable<LocalDate> holidays) => new(holidays.Distinct().Order().ToEquatableArray());

    /// <summary>Whether business is done on a day: no Saturday, no Sunday, no holiday.</summary>
    public bool IsBusinessDay(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Holidays.Contains(date);

    /// <summary>The business day so many business days after a date, which need not be one itself; the date itself for 0.</summary>
    /// <param name="date">The date counted from; it is not counted.</param>
    /// <param name="days">Business days; before the date where negative. Friday + 1 is Monday.</param>
    public LocalDate PlusBusinessDays(LocalDate date, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.PlusDays(step);
            left -= IsBusinessDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>The holidays beside weekends.</summary>
    public override string ToString() => Holidays.Count == 0 ? "weekends only" : $"weekends and {string.Join(", ", Holidays.Select(day => new DateValue(day)))}";
}

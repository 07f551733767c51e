using System.Text.Json.Serialization;
using NodaTime;

namespace ContractRules.Values;

/// <summary>
/// The days on which no business is done beside Saturdays and Sundays. The library knows no holidays of its own:
/// who settles gives those that the agreement means.
/// </summary>
/// <example><c>HolidayCalendar.Of([new LocalDate(2002, 7, 4)]).PlusBusinessDays(new LocalDate(2002, 7, 3), 1)</c> is 5 July 2002.</example>
[JsonConverter(typeof(Json.HolidayCalendarConverter))]
public sealed record HolidayCalendar
{
    private HolidayCalendar(EquatableArray<LocalDate> holidays) => Holidays = holidays;

    /// <summary>Weekends only.</summary>
    public static HolidayCalendar WeekendsOnly { get; } = new([]);

    /// <summary>The holidays, the earliest first.</summary>
    public EquatableArray<LocalDate> Holidays { get; }

    /// <summary>Weekends and these days; a day given twice, or that falls on a weekend, counts once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day lies beyond the years 1 to 9999, or is of another calendar.</exception>
    public static HolidayCalendar Of(IEnumerable<LocalDate> holidays) =>
        new(holidays.NotNull().Select(day => day.InReach(nameof(holidays))).Distinct().Order().ToEquatableArray());

    /// <summary>Whether business is done on a day: no Saturday, no Sunday, no holiday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies beyond the years 1 to 9999, or is of another calendar.</exception>
    public bool IsBusinessDay(LocalDate date) => Weekday.Is(date.InReach()) && Holidays.PlaceOf(date) < 0;

    /// <summary>The business day so many business days after a date, which need not be one itself; the date itself for 0.</summary>
    /// <param name="date">The date counted from; it is not counted.</param>
    /// <param name="days">Business days; before the date where negative. Friday + 1 is Monday.</param>
    /// <exception cref="ArgumentOutOfRangeException">It would lie beyond the years 1 to 9999.</exception>
    public LocalDate PlusBusinessDays(LocalDate date, int days) => TryPlusBusinessDays(date.InReach(), days)
        ?? throw new ArgumentOutOfRangeException(nameof(days), days, $"So many business days from {new DateValue(date)} lie beyond {Calendar.Reach}.");

    /// <summary>The same; null beyond the calendar. Takes no longer for many days, only for many holidays on the way.</summary>
    internal LocalDate? TryPlusBusinessDays(LocalDate date, int days)
    {
        if (days == 0)
        {
            return date;
        }

        var step = Math.Sign(days);
        var found = Weekday.On(date, days);
        var place = Holidays.PlaceOf(date) is var at && at < 0 ? (step > 0 ? ~at : ~at - 1) : at + step;
        for (; place >= 0 && place < Holidays.Count && found is { } day && (step > 0 ? Holidays[place] <= day : Holidays[place] >= day); place += step)
        {
            found = Weekday.Is(Holidays[place]) ? Weekday.On(day, step) : found;
        }

        return found;
    }

    /// <summary>The holidays beside weekends.</summary>
    public override string ToString() => Holidays.Count == 0 ? "weekends only" : $"weekends and {string.Join(", ", Holidays.Select(day => new DateValue(day)))}";
}

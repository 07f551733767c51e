using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Auditing;

/// <summary>Counts dates, as a person does with a calendar at hand: month by month, day by day. Null beyond the years 1 to 9999.</summary>
/// <param name="holidays">The holidays that business days pass over, beside weekends.</param>
/// <param name="effort">How much is computed at most.</param>
internal sealed class DateArithmetic(HolidayCalendar holidays, Effort effort)
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly int Days = Period.DaysBetween(First, new LocalDate(9999, 12, 31));

    private readonly HashSet<long> _closed = [.. holidays.Holidays.Select(day => (long)PlaceOf(day))];

    /// <summary>The date so many months, then so many days later; a day that a month lacks is its last.</summary>
    public static LocalDate? Shifted(LocalDate date, long months, long days) => PlusMonths(date, months) is { } month ? At(PlaceOf(month) + days) : null;

    /// <summary>The date so many business days later, or earlier.</summary>
    public LocalDate? BusinessDays(LocalDate date, int days)
    {
        var (place, step) = ((long)PlaceOf(date), Math.Sign(days));
        for (var left = Math.Abs((long)days); left > 0; left -= IsOpen(place) ? 1 : 0)
        {
            place += step;
            if (place < 0 || place > Days || !effort.Allows(4))
            {
                return null;
            }
        }

        return At(place);

        // 1 January of the year 1 was a Monday.
        bool IsOpen(long day) => day % 7 < 5 && !_closed.Contains(day);
    }

    /// <summary>The first date of a series from an anchor, every so many months, that is no earlier than another.</summary>
    public static LocalDate? Recurring(LocalDate anchor, int months, LocalDate notBefore)
    {
        var count = Math.Max(0, (((notBefore.Year - anchor.Year) * 12L) + notBefore.Month - anchor.Month - 1) / months);
        while (PlusMonths(anchor, count * months) is { } date)
        {
            if (date >= notBefore)
            {
                return date;
            }

            count++;
        }

        return null;
    }

    /// <summary>The days from one date to another.</summary>
    public static int DaysBetween(LocalDate from, LocalDate to) => PlaceOf(to) - PlaceOf(from);

    /// <summary>A part of a date.</summary>
    public static int PartOf(LocalDate date, DateComponent component) => component switch
    {
        DateComponent.Year => date.Year,
        DateComponent.Month => date.Month,
        _ => date.Day,
    };

    private static LocalDate? PlusMonths(LocalDate date, long months)
    {
        var (year, month) = Math.DivRem((date.Year * 12L) + date.Month - 1 + months, 12);
        return year is < 1 or > 9999 || month < 0
            ? null
            : new LocalDate((int)year, (int)month + 1, Math.Min(date.Day, CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month + 1)));
    }

    private static int PlaceOf(LocalDate date) => Period.DaysBetween(First, date);

    private static LocalDate? At(long place) => place < 0 || place > Days ? null : First.PlusDays((int)place);
}

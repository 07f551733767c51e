using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>From which days on and up to which the calendar leads anywhere, so that no engine is asked beyond.</summary>
internal static class DayRange
{
    /// <summary>So many months or more lead beyond the calendar from everywhere.</summary>
    public const int MonthsReached = 12 * 9_999;

    private static readonly int Last = (int)DayNumber.Reached.Most;

    /// <summary>The days from which so many months and then days lead somewhere.</summary>
    public static Bounds OfShift(int months, int days)
    {
        // Months lead beyond one end of the calendar alone, and from a part of it that hangs together.
        var (least, most) = months >= 0 ? (0, First(day => Month(day) is null) - 1) : (First(day => Month(day) is not null), Last);
        return new(
            BigInteger.Max(least, First(day => day > most || (day >= least && Month(day) + days >= 0))),
            BigInteger.Min(most, First(day => day >= least && (day > most || Month(day) + days > Last)) - 1));

        long? Month(int day) => Calendar.PlusMonths(DayNumber.DateOf(day), months) is { } date ? DayNumber.Of(date) : null;
    }

    /// <summary>The days from which so many business days lead somewhere.</summary>
    public static Bounds OfBusinessDays(int days, HolidayCalendar holidays)
    {
        return days >= 0 ? new(0, First(day => Moved(day) is null) - 1) : new(First(day => Moved(day) is not null), Last);

        long? Moved(int day) => holidays.TryPlusBusinessDays(DayNumber.DateOf(day), days) is { } date ? DayNumber.Of(date) : null;
    }

    // The first day of which something holds that holds of all later ones; one past the last where it holds of none.
    private static int First(Func<int, bool> holds)
    {
        var (least, most) = (0, Last + 1);
        while (least < most)
        {
            var middle = least + ((most - least) / 2);
            (least, most) = holds(middle) ? (least, middle) : (middle + 1, most);
        }

        return least;
    }
}

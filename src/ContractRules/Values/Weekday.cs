using NodaTime;

namespace ContractRules.Values;

/// <summary>The days from Monday to Friday.</summary>
internal static class Weekday
{
    private const int OfAWeek = 5;
    private const int DaysOfAWeek = 7;

    public static bool Is(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    /// <summary>The weekday so many weekdays after a date, or before it where negative, which need not be one itself; null beyond the calendar.</summary>
    /// <example>One after a Friday, a Saturday or a Sunday is Monday; one before a Monday, a Sunday or a Saturday is Friday.</example>
    public static LocalDate? On(LocalDate date, int weekdays)
    {
        // Counted from the Monday of the week: a weekend has all five behind it, the last of which is not before it.
        var passed = Math.Min((int)date.DayOfWeek - 1, weekdays > 0 ? OfAWeek - 1 : OfAWeek);
        var (weeks, rest) = Math.DivRem((long)passed + weekdays, OfAWeek);
        var days = rest < 0 ? ((weeks - 1) * DaysOfAWeek) + rest + OfAWeek : (weeks * DaysOfAWeek) + rest;
        return Calendar.PlusDays(date, days - ((int)date.DayOfWeek - 1));
    }
}

using NodaTime;

namespace ContractRules.Values;

/// <summary>Which dates there are: those that data may hold, and those that rules can reach from them.</summary>
internal static class Calendar
{
    /// <summary>The dates that data may hold: wide enough for any agreement.</summary>
    public const string Span = "from 1900 to 2999";

    /// <summary>The years that rules reach. What lies beyond is no date, and whatever leads there gives none.</summary>
    public const string Reach = "the years 1 to 9999";

    private const int MonthsOfAYear = 12;
    private const int LastYear = 9999;

    private static readonly LocalDate FirstOfAll = new(1, 1, 1);
    private static readonly LocalDate LastOfAll = new(LastYear, MonthsOfAYear, 31);

    public static LocalDate First { get; } = new(1900, 1, 1);

    public static LocalDate Last { get; } = new(2999, 12, 31);

    /// <summary>Whether data may hold a date.</summary>
    public static bool Covers(LocalDate date) => date.Calendar == CalendarSystem.Iso && date >= First && date <= Last;

    /// <summary>Whether a date is one that rules reach.</summary>
    public static bool Reaches(LocalDate date) => date.Calendar == CalendarSystem.Iso && date >= FirstOfAll;

    /// <summary>The date so many months later, month ends clamped; null beyond the calendar.</summary>
    public static LocalDate? PlusMonths(LocalDate date, long months) =>
        (date.Year * MonthsOfAYear) + date.Month - 1 + months is >= MonthsOfAYear and < (LastYear + 1) * MonthsOfAYear ? date.PlusMonths((int)months) : null;

    /// <summary>The date so many days later; null beyond the calendar.</summary>
    public static LocalDate? PlusDays(LocalDate date, long days) =>
        days >= Period.DaysBetween(date, FirstOfAll) && days <= Period.DaysBetween(date, LastOfAll) ? date.PlusDays((int)days) : null;
}

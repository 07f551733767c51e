using System.Globalization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Years that begin on a day of the calendar, or spans of so many months: the calendar year, a fiscal year, a guarantee year.</summary>
/// <example><c>AccountingYear.StartingIn(month: 4)</c>; <c>AccountingYear.StartingOn(month: 4, day: 6)</c>; <c>AccountingYear.OfMonths(18, from: opening)</c>.</example>
public sealed record AccountingYear
{
    private const int CommonYear = 2001;
    private const int LastDayOfEveryMonth = 28;

    private AccountingYear(LocalDate anchor, int months, string name) => (Anchor, Months, Name) = (anchor, months, name);

    /// <summary>From January to December.</summary>
    public static AccountingYear OfTheCalendar { get; } = StartingIn(1);

    /// <summary>How many months it lasts.</summary>
    public int Months { get; }

    /// <summary>Whether the first day of a year lies in the period.</summary>
    /// <remarks>The period may be of any length, and the year may start in the middle of it.</remarks>
    public Rule<bool> StartsInThePeriod => (FirstDayNotBefore(ThePeriod.Start) <= ThePeriod.End).Called($"a {Name} starts in the period");

    /// <summary>Whether the last day of a year lies in the period.</summary>
    /// <remarks>A year that ends with February ends on the 29th of a leap year.</remarks>
    public Rule<bool> EndsInThePeriod =>
        (FirstDayNotBefore(ThePeriod.Start.PlusDays(1)) <= ThePeriod.End.PlusDays(1)).Called($"a {Name} ends in the period");

    // Only the first days of a series are known, since the last ones would drift where months are of different lengths.
    private LocalDate Anchor { get; }

    private string Name { get; }

    /// <summary>Years that begin with the first of a month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static AccountingYear StartingIn(int month)
    {
        CheckMonth(month);
        return new(FirstOfAll(month, 1), 12, $"year from {InWords(month)}");
    }

    /// <summary>Years that begin on a day of a month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day; no year begins on 29 February, which most years lack.</param>
    /// <example><c>AccountingYear.StartingOn(month: 4, day: 6)</c> runs from 6 April to 5 April.</example>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in every year.</exception>
    public static AccountingYear StartingOn(int month, int day)
    {
        CheckMonth(month);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, CalendarSystem.Iso.GetDaysInMonth(CommonYear, month));
        return day == 1
            ? StartingIn(month)
            : new(FirstOfAll(month, day), 12, string.Create(CultureInfo.InvariantCulture, $"year from {day} {InWords(month)}"));
    }

    /// <summary>Spans of another length than a year, one after the other: guarantee years of eighteen months.</summary>
    /// <param name="months">How many months each lasts, at least 1.</param>
    /// <param name="from">The first day of the first; there is none before.</param>
    /// <example>Of 18 months from 1 May 2002: to 31 October 2003, then to 30 April 2005.</example>
    /// <exception cref="ArgumentOutOfRangeException">They are fewer than 1, or would begin on a day that some months lack.</exception>
    public static AccountingYear OfMonths(int months, LocalDate from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return from.Day <= LastDayOfEveryMonth
            ? new(from, months, string.Create(CultureInfo.InvariantCulture, $"span of {months} months from {new DateValue(from)}"))
            : throw new ArgumentOutOfRangeException(nameof(from), $"{new DateValue(from)} is a day that some months lack; expected one up to the {LastDayOfEveryMonth}th.");
    }

    /// <summary>The calendar year in which the accounting year of a date began.</summary>
    /// <example>With years from April, 31 March 2003 lies in 2002 and 1 April 2003 in 2003.</example>
    public Rule<Ratio> Of(Rule<LocalDate> date) => (Months, Anchor) switch
    {
        (12, { Month: 1, Day: 1 }) => date.Year(),
        (12, { Month: var month, Day: 1 }) => date.PlusMonths(1 - month).Year(),
        _ => FirstDayOf(date).Year(),
    };

    /// <summary>The first day of the year that a date lies in.</summary>
    /// <example>With years from April, 1 April 2002 for 31 March 2003.</example>
    public Rule<LocalDate> FirstDayOf(Rule<LocalDate> date) =>
        FirstDayNotBefore(date.PlusDays(1)).PlusMonths(-Months).Called($"the first day of the {Name} that holds {date}");

    /// <summary>The last day of the year that a date lies in.</summary>
    /// <example>With years from March, 29 February 2004 for 1 January 2004.</example>
    public Rule<LocalDate> LastDayOf(Rule<LocalDate> date) =>
        FirstDayNotBefore(date.PlusDays(1)).PlusDays(-1).Called($"the last day of the {Name} that holds {date}");

    /// <summary>How many days the year has that a date lies in: 365 or 366.</summary>
    /// <example>With years from April, 366 for 1 May 2003, since February 2004 has 29 days.</example>
    public Rule<Quantity> DaysOf(Rule<LocalDate> date) =>
        FirstDayOf(date).DaysUntil(FirstDayNotBefore(date.PlusDays(1))).Called($"the days of the {Name} that holds {date}");

    /// <summary>The years in words: <c>a year from April</c>.</summary>
    public override string ToString() => $"a {Name}";

    // Long before any date that an agreement may speak of.
    private static LocalDate FirstOfAll(int month, int day) => new(1600, month, day);

    private static string InWords(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static void CheckMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
    }

    private Rule<LocalDate> FirstDayNotBefore(Rule<LocalDate> date) => Face<LocalDate>.Own(Anchor).RecurringNotBefore(Months, date);
}

using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;
using Calendar = ContractRules.Values.Calendar;

namespace ContractRules.Vocabulary;

/// <summary>Years that begin on a day of the calendar, or spans of so many months: the calendar year, a fiscal year, a guarantee year.</summary>
/// <example><c>AccountingYear.StartingIn(month: 4)</c>; <c>AccountingYear.StartingOn(month: 4, day: 6)</c>; <c>AccountingYear.OfMonths(18, from: opening)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record AccountingYear
{
    private const int CommonYear = 2001;
    private const int MonthsOfAYear = 12;

    // Long before any date that an agreement may speak of.
    private const int FirstYear = 1600;
    private const int LastDayOfEveryMonth = 28;

    private AccountingYear(LocalDate anchor, int months) => (Anchor, Months) = (anchor, months);

    /// <summary>From January to December.</summary>
    public static AccountingYear OfTheCalendar { get; } = StartingIn(1);

    /// <summary>How many months it lasts.</summary>
    public int Months { get; }

    /// <summary>Whether a year starts with the period.</summary>
    /// <remarks>
    /// Years begin with a period: an agreement of which the cadence shows that one begins inside a period is refused when it is
    /// built, and intervals that show it are a fault in the facts. For a date that may lie anywhere in a period see <see cref="DatesInThePeriod"/>.
    /// When a year ends, a first and a last one may be short: <see cref="Counting"/> says what is done with them.
    /// </remarks>
    /// <example><c>SalesThisYear.Means(SalesThisYear.Accumulating(Sales, startingAnew: year.StartsInThePeriod))</c>.</example>
    public Rule<bool> StartsInThePeriod => (FirstDayNotBefore(ThePeriod.Start) <= ThePeriod.End).Called($"a {Name} starts in the period");

    // A year ends on the day before the next begins; last days of a series of their own would drift where months differ in length.
    internal Rule<bool> EndsInThePeriod => FirstDayNotBefore(ThePeriod.Start.PlusDays(1)) <= ThePeriod.End.PlusDays(1);

    internal string Name => IsFromTheFirstOfAll
        ? string.Create(CultureInfo.InvariantCulture, $"year from {(Anchor.Day == 1 ? "" : $"{Anchor.Day} ")}{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Anchor.Month)}")
        : string.Create(CultureInfo.InvariantCulture, $"span of {Months} months from {new DateValue(Anchor)}");

    private LocalDate Anchor { get; }

    private bool IsFromTheFirstOfAll => Anchor.Year == FirstYear;

    /// <summary>Years that begin with the first of a month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static AccountingYear StartingIn(int month)
    {
        CheckMonth(month);
        return new(new LocalDate(FirstYear, month, 1), MonthsOfAYear);
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
        return new(new LocalDate(FirstYear, month, day), MonthsOfAYear);
    }

    /// <summary>Spans of another length than a year, one after the other: guarantee years of eighteen months.</summary>
    /// <param name="months">How many months each lasts, at least 1.</param>
    /// <param name="from">The first day of the first. What comes before it is a year of its own length, from the day on which the agreement begins.</param>
    /// <example>
    /// Of 18 months from 1 May 2002: to 31 October 2003, then to 30 April 2005. Of 12 from 1 January 2004, for an agreement of 25 April
    /// 2002: a first one of twenty months, then calendar years.
    /// </example>
    /// <exception cref="ArgumentOutOfRangeException">They are fewer than 1, or would begin on a day that some months lack.</exception>
    public static AccountingYear OfMonths(int months, LocalDate from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return from.Day <= LastDayOfEveryMonth
            ? new(from, months)
            : throw new ArgumentOutOfRangeException(nameof(from), $"{new DateValue(from)} is a day that some months lack; expected one up to the {LastDayOfEveryMonth}th.");
    }

    /// <summary>The calendar year in which the accounting year of a date began.</summary>
    /// <example>With years from April, 31 March 2003 lies in 2002 and 1 April 2003 in 2003.</example>
    public Rule<Ratio> Of(Rule<LocalDate> date) => (Months, Anchor) switch
    {
        (MonthsOfAYear, { Month: 1, Day: 1 }) => date.Year(),
        (MonthsOfAYear, { Month: var month, Day: 1 }) => date.PlusMonths(1 - month).Year(),
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

    /// <summary>The first day of a year that is no earlier than a date; the first of all where that lies before it.</summary>
    /// <example>With years from April, 1 April 2003 for 2 April 2002.</example>
    public LocalDate FirstDayNotBefore(LocalDate date) => NextFirstDay(date.InReach())
        ?? throw new ArgumentOutOfRangeException(nameof(date), date, $"The next {Name} begins beyond {Calendar.Reach}.");

    /// <summary>The same; null beyond the calendar.</summary>
    internal LocalDate? NextFirstDay(LocalDate date) => DateSeries.FirstNotBefore(Anchor, Months, date);

    /// <summary>The years of an agreement, with what its clause says of a first and a last one that are short.</summary>
    /// <param name="shortYears">Whether a short year counts whole or by its days.</param>
    /// <param name="from">The day on which the agreement begins.</param>
    /// <param name="until">
    /// Its last day: a date, a standing fact that is given once it has ended, or what follows from one, such as <c>Notice.PlusMonths(6)</c>;
    /// null where it has none. Where the fact was not given, the agreement goes on. One that can end gives it, or leaves out an unfinished
    /// year (<see cref="ContractYear.LeavingOutAnUnfinishedYear"/>); else it is refused when built.
    /// </param>
    /// <param name="providedThat">
    /// What has to hold for the last day to count, such as that a power was exercised; where left out, that the facts it follows from were given.
    /// </param>
    /// <example>
    /// <c>AccountingYear.StartingIn(4).Counting(ShortYears.ProRataByDays, from: signed, until: Terminated)</c>;
    /// <c>….Counting(ShortYears.Whole, from: signed, until: notice.EffectiveDay, providedThat: notice.HasBeenExercised)</c>.
    /// </example>
    /// <exception cref="ArgumentException">The last day is a fact that holds for one period only, so that in the next it would not have ended.</exception>
    public ContractYear Counting(ShortYears shortYears, Rule<LocalDate> from, Rule<LocalDate>? until = null, Rule<bool>? providedThat = null) =>
        new(this, shortYears, from, until, providedThat);

    /// <summary>The first day of the year that a date lies in, or that on which the agreement begins where it is later or no year has begun yet.</summary>
    internal Rule<LocalDate> FirstDayOf(Rule<LocalDate> date, Rule<LocalDate> from) => IsFromTheFirstOfAll
        ? FirstDayOf(date).Later(from)
        : FirstDayOf(date).Later(from).Unless(date < Face<LocalDate>.Own(Anchor), then: from);

    /// <summary>The accounting years that start or end in a rule.</summary>
    internal static IEnumerable<AccountingYear> SpokenOfIn(Node rule) => rule.SelfAndDescendants()
        .Select(node => node is Compared(Recurrence(Constant(DateValue(var anchor), _) { IsStated: false }, var months, _), Relation.AtMost, _)
            ? new AccountingYear(anchor, months)
            : null)
        .OfType<AccountingYear>();

    /// <summary>The years in words: <c>a year from April</c>.</summary>
    public override string ToString() => $"a {Name}";

    private static void CheckMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
    }

    private Rule<LocalDate> FirstDayNotBefore(Rule<LocalDate> date) => Face<LocalDate>.Own(Anchor).RecurringNotBefore(Months, date);
}

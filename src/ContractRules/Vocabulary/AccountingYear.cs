using System.Globalization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Years that begin with a given month: the calendar year, a fiscal year, a contract year.</summary>
/// <example><c>var year = AccountingYear.StartingIn(month: 4);</c> then <c>guarantee.ProvidedThat(year.EndsInThePeriod)</c>.</example>
public sealed record AccountingYear
{
    private AccountingYear(int firstMonth) => FirstMonth = firstMonth;

    /// <summary>From January to December.</summary>
    public static AccountingYear OfTheCalendar { get; } = new(1);

    /// <summary>The month with which the year begins, 1 to 12.</summary>
    public int FirstMonth { get; }

    /// <summary>Whether the first day of a year lies in the period.</summary>
    /// <remarks>The period may be of any length, and the year may start in the middle of it.</remarks>
    public Rule<bool> StartsInThePeriod => RecursInThePeriod(FirstDay).Called($"a year from {MonthInWords} starts in the period");

    /// <summary>Whether the last day of a year lies in the period.</summary>
    /// <remarks>A year that ends with February ends on the 29th of a leap year.</remarks>
    public Rule<bool> EndsInThePeriod => RecursInThePeriod(FirstDay.PlusDays(-1)).Called($"a year from {MonthInWords} ends in the period");

    /// <summary>Years that begin with the first of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static AccountingYear StartingIn(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(month);
    }

    /// <summary>The calendar year in which the accounting year of a date began.</summary>
    /// <example>With years from April, 31 March 2003 lies in 2002 and 1 April 2003 in 2003.</example>
    public Rule<Ratio> Of(Rule<LocalDate> date) => (FirstMonth == 1 ? date : date.PlusMonths(1 - FirstMonth)).Year();

    // Earlier than any date that data may hold; a leap year, since the last of February must not drift to the 28th.
    private Rule<LocalDate> FirstDay => Face<LocalDate>.Own(new LocalDate(1896, FirstMonth, 1));

    private string MonthInWords => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(FirstMonth);

    private static Rule<bool> RecursInThePeriod(Rule<LocalDate> day) => day.RecurringNotBefore(12, ThePeriod.Start) <= ThePeriod.End;
}

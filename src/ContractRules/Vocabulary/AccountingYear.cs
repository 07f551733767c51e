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
    public Rule<bool> StartsInThePeriod => Of(ThePeriod.Start.PlusDays(-1)) < Of(ThePeriod.End);

    /// <summary>Whether the last day of a year lies in the period.</summary>
    public Rule<bool> EndsInThePeriod => Of(ThePeriod.Start) < Of(ThePeriod.End.PlusDays(1));

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
    public Rule<Ratio> Of(Rule<LocalDate> date) => date.PlusMonths(1 - FirstMonth).Year();
}

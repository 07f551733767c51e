using ContractRules.Rules;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>The ends of months: "45 days after the end of the month", "on the last day of every third month".</summary>
/// <remarks>
/// A series either keeps the day of its first date, clamped where a month is shorter (28 February, 28 May:
/// <see cref="DateOperators.RecurringNotBefore"/>), or rolls at month ends (28 February, 31 May:
/// <see cref="MonthEndRecurringNotBefore"/>). The clause says which.
/// </remarks>
public static class MonthEnds
{
    /// <summary>The last day of the month of a date.</summary>
    /// <example><c>invoiced.MonthEnd().PlusDays(45)</c> is 14 April 2003 for 3 February: 28 February and 45 days.</example>
    public static Rule<LocalDate> MonthEnd(this Rule<LocalDate> date) =>
        AnyMonthEnd.RecurringNotBefore(1, date).Called($"the month end of {date}");

    /// <summary>The first of a series of month ends that is no earlier than another date: the end-of-month roll.</summary>
    /// <param name="anchor">A date in the first month of the series, of which only the month matters.</param>
    /// <param name="months">Months from one date of the series to the next, at least 1.</param>
    /// <param name="date">The date that it is no earlier than.</param>
    /// <example>Every 3 months from 28 February 2003: 28 February, 31 May, 31 August, 30 November, 29 February 2004.</example>
    /// <exception cref="ArgumentOutOfRangeException">The months are fewer than 1.</exception>
    public static Rule<LocalDate> MonthEndRecurringNotBefore(this Rule<LocalDate> anchor, int months, Rule<LocalDate> date) =>
        anchor.RecurringNotBefore(months, FirstOfMonth(date)).MonthEnd()
            .Called($"the first of the month ends every {months} months from {anchor} not before {date}");

    // A 31st, which comes to the last day of every month that it is clamped to; long before any date that an agreement may speak of.
    private static Rule<LocalDate> AnyMonthEnd => Face<LocalDate>.Own(new LocalDate(1600, 1, 31));

    private static Rule<LocalDate> FirstOfMonth(Rule<LocalDate> date) => date.MonthEnd().PlusDays(1).PlusMonths(-1);
}

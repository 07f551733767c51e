using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>The part of a year between two dates, by a day count convention.</summary>
public static class YearFraction
{
    /// <summary>The part of a year that the period makes, its first and its last day included.</summary>
    /// <example>For October, actual/365 (fixed) gives 31/365, actual/360 gives 31/360, and 30E/360 gives 30/360.</example>
    public static Rule<Ratio> OfThePeriod(DayCountConvention convention) =>
        Between(ThePeriod.Start, ThePeriod.End.PlusDays(1), convention).Called($"the part of a year that the period makes, {NameOf(convention)}");

    /// <summary>The part of a year from one date to another; negative where the other is earlier.</summary>
    /// <remarks>
    /// The parts of adjoining spans add up to that of the whole, except by bond basis: from 28 February to 30 March and on to the
    /// 31st are 32 and 0 days, from 28 February to 31 March 33.
    /// </remarks>
    /// <param name="from">A date, not counted.</param>
    /// <param name="to">A date, counted.</param>
    /// <param name="convention">How days are counted into years.</param>
    /// <example>From 31 January to 31 March 2003: 59/365, 59/360, and 60/360 by thirty days a month.</example>
    public static Rule<Ratio> YearsUntil(this Rule<LocalDate> from, Rule<LocalDate> to, DayCountConvention convention) =>
        Between(from, to, convention).Called($"the part of a year from {from} to {to}, {NameOf(convention)}");

    /// <summary>The part of a year that lies in the period after a day, up to another day of it.</summary>
    /// <remarks>A day before the period counts from its first day on, so that the parts of successive periods add up to that from the day on.</remarks>
    /// <param name="from">A date, not counted, such as the due day of a debt.</param>
    /// <param name="convention">How days are counted into years.</param>
    /// <param name="to">The last day counted; that of the period where left out.</param>
    /// <example>Of the second quarter, after 15 May, actual/365 (fixed): 46/365, 16 days of May and 30 of June; after 31 December before it: 91/365.</example>
    public static Rule<Ratio> OfThePeriodAfter(Rule<LocalDate> from, DayCountConvention convention, Rule<LocalDate>? to = null)
    {
        var (first, last) = (ThePeriod.Start.PlusDays(-1), to is null ? ThePeriod.End : to.Later(ThePeriod.Start.PlusDays(-1)).Earlier(ThePeriod.End));
        return Between(from.Later(first).Earlier(last), last, convention)
            .Called($"the part of a year in the period after {from}{(to is null ? "" : " to ")}{to}, {NameOf(convention)}");
    }

    private static Rule<Ratio> Between(Rule<LocalDate> from, Rule<LocalDate> to, DayCountConvention convention) => convention switch
    {
        DayCountConvention.ActualActualIsda => InCalendarYears(to) - InCalendarYears(from),
        DayCountConvention.Actual365Fixed => from.DaysUntil(to) / Days(365),
        DayCountConvention.Actual360 => from.DaysUntil(to) / Days(360),
        DayCountConvention.Thirty360BondBasis => BondBasis(from, to).Unless(to < from, then: -BondBasis(to, from)) / Days(360),
        DayCountConvention.ThirtyE360 => InMonthsOfThirty(from, ThirtiethAtMost(from), to, ThirtiethAtMost(to)) / Days(360),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such day count convention."),
    };

    /// <summary>The convention in words: <c>actual/365 (fixed)</c>.</summary>
    internal static string NameOf(DayCountConvention convention) => convention switch
    {
        DayCountConvention.ActualActualIsda => "actual/actual (ISDA)",
        DayCountConvention.Actual365Fixed => "actual/365 (fixed)",
        DayCountConvention.Actual360 => "actual/360",
        DayCountConvention.Thirty360BondBasis => "30/360 (bond basis)",
        _ => "30E/360",
    };

    // Whole years, and of the year begun its days over all of its days: what lies between two dates has each day over those of its own year.
    private static Rule<Ratio> InCalendarYears(Rule<LocalDate> date) =>
        date.Year() + (AccountingYear.OfTheCalendar.FirstDayOf(date).DaysUntil(date) / AccountingYear.OfTheCalendar.DaysOf(date));

    private static Rule<Quantity> BondBasis(Rule<LocalDate> first, Rule<LocalDate> last) => InMonthsOfThirty(
        first, ThirtiethAtMost(first), last, ThirtiethAtMost(last).ProvidedThat(first.Day() >= Thirty, otherwise: last.Day()));

    private static Rule<Quantity> InMonthsOfThirty(Rule<LocalDate> from, Rule<Ratio> fromDay, Rule<LocalDate> to, Rule<Ratio> toDay) =>
        ((to.Year() - from.Year()) * Days(360)) + ((to.Month() - from.Month()) * Days(30)) + ((toDay - fromDay) * Days(1));

    private static Rule<Ratio> ThirtiethAtMost(Rule<LocalDate> date) => date.Day().NotExceeding(Thirty);

    private static Rule<Ratio> Thirty => Face<Ratio>.Own(new Ratio(30));

    private static Rule<Quantity> Days(int count) => Face<Quantity>.Own(Unit.Day.Of(count));
}

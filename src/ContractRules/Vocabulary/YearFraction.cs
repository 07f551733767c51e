using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>The part of a year between two dates, by a day count convention.</summary>
public static class YearFraction
{
    /// <summary>The part of a year that the period makes, its first and its last day included.</summary>
    /// <example>For October, actual/365 gives 31/365, actual/360 gives 31/360, and 30/360 gives 30/360.</example>
    public static Rule<Ratio> OfThePeriod(DayCountConvention convention) =>
        Between(ThePeriod.Start, ThePeriod.End.PlusDays(1), convention).Called($"the part of a year that the period makes, {NameOf(convention)}");

    /// <summary>The part of a year from one date to another; negative where the other is earlier.</summary>
    /// <remarks>By every convention, the parts of adjoining spans add up to that of the whole.</remarks>
    /// <param name="from">A date, not counted.</param>
    /// <param name="to">A date, counted.</param>
    /// <param name="convention">How days are counted into years.</param>
    /// <example>From 31 January to 31 March 2003: 59/365, 59/360, and 60/360 by thirty days a month.</example>
    public static Rule<Ratio> YearsUntil(this Rule<LocalDate> from, Rule<LocalDate> to, DayCountConvention convention) =>
        Between(from, to, convention).Called($"the part of a year from {from} to {to}, {NameOf(convention)}");

    private static Rule<Ratio> Between(Rule<LocalDate> from, Rule<LocalDate> to, DayCountConvention convention) => convention switch
    {
        DayCountConvention.Actual365 => from.DaysUntil(to) / Days(365),
        DayCountConvention.Actual360 => from.DaysUntil(to) / Days(360),
        _ => DaysInMonthsOfThirty(from, to) / Days(360),
    };

    private static string NameOf(DayCountConvention convention) => convention switch
    {
        DayCountConvention.Actual365 => "actual/365",
        DayCountConvention.Actual360 => "actual/360",
        _ => "30/360",
    };

    private static Rule<Quantity> DaysInMonthsOfThirty(Rule<LocalDate> from, Rule<LocalDate> to) =>
        (to.Year() - from.Year()) * Days(360)
        + (to.Month() - from.Month()) * Days(30)
        + (ThirtiethAtMost(to) - ThirtiethAtMost(from)) * Days(1);

    private static Rule<Ratio> ThirtiethAtMost(Rule<LocalDate> date) => date.Day().NotExceeding(Face<Ratio>.Own(new Ratio(30)));

    private static Rule<Quantity> Days(int count) => Face<Quantity>.Own(Unit.Day.Of(count));
}

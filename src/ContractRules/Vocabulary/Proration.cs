using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>A part of a period's amount, by days or by months.</summary>
public static class Proration
{
    /// <summary>How many days from one date to another, both included, lie in the period; none where the other is earlier.</summary>
    /// <example>Of 20 October to 5 November, October holds 12 days, November 5, and December none.</example>
    public static Rule<Quantity> DaysInThePeriod(Rule<LocalDate> from, Rule<LocalDate> to) =>
        DaysThrough(from.Later(ThePeriod.Start), to.Earlier(ThePeriod.End)).NotBelowZero()
            .Called($"the days from {from} to {to} in the period");

    /// <summary>The amount for the days from one date to another, both included, of all days of the period.</summary>
    /// <example>310 for October, from 20 October on, are 310 × 12 ÷ 31 = 120.</example>
    public static Rule<T> ProratedByDays<T>(this Rule<T> amount, Rule<LocalDate> from, Rule<LocalDate> to)
        where T : struct, IAmount => Expressions.Times<T>(
            amount.Declared(), (DaysInThePeriod(from, to) / ThePeriod.Days).Declared());

    /// <summary>The amount for the calendar months touched from one date to another, both included, of those that the period touches.</summary>
    /// <remarks>
    /// A month that is touched counts as a whole one, so over adjoining intervals that share a month it counts in each of
    /// them; over months, quarters and years the parts add up.
    /// </remarks>
    /// <example>300 for a quarter, from 20 November on, are 300 × 2 ÷ 3 = 200.</example>
    public static Rule<T> ProratedByMonths<T>(this Rule<T> amount, Rule<LocalDate> from, Rule<LocalDate> to)
        where T : struct, IAmount
    {
        var (first, last) = (from.Later(ThePeriod.Start), to.Earlier(ThePeriod.End));
        var months = MonthsThrough(first, last).ProvidedThat(first <= last).Called($"the months from {from} to {to} in the period");
        var all = MonthsThrough(ThePeriod.Start, ThePeriod.End).Called($"the months of the period");
        return Expressions.Times<T>(amount.Declared(), (months / all).Declared());
    }

    private static Rule<Quantity> DaysThrough(Rule<LocalDate> first, Rule<LocalDate> last) =>
        first.DaysUntil(last) + Face<Quantity>.Own(Unit.Day.Of(1));

    private static Rule<Quantity> MonthsThrough(Rule<LocalDate> first, Rule<LocalDate> last) =>
        (last.Year() - first.Year()) * Months(12) + (last.Month() - first.Month()) * Months(1) + Months(1);

    private static Rule<Quantity> Months(int count) => Face<Quantity>.Own(Month.Of(count));

    private static Unit Month { get; } = new("month", "months");
}

using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Dates that fall in the period, wherever in it: "in the quarter in which the agreement is signed", "on each anniversary".</summary>
public static class DatesInThePeriod
{
    /// <summary>Whether a date falls in the period.</summary>
    /// <remarks>Of a date that was not given it is undetermined. What falls due upon an event that may still happen is <see cref="Once"/>.</remarks>
    /// <example><c>Fee.ProvidedThat(Delivered.FallsInThePeriod())</c>.</example>
    public static Rule<bool> FallsInThePeriod(this Rule<LocalDate> date) =>
        (date >= ThePeriod.Start & date <= ThePeriod.End).Called($"{date} falls in the period");

    /// <summary>Whether a date of a series falls in the period; two of them in one period are one.</summary>
    /// <param name="anchor">The first date of the series.</param>
    /// <param name="months">Months from one date of the series to the next, at least 1.</param>
    /// <example><c>Fee.ProvidedThat(signed.RecursInThePeriod(months: 12))</c>: with the signing and on each anniversary of it.</example>
    /// <exception cref="ArgumentOutOfRangeException">The months are fewer than 1.</exception>
    public static Rule<bool> RecursInThePeriod(this Rule<LocalDate> anchor, int months) =>
        (anchor.RecurringNotBefore(months, ThePeriod.Start) <= ThePeriod.End)
            .Called($"a date every {months} months from {anchor} falls in the period");

    /// <summary>The dates stated by the contract of which a rule asks whether they fall in the period.</summary>
    internal static IEnumerable<LocalDate> StatedIn(Node rule) => rule.SelfAndDescendants().SelectMany(node => node is All(
        [Compared(Constant(DateValue(var date), _), Relation.AtLeast, PeriodValue(PeriodAspect.Start)), Compared(_, Relation.AtMost, PeriodValue(PeriodAspect.End))])
        ? new[] { date }
        : []);
}

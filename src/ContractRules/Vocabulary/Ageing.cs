using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Open amounts by their age.</summary>
public static class Ageing
{
    /// <summary>What is open at the end of the period, by the days since a day of each lot: a bracket up to each number of days, and one for all that is older.</summary>
    /// <remarks>Together the brackets are all that is open. What is not due yet is younger than 0 days: begin with 0 to have it by itself.</remarks>
    /// <param name="lots">The lots.</param>
    /// <param name="since">The day from which the age of each counts: its due day.</param>
    /// <param name="days">The last day of each bracket but the last, rising.</param>
    /// <exception cref="ArgumentException">The days do not rise.</exception>
    /// <example>
    /// <c>Debts.OpenByAge(Due, 0, 30, 90)</c> at the end of June: due in July 300; due on 31 May (30 days) 200; on 30 April (61) 100;
    /// earlier than 1 April 50.
    /// </example>
    public static EquatableArray<Rule<T>> OpenByAge<T>(this Lots<T> lots, Rule<LocalDate> since, params EquatableArray<int> days)
        where T : struct, IAmount
    {
        lots.Made();
        if (!days.Zip(days.Skip(1), (one, next) => one < next).All(rises => rises))
        {
            throw new ArgumentException($"Expected rising numbers of days; found {string.Join(", ", days)}.", nameof(days));
        }

        var age = since.DaysUntil(ThePeriod.End);
        return [.. Enumerable.Range(0, days.Count + 1).Select(Bracket)];

        Rule<T> Bracket(int place)
        {
            var younger = place == days.Count ? null : age <= (Rule<Quantity>)Unit.Day.Of(days[place]);
            var older = place == 0 ? null : age > (Rule<Quantity>)Unit.Day.Of(days[place - 1]);
            var open = older is null ? lots.OfThePeriod : lots.OfThePeriod.Where(older);
            return (younger is null ? open : open.Where(younger)).Total<T>(lots.Remaining);
        }
    }
}

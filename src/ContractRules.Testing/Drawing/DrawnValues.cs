using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws values that a fact accepts, by its kind.</summary>
internal static class DrawnValues
{
    private static readonly LocalDate _anyDay = new(2000, 1, 1);

    /// <summary>Whether there is any value that the fact accepts.</summary>
    public static bool Exist(Supplied fact) => !fact.Measure.IsNumber || AcceptedNumbers.Of(fact).Exist;

    /// <summary>What draws a value of the fact for a period; only dates depend on which period it is.</summary>
    public static Func<SettlementPeriod, Dice, Value> Of(Supplied fact, Watersheds watersheds)
    {
        switch (fact.Measure.Kind)
        {
            case MeasureKind.Number:
                var numbers = new DrawnNumbers(AcceptedNumbers.Of(fact), watersheds.For(fact));
                return (_, dice) => numbers.With(dice);
            case MeasureKind.Date:
                return (period, dice) => Accepted(fact, DrawnDates.Around(period, watersheds.Dates, dice), period.Start);
            default:
                return (_, dice) => TruthValue.Of(dice.Happens(50));
        }
    }

    // Ends of months and the like can lie before or after any date that data may hold; so can a whole period.
    private static DateValue Accepted(Supplied fact, params LocalDate[] dates) =>
        dates.Append(_anyDay).Select(date => new DateValue(date)).First(fact.Accepts);
}

using ContractRules.Rules;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Testing;

/// <summary>Draws values that a fact accepts, by its kind.</summary>
internal static class DrawnValues
{
    private static readonly LocalDate _anyDay = new(2000, 1, 1);

    /// <summary>Whether there is any value that the fact accepts.</summary>
    public static bool Exist(Supplied fact) => !fact.Measure.IsNumber || AcceptedNumbers.Of(fact).Exist;

    /// <summary>What is drawn for a fact in each period; only dates depend on which period it is.</summary>
    public static Func<SettlementPeriod, Gen<Value>> Of(Supplied fact, Watersheds watersheds)
    {
        if (fact.Measure.Kind == MeasureKind.Date)
        {
            return period => DrawnDates.Around(period, watersheds).Select(Value (date) => Accepted(fact, date, period.Start));
        }

        var whenever = fact.Measure.IsNumber
            ? DrawnNumbers.Of(AcceptedNumbers.Of(fact), watersheds.For(fact)).Select(Value (number) => number)
            : Gen.Elements<Value>(TruthValue.True, TruthValue.False);
        return _ => whenever;
    }

    // Ends of months and the like can lie before or after any date that data may hold; so can a whole period.
    private static DateValue Accepted(Supplied fact, params LocalDate[] dates) =>
        dates.Append(_anyDay).Select(date => new DateValue(date)).First(fact.Accepts);
}

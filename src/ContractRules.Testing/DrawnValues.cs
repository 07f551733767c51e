using ContractRules.Rules;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>Draws values that a fact accepts, by its kind.</summary>
internal static class DrawnValues
{
    /// <summary>Whether there is any value that the fact accepts.</summary>
    public static bool Exist(FactDeclaration fact) => !fact.Measure.IsNumber || AcceptedNumbers.Of(fact).Exist;

    /// <summary>What is drawn for a fact in each period; only dates depend on which period it is.</summary>
    public static Func<SettlementPeriod, Gen<Value>> Of(FactDeclaration fact, Watersheds watersheds)
    {
        if (fact.Measure.Kind == MeasureKind.Date)
        {
            return period => DrawnDates.Around(period, watersheds).Select(Value (date) => new DateValue(date));
        }

        var whenever = fact.Measure.IsNumber
            ? DrawnNumbers.Of(AcceptedNumbers.Of(fact), watersheds.For(fact)).Select(Value (number) => number)
            : Gen.Elements<Value>(TruthValue.True, TruthValue.False);
        return _ => whenever;
    }
}

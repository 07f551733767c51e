using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Adds up what parties receive more or less, by party and unit.</summary>
internal static class ByParty
{
    public static EquatableArray<PartyDifference<T>> Of<T>(IEnumerable<(Party Party, Unit Unit, Rational More)> differences)
        where T : struct, IPayable => differences
            .GroupBy(difference => (difference.Party, difference.Unit))
            .Select(group => (group.Key, More: group.Aggregate(Rational.Zero, (sum, difference) => sum + difference.More)))
            .Where(total => !total.More.IsZero)
            .Select(total => new PartyDifference<T>(total.Key.Party, Face<T>.Read(new NumberValue(total.More), Measure.Of(total.Key.Unit))))
            .ToEquatableArray();

    public static EquatableArray<PartyDifference<T>> Total<T>(IEnumerable<PartyDifference<T>> differences)
        where T : struct, IPayable => Of<T>(differences.Select(difference => (difference.Party, difference.More.Unit, difference.More.Amount)));
}

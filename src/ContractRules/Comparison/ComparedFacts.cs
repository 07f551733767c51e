using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Finds the facts that were given otherwise for one of two statements of a period, with what held in each.</summary>
internal static class ComparedFacts
{
    public static EquatableArray<FactChange> Of(Statement asSettled, Statement settledAgain)
    {
        var (given, givenAgain) = (asSettled.Basis.Facts.Values, settledAgain.Basis.Facts.Values);
        var otherwise = given.Concat(givenAgain).Select(one => one.Key).Where(key => ValueIn(given, key) != ValueIn(givenAgain, key)).ToHashSet();
        if (otherwise.Count == 0)
        {
            return [];
        }

        var before = new GivenFacts(asSettled.Basis.Facts, asSettled.Basis.Before);
        var after = new GivenFacts(settledAgain.Basis.Facts, settledAgain.Basis.Before);
        return FactsOf(settledAgain).Concat(FactsOf(asSettled))
            .Distinct()
            .Where(fact => otherwise.Contains(fact.Key))
            .Select(fact => new FactChange(fact, before.Of(fact), after.Of(fact)))
            .Where(change => change.AsSettled != change.SettledAgain)
            .ToEquatableArray();
    }

    private static Value? ValueIn(EquatableMap<Value> given, string key) => given.TryGet(key, out var value) ? value : null;

    private static IEnumerable<FactDeclaration> FactsOf(Statement statement) =>
        statement.Version.Rules.SelectMany(rule => rule.Rule.Names()).OfType<FactDeclaration>();
}

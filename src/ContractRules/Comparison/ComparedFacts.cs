using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Finds the facts that were given or withdrawn otherwise for one of two statements of a period, with what held in each.</summary>
internal static class ComparedFacts
{
    public static EquatableArray<FactChange> Of(Statement asSettled, Statement settledAgain)
    {
        var otherwise = KeysOtherwise(asSettled.Basis.Facts, settledAgain.Basis.Facts);
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

    private static HashSet<string> KeysOtherwise(PeriodFacts one, PeriodFacts other) =>
    [
        .. one.Values.Concat(other.Values).Select(given => given.Key).Where(key => ValueIn(one.Values, key) != ValueIn(other.Values, key)),
        .. one.Withdrawn.Except(other.Withdrawn),
        .. other.Withdrawn.Except(one.Withdrawn),
    ];

    private static Value? ValueIn(EquatableMap<Value> given, string key) => given.TryGet(key, out var value) ? value : null;

    private static IEnumerable<FactDeclaration> FactsOf(Statement statement) =>
        statement.Version.Rules.SelectMany(rule => rule.Rule.Names()).OfType<FactDeclaration>();
}

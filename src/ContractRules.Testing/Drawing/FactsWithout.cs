using ContractRules.Settlement;

namespace ContractRules.Testing.Drawing;

/// <summary>Facts of a period without some of them.</summary>
internal static class FactsWithout
{
    /// <summary>The same facts and items, with none under these keys.</summary>
    public static PeriodFacts Without(this PeriodFacts facts, IReadOnlyCollection<string> keys) => facts.Items
        .Where(list => !keys.Contains(list.Key))
        .Aggregate(
            PeriodFacts.For(facts.Period).With(facts.Values.Where(given => !keys.Contains(given.Key))),
            (left, list) => left.WithItems(list.Key, list.Value));
}

using ContractRules.Settlement;
using ContractRules.Testing.Drawing;
using ContractRules.Values;

namespace ContractRules.Testing.Shrinking;

/// <summary>The same timelines with fewer items.</summary>
internal static class FewerItems
{
    /// <summary>Without a list in any period: that none happened is something else than that nothing was told.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="mayGo">Whether a list, by its key, may be left out.</param>
    public static IEnumerable<EquatableArray<PeriodFacts>> WithoutAList(EquatableArray<PeriodFacts> timeline, Func<string, bool> mayGo) => timeline
        .SelectMany(facts => facts.Items.Keys)
        .Distinct()
        .Where(mayGo)
        .Select(key => timeline.Select(facts => facts.Without([key])).ToEquatableArray());

    /// <summary>Without all items of a period, the half of them, each of them.</summary>
    public static IEnumerable<EquatableArray<PeriodFacts>> WithoutSome(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from list in timeline[index].Items
        from left in Parts.Of(list.Value)
        let fewer = timeline[index].WithItems(list.Key, list.Value.Where(item => !left.Contains(item)))
        select timeline.Select((other, place) => place == index ? fewer : other).ToEquatableArray();
}

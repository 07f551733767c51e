using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Shrinking;

/// <summary>The same timelines with a simpler value in one item.</summary>
internal static class SimplerItems
{
    /// <summary>Timelines in which one field of one item has a simpler value.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="declared">The lists of the agreement, by their keys.</param>
    public static IEnumerable<EquatableArray<PeriodFacts>> Than(EquatableArray<PeriodFacts> timeline, IReadOnlyDictionary<string, ItemsDeclaration> declared) =>
        from index in Enumerable.Range(0, timeline.Count)
        from list in timeline[index].Items
        from item in list.Value
        from field in declared[list.Key].Fields
        from given in item.Values.Where(given => given.Key == field.Key)
        from simpler in SimplerValues.Than(given.Value, field, [timeline[index].Period])
        where field != declared[list.Key].DatedBy || (simpler is DateValue(var day) && timeline[index].Period.Start <= day && day <= timeline[index].Period.End)
        let changed = timeline[index].WithItems(list.Key, list.Value.Select(other => other == item ? item.With(field.Key, simpler) : other))
        select timeline.Select((other, place) => place == index ? changed : other).ToEquatableArray();
}

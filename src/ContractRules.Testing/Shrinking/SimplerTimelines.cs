using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing.Drawing;
using ContractRules.Values;

namespace ContractRules.Testing.Shrinking;

/// <summary>
/// What a timeline that breaks a law is shrunk to: the same with fewer periods, then with fewer facts, then with simpler values. Everything
/// in it is still accepted by the agreement, and has the shape asked for.
/// </summary>
internal sealed class SimplerTimelines(Agreement agreement, TimelineShape shape)
{
    private const int AtOnce = 8;

    private readonly FewerPeriods _periods = new(agreement, shape);

    private readonly Dictionary<string, FactDeclaration> _facts =
        agreement.Facts.ToDictionary(fact => fact.Key, StringComparer.Ordinal);

    private readonly Dictionary<string, ItemsDeclaration> _items =
        agreement.Items.ToDictionary(items => items.Key, StringComparer.Ordinal);

    /// <summary>Simpler timelines, the simplest first.</summary>
    public IEnumerable<EquatableArray<PeriodFacts>> Than(EquatableArray<PeriodFacts> timeline) => _periods.Than(timeline)
        .Concat(FewerItems.WithoutAList(timeline, key => !shape.NothingMissing || _items[key].IsNoneUnlessGiven))
        .Concat(FewerItems.WithoutSome(timeline))
        .Concat(WithoutFacts(timeline))
        .Concat(WithoutValues(timeline))
        .Concat(WithSimplerValuesAtOnce(timeline))
        .Concat(WithASimplerValue(timeline))
        .Concat(SimplerItems.Than(timeline, _items));

    // The half of them at once, a quarter, and in the end each by itself.
    private IEnumerable<EquatableArray<PeriodFacts>> WithoutFacts(EquatableArray<PeriodFacts> timeline) =>
        Parts.Of([.. timeline.SelectMany(facts => facts.Values.Keys).Distinct().Where(key => !shape.MustGive(_facts[key]))])
            .Select(left => timeline.Select(facts => facts.Without(left)).ToEquatableArray());

    private IEnumerable<EquatableArray<PeriodFacts>> WithoutValues(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from left in Parts.Of([.. timeline[index].Values.Keys.Where(key => !shape.MustGiveIn(index, _facts[key]))])
        select Replacing(timeline, index, timeline[index].Without(left));

    // Values that hold each other up get simpler together or not at all: the first of each, the second …
    private IEnumerable<EquatableArray<PeriodFacts>> WithSimplerValuesAtOnce(EquatableArray<PeriodFacts> timeline) =>
        from place in Enumerable.Range(0, timeline.Sum(facts => facts.Values.Count) > 1 ? AtOnce : 0)
        let simpler = timeline.Index().Select(facts => facts.Item.Values.Aggregate(facts.Item, (all, given) =>
            Simpler(timeline, facts.Index, given).Skip(place).FirstOrDefault() is { } value ? all.With(given.Key, value) : all)).ToEquatableArray()
        where simpler != timeline
        select simpler;

    private IEnumerable<EquatableArray<PeriodFacts>> WithASimplerValue(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from given in timeline[index].Values
        from simpler in Simpler(timeline, index, given)
        select Replacing(timeline, index, timeline[index].With(given.Key, simpler));

    private IEnumerable<Value> Simpler(EquatableArray<PeriodFacts> timeline, int index, KeyValuePair<string, Value> given) =>
        SimplerValues.Than(given.Value, _facts[given.Key], [.. timeline.Skip(index).Select(facts => facts.Period)]);

    private static EquatableArray<PeriodFacts> Replacing(EquatableArray<PeriodFacts> timeline, int index, PeriodFacts facts) =>
        timeline.Select((other, place) => place == index ? facts : other).ToEquatableArray();
}

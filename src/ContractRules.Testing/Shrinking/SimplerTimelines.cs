using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Shrinking;

/// <summary>
/// What a timeline that breaks a law is shrunk to: the same with fewer periods, then with fewer facts, then with simpler values. Everything
/// in it is still accepted by the agreement, and has the shape asked for.
/// </summary>
internal sealed class SimplerTimelines(Agreement agreement, TimelineShape shape)
{
    private readonly FewerPeriods _periods = new(agreement, shape);

    private readonly Dictionary<string, FactDeclaration> _facts =
        agreement.Facts.ToDictionary(fact => fact.Key, StringComparer.Ordinal);

    /// <summary>Simpler timelines, the simplest first.</summary>
    public IEnumerable<EquatableArray<PeriodFacts>> Than(EquatableArray<PeriodFacts> timeline) => _periods.Than(timeline)
        .Concat(FewerItems.WithoutAList(timeline))
        .Concat(FewerItems.WithoutSome(timeline))
        .Concat(WithoutFacts(timeline))
        .Concat(WithoutValues(timeline))
        .Concat(WithASimplerValue(timeline));

    // The half of them at once, a quarter, and in the end each by itself.
    private IEnumerable<EquatableArray<PeriodFacts>> WithoutFacts(EquatableArray<PeriodFacts> timeline) =>
        Parts.Of([.. timeline.SelectMany(facts => facts.Values.Keys).Distinct().Where(key => !shape.MustGive(_facts[key]))])
            .Select(left => timeline.Select(facts => Without(facts, left)).ToEquatableArray());

    private IEnumerable<EquatableArray<PeriodFacts>> WithoutValues(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from left in Parts.Of([.. timeline[index].Values.Keys.Where(key => !shape.MustGiveIn(index, _facts[key]))])
        select Replacing(timeline, index, Without(timeline[index], left));

    private IEnumerable<EquatableArray<PeriodFacts>> WithASimplerValue(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from given in timeline[index].Values
        from simpler in SimplerValues.Than(given.Value, _facts[given.Key], [.. timeline.Skip(index).Select(facts => facts.Period)])
        select Replacing(timeline, index, timeline[index].With(given.Key, simpler));

    private static PeriodFacts Without(PeriodFacts facts, IReadOnlyCollection<string> left) => facts.Items.Aggregate(
        PeriodFacts.For(facts.Period).With(facts.Values.Where(given => !left.Contains(given.Key))),
        (kept, list) => kept.WithItems(list.Key, list.Value));

    private static EquatableArray<PeriodFacts> Replacing(EquatableArray<PeriodFacts> timeline, int index, PeriodFacts facts) =>
        timeline.Select((other, place) => place == index ? facts : other).ToEquatableArray();
}

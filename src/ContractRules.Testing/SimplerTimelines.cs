using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing;

/// <summary>
/// What a timeline that breaks a law is shrunk to: the same with fewer periods, with a fact not given, or with a
/// smaller number. Everything in it is still accepted by the agreement, and has the shape asked for.
/// </summary>
internal sealed class SimplerTimelines(Agreement agreement, TimelineShape shape)
{
    private readonly Dictionary<string, FactDeclaration> _facts =
        agreement.Facts.ToDictionary(fact => fact.Key, StringComparer.Ordinal);

    /// <summary>Simpler timelines, the simplest first.</summary>
    public IEnumerable<EquatableArray<PeriodFacts>> Than(EquatableArray<PeriodFacts> timeline) => Shorter(timeline)
        .Concat(BeginningLater(timeline))
        .Concat(WithoutAPeriod(timeline))
        .Concat(WithoutAList(timeline))
        .Concat(WithoutAnItem(timeline))
        .Concat(WithoutAFact(timeline))
        .Concat(WithoutAValue(timeline))
        .Concat(WithASimplerValue(timeline));

    private IEnumerable<EquatableArray<PeriodFacts>> Shorter(EquatableArray<PeriodFacts> timeline) =>
        new[] { shape.AtLeast, timeline.Count / 2, timeline.Count - 1 }
            .Where(count => count >= shape.AtLeast && count < timeline.Count)
            .Distinct()
            .Select(count => timeline.Take(count).ToEquatableArray());

    // Without what came before; where it is asked from when, it begins then.
    private IEnumerable<EquatableArray<PeriodFacts>> BeginningLater(EquatableArray<PeriodFacts> timeline) => shape.First is not null
        ? []
        : new[] { timeline.Count / 2, 1 }
            .Where(count => count > 0 && timeline.Count - count >= shape.AtLeast)
            .Distinct()
            .Select(count => timeline.Skip(count).ToEquatableArray());

    // What is given later moves up by a period, so that the periods still adjoin and start where they did.
    private IEnumerable<EquatableArray<PeriodFacts>> WithoutAPeriod(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count > shape.AtLeast ? timeline.Count - 1 : 0)
        let others = timeline.Where((_, place) => place != index)
        select timeline.Zip(others, (place, facts) => Moved(facts, place.Period)).ToEquatableArray();

    // In no period: that none happened is something else than that nothing was told.
    private static IEnumerable<EquatableArray<PeriodFacts>> WithoutAList(EquatableArray<PeriodFacts> timeline) => timeline
        .SelectMany(facts => facts.Items.Keys)
        .Distinct()
        .Select(key => timeline.Select(facts => facts.Items.Where(list => list.Key != key)
            .Aggregate(PeriodFacts.For(facts.Period).With(facts.Values), (left, list) => left.WithItems(list.Key, list.Value))).ToEquatableArray());

    // All of a period, the half of them, each of them.
    private static IEnumerable<EquatableArray<PeriodFacts>> WithoutAnItem(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from list in timeline[index].Items
        from fewer in new[] { list.Value.Take(0), list.Value.Take(list.Value.Count / 2) }.Concat(list.Value.Select(left => list.Value.Where(item => item != left)))
        let items = fewer.ToEquatableArray()
        where items.Count < list.Value.Count
        select Replacing(timeline, index, timeline[index].WithItems(list.Key, items));

    // Items that a date of theirs places move as far as their period does, and not beyond its end.
    private PeriodFacts Moved(PeriodFacts facts, SettlementPeriod period) => facts.Items.Aggregate(
        PeriodFacts.For(period).With(facts.Values),
        (moved, list) => moved.WithItems(list.Key, agreement.TryGetItems(list.Key, out var items) && items.DatedBy is { } date
            ? list.Value.Select(item => item.Values.TryGet(date.Key, out var day) && day is DateValue on ? item.With(date.Key, new DateValue(Within(on.Date, facts.Period, period))) : item)
            : list.Value));

    private static LocalDate Within(LocalDate day, SettlementPeriod before, SettlementPeriod after) =>
        LocalDate.Min(after.Start.PlusDays(Period.DaysBetween(before.Start, day)), after.End);

    private IEnumerable<EquatableArray<PeriodFacts>> WithoutAFact(EquatableArray<PeriodFacts> timeline) => timeline
        .SelectMany(facts => facts.Values.Keys)
        .Distinct()
        .Where(CanBeMissing)
        .Select(key => timeline.Select(facts => Without(facts, key)).ToEquatableArray());

    private IEnumerable<EquatableArray<PeriodFacts>> WithoutAValue(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from key in timeline[index].Values.Keys
        where CanBeMissing(key)
        select Replacing(timeline, index, Without(timeline[index], key));

    private IEnumerable<EquatableArray<PeriodFacts>> WithASimplerValue(EquatableArray<PeriodFacts> timeline) =>
        from index in Enumerable.Range(0, timeline.Count)
        from given in timeline[index].Values
        from simpler in SimplerValues.Than(given.Value, _facts[given.Key])
        select Replacing(timeline, index, timeline[index].With(given.Key, simpler));

    private bool CanBeMissing(string key) => !shape.MustGive(_facts[key]);

    private static PeriodFacts Without(PeriodFacts facts, string key) =>
        Giving(facts.Period, facts, facts.Values.Where(given => given.Key != key));

    private static PeriodFacts Giving(SettlementPeriod period, PeriodFacts items, IEnumerable<KeyValuePair<string, Value>> values) =>
        items.Items.Aggregate(PeriodFacts.For(period).With(values), (facts, list) => facts.WithItems(list.Key, list.Value));

    private static EquatableArray<PeriodFacts> Replacing(EquatableArray<PeriodFacts> timeline, int index, PeriodFacts facts) =>
        timeline.Select((other, place) => place == index ? facts : other).ToEquatableArray();
}

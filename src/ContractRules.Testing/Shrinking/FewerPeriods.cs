using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Shrinking;

/// <summary>
/// The same timelines with fewer periods: cut short, beginning later, or without some from the middle. What is given after those moves
/// up with its dates, so that the periods still adjoin and start where they did.
/// </summary>
internal sealed class FewerPeriods(Agreement agreement, TimelineShape shape)
{
    private static readonly bool[] _eitherWay = [true, false];

    /// <summary>Timelines with fewer periods, the fewest first.</summary>
    public IEnumerable<EquatableArray<PeriodFacts>> Than(EquatableArray<PeriodFacts> timeline) => Shorter(timeline)
        .Concat(BeginningLater(timeline))
        .Concat(WithoutSome(timeline));

    private IEnumerable<EquatableArray<PeriodFacts>> Shorter(EquatableArray<PeriodFacts> timeline) =>
        new[] { shape.AtLeast, timeline.Count / 2, timeline.Count - 1 }
            .Where(count => count >= shape.AtLeast && count < timeline.Count)
            .Distinct()
            .Select(count => timeline.Take(count).ToEquatableArray());

    // Without what came before; where it is asked from when, it begins then.
    private IEnumerable<EquatableArray<PeriodFacts>> BeginningLater(EquatableArray<PeriodFacts> timeline) => shape.First is not null
        ? []
        : new[] { timeline.Count - shape.AtLeast, timeline.Count / 2, 1 }
            .Where(count => count > 0 && timeline.Count - count >= shape.AtLeast)
            .Distinct()
            .Select(count => Standing(timeline, 0, count, [.. timeline.Skip(count)]));

    // Once with dates moved up like the periods in which they lie, and once with the dates as they were.
    private IEnumerable<EquatableArray<PeriodFacts>> WithoutSome(EquatableArray<PeriodFacts> timeline) =>
        from left in Parts.Of(Enumerable.Range(0, timeline.Count).ToList())
        where timeline.Count - left.Length >= shape.AtLeast
        from movesDates in _eitherWay
        select Without(timeline, left[0], left.Length, movesDates);

    private EquatableArray<PeriodFacts> Without(EquatableArray<PeriodFacts> timeline, int from, int count, bool movesDates)
    {
        var moved = timeline.Take(from)
            .Concat(timeline.Skip(from + count).Zip(timeline.Skip(from), (facts, place) => Moved(facts, place.Period, date => movesDates ? Earlier(date, timeline, from, count) : date)))
            .ToList();
        return Standing(timeline, from, count, moved);
    }

    // What has to be given from the first period on stands there too.
    private EquatableArray<PeriodFacts> Standing(EquatableArray<PeriodFacts> timeline, int from, int count, IReadOnlyList<PeriodFacts> left)
    {
        if (from > 0)
        {
            return [.. left];
        }

        var needed = agreement.Facts.Where(fact => fact.IsStanding && shape.MustGive(fact)).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        var stood = timeline.Take(count).SelectMany(facts => facts.Values).Where(given => needed.Contains(given.Key) && !left[0].Values.TryGet(given.Key, out _));
        return [left[0].With(stood), .. left.Skip(1)];
    }

    // A date that lies in a period that moves up moves with it, and one after all of them as far as the last.
    private static LocalDate Earlier(LocalDate date, EquatableArray<PeriodFacts> timeline, int from, int count)
    {
        var place = timeline.TakeWhile(facts => facts.Period.End < date).Count();
        return place < from + count || date < timeline[0].Period.Start ? date
            : place == timeline.Count ? timeline[^(count + 1)].Period.End.PlusDays(Period.DaysBetween(timeline[^1].Period.End, date))
            : Within(date, timeline[place].Period, timeline[place - count].Period);
    }

    private PeriodFacts Moved(PeriodFacts facts, SettlementPeriod period, Func<LocalDate, LocalDate> earlier) => facts.Items.Aggregate(
        PeriodFacts.For(period).With(facts.Values.Select(given => KeyValuePair.Create(given.Key, Moved(given.Key, given.Value, earlier)))),
        (moved, list) => moved.WithItems(list.Key, agreement.TryGetItems(list.Key, out var items) && items.DatedBy is { } date
            ? list.Value.Select(item => item.Values.TryGet(date.Key, out var day) && day is DateValue on ? item.With(date.Key, new DateValue(Within(on.Date, facts.Period, period))) : item)
            : list.Value));

    private Value Moved(string key, Value value, Func<LocalDate, LocalDate> earlier) =>
        value is DateValue(var date) && new DateValue(earlier(date)) is var moved && agreement.TryGetFact(key, out var fact) && fact.Accepts(moved) ? moved : value;

    // As many days into the period, and not beyond its end; the last day stays the last.
    private static LocalDate Within(LocalDate day, SettlementPeriod before, SettlementPeriod after) =>
        day == before.End ? after.End : LocalDate.Min(after.Start.PlusDays(Period.DaysBetween(before.Start, day)), after.End);
}

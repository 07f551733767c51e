using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>Cost items, each under the one sub-clause that it counts under, and what they add up to in each period.</summary>
[JsonConverter(typeof(Json.NeedsDocuments))]
public sealed record AttributedCosts
{
    internal AttributedCosts(CostRegister register, EquatableArray<AttributedItem> items, EquatableArray<CostItemFault> faults) =>
        (Register, Items, Faults) = (register, items, faults);

    /// <summary>The register that they were attributed by.</summary>
    public CostRegister Register { get; }

    /// <summary>The items, in the order in which they were given; none where there are faults.</summary>
    public EquatableArray<AttributedItem> Items { get; }

    /// <summary>All that is wrong in the items.</summary>
    public EquatableArray<CostItemFault> Faults { get; }

    /// <summary>
    /// The totals as facts, for each period from that of the earliest item to that of the latest. Where a period has no
    /// item for a fact, the fact is not given. An agreement that settles over intervals gets one, from date to date.
    /// </summary>
    public EquatableArray<PeriodFacts> Totals => Items.Count == 0
        ? []
        : AddTo(CalendarPeriods
            .Spanning(Items.Min(item => item.Item.Date), Items.Max(item => item.Item.Date), Register.Agreement.Periods)
            .Select(PeriodFacts.For)).Periods;

    /// <summary>The totals added to facts that were given otherwise.</summary>
    /// <param name="periods">Facts of adjoining periods, without those that the items add up to.</param>
    /// <returns>
    /// The same periods with the totals. Faults, and none of the totals, where the items had faults, where one falls in
    /// none of the periods, or where a fact that has items in a period was already given for it: it would be lost or counted twice.
    /// </returns>
    public FactsWithCosts AddTo(IEnumerable<PeriodFacts> periods)
    {
        var given = periods.ToEquatableArray();
        var periodOf = new PeriodPlaces(given);
        var places = Items.Select(item => periodOf.Of(item.Item.Date)).ToList();
        var inPeriod = Items.Zip(places).ToLookup(item => item.Second, item => item.First);
        var totals = given.Select((_, place) => TotalsOf(inPeriod[place])).ToList();
        EquatableArray<CostItemFault> outside =
        [
            .. Faults,
            .. Items
                .Select((item, index) => (item.Item.Date, Index: index))
                .Where(item => places[item.Index] is null)
                .Select(item => new CostItemFault(
                    item.Index, CostItemPart.Date, $"{new DateValue(item.Date)} falls in no period of the facts", PeriodsOf(given))),
        ];
        EquatableArray<FactFault> filled =
        [
            .. given.Zip(totals).SelectMany(pair => pair.Second
                .Where(total => pair.First.Values.TryGet(total.Key, out _))
                .Select(total => new FactFault(
                    pair.First.Period.Label,
                    total.Key,
                    $"{total.Key} is already given for {pair.First.Period}",
                    $"a blank, since cost items add up to {total.Value} there"))),
        ];
        return outside.Count + filled.Count > 0
            ? new FactsWithCosts(given, outside, filled)
            : new FactsWithCosts(given.Zip(totals, (facts, added) => facts.With(added)).ToEquatableArray(), [], []);
    }

    private EquatableMap<Value> TotalsOf(IEnumerable<AttributedItem> items) => EquatableMap<Value>.Empty.With(
        from attributed in items
        from fact in FactsOf(attributed)
        group attributed.Item.Amount.Amount by fact into amounts
        select KeyValuePair.Create<string, Value>(amounts.Key, new NumberValue(amounts.Aggregate(Rational.Zero, (sum, amount) => sum + amount))));

    private IEnumerable<string> FactsOf(AttributedItem attributed) =>
    [
        attributed.Heading.Fact.Declaration.Key,
        .. Register.Marks.Where(mark => attributed.Item.Marks.Contains(mark.Key)).Select(mark => mark.Fact.Declaration.Key),
    ];

    private static string PeriodsOf(EquatableArray<PeriodFacts> given) => given.Count == 0
        ? "facts of at least one period"
        : $"a date from {new DateValue(given[0].Period.Start)} to {new DateValue(given[^1].Period.End)}";

    /// <summary>Each item under its clause, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? $"nothing attributed: {string.Join("; ", Faults)}" : string.Join("; ", Items);
}

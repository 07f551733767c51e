using ContractRules.Attribution;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Attribution.Warehouse;

namespace ContractRules.Tests.Attribution;

/// <summary>What holds of a register whatever the items.</summary>
public sealed class CostRegisterLaws
{
    [Law]
    public bool Totals_of_the_headings_are_the_sum_of_the_items_to_the_cent(SomeCosts drawn) =>
        Sum(Attributed(drawn.Items), Headings.Select(heading => heading.Fact.Declaration.Key)) == Sum(drawn.Items);

    [Law]
    public bool The_total_of_a_mark_is_the_sum_of_the_items_that_carry_it(SomeCosts drawn) =>
        Sum(Attributed(drawn.Items), [Imports.Declaration.Key]) == Sum(drawn.Items.Where(item => item.Marks.Count > 0));

    [Law]
    public bool Each_total_is_the_sum_of_the_items_of_its_heading_and_period(SomeCosts drawn)
    {
        var costs = Attributed(drawn.Items);
        return costs.Totals.All(facts => Headings.All(heading =>
            Amount(facts, heading.Fact.Declaration.Key) == Sum(costs.Items
                .Where(attributed => attributed.Heading == heading && SettlementPeriod.Month(attributed.Item.Date.Year, attributed.Item.Date.Month) == facts.Period)
                .Select(attributed => attributed.Item))));
    }

    [Law]
    public bool Each_item_is_attributed_exactly_once(SomeCosts drawn) =>
        Attributed(drawn.Items).Items.Select(attributed => attributed.Item).SequenceEqual(drawn.Items);

    [Law]
    public bool An_item_counts_under_the_first_heading_of_those_that_cover_it_and_names_the_others(SomeCosts drawn) =>
        Attributed(drawn.Items).Items.All(attributed =>
            attributed.Heading.Clause == Clauses.First(clause => attributed.Item.CouldFallUnder.Contains(clause))
            && Clauses.Where(attributed.Item.CouldFallUnder.Contains).SequenceEqual([attributed.Heading.Clause, .. attributed.AlsoCovering]));

    [Law]
    public bool The_order_of_the_items_does_not_matter(SomeCosts drawn) =>
        Register.Attribute(drawn.Items).Totals == Register.Attribute(drawn.Shuffled).Totals;

    [Law]
    public bool Registering_items_apart_and_adding_gives_the_same_facts_as_together(SomeCosts drawn)
    {
        var items = drawn.Items;
        // Costs of different headings never meet in one fact, so the later ones always find room.
        var months = Register.Attribute(items).Totals.Select(facts => PeriodFacts.For(facts.Period)).ToEquatableArray();
        var unmarked = items.Select(item => item with { Marks = [] }).ToEquatableArray();
        var apart = Headings.Aggregate(months, (facts, heading) => Register
            .Attribute(Register.Attribute(unmarked).Items.Where(item => item.Heading == heading).Select(item => item.Item))
            .AddTo(facts).Periods);
        return apart == Register.Attribute(unmarked).Totals;
    }

    private static Rational Sum(IEnumerable<CostItem> items) => items.Aggregate(Rational.Zero, (sum, item) => sum + item.Amount.Amount);

    private static Rational Sum(AttributedCosts costs, IEnumerable<string> facts) =>
        facts.SelectMany(fact => costs.Totals.Select(given => Amount(given, fact))).Aggregate(Rational.Zero, (sum, amount) => sum + amount);

    private static Rational Amount(PeriodFacts facts, string key) =>
        facts.Values.TryGet(key, out var value) ? ((NumberValue)value).Number : Rational.Zero;

    private static AttributedCosts Attributed(EquatableArray<CostItem> items)
    {
        var costs = Register.Attribute(items);
        Assert.Empty(costs.Faults);
        return costs;
    }

    /// <summary>Items of two years, and the same in another order.</summary>
    public sealed record SomeCosts(EquatableArray<CostItem> Items, EquatableArray<CostItem> Shuffled) : IDrawn<SomeCosts>
    {
        public static Gen<SomeCosts> Drawn =>
            from items in Warehouse.Items
            from shuffled in Gen.Shuffle(items.ToArray())
            select new SomeCosts(items, shuffled);
    }
}

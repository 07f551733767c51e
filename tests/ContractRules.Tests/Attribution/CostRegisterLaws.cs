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
    [Fact]
    public void Totals_of_the_headings_are_the_sum_of_the_items_to_the_cent() =>
        Holds((items, costs) => Sum(costs, Headings.Select(heading => heading.Fact.Declaration.Key)) == Sum(items));

    [Fact]
    public void The_total_of_a_mark_is_the_sum_of_the_items_that_carry_it() =>
        Holds((items, costs) => Sum(costs, [Imports.Declaration.Key]) == Sum(items.Where(item => item.Marks.Count > 0)));

    [Fact]
    public void Each_total_is_the_sum_of_the_items_of_its_heading_and_period() =>
        Holds((_, costs) => costs.Totals.All(facts => Headings.All(heading =>
            Amount(facts, heading.Fact.Declaration.Key) == Sum(costs.Items
                .Where(attributed => attributed.Heading == heading && SettlementPeriod.Month(attributed.Item.Date.Year, attributed.Item.Date.Month) == facts.Period)
                .Select(attributed => attributed.Item)))));

    [Fact]
    public void Each_item_is_attributed_exactly_once() =>
        Holds((items, costs) => costs.Items.Select(attributed => attributed.Item).SequenceEqual(items));

    [Fact]
    public void An_item_counts_under_the_first_heading_of_those_that_cover_it_and_names_the_others() =>
        Holds((_, costs) => costs.Items.All(attributed =>
            attributed.Heading.Clause == Clauses.First(clause => attributed.Item.CouldFallUnder.Contains(clause))
            && Clauses.Where(attributed.Item.CouldFallUnder.Contains).SequenceEqual([attributed.Heading.Clause, .. attributed.AlsoCovering])));

    [Fact]
    public void The_order_of_the_items_does_not_matter() =>
        Prop.ForAll(
            (from items in Items from shuffled in Gen.Shuffle(items.ToArray()) select (items, shuffled)).ToArbitrary(),
            pair => Register.Attribute(pair.items).Totals == Register.Attribute(pair.shuffled).Totals)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Registering_items_apart_and_adding_gives_the_same_facts_as_together() =>
        Prop.ForAll(Items.ToArbitrary(), items =>
        {
            // Costs of different headings never meet in one fact, so the later ones always find room.
            var months = Register.Attribute(items).Totals.Select(facts => PeriodFacts.For(facts.Period)).ToEquatableArray();
            var unmarked = items.Select(item => item with { Marks = [] }).ToEquatableArray();
            var apart = Headings.Aggregate(months, (facts, heading) => Register
                .Attribute(Register.Attribute(unmarked).Items.Where(item => item.Heading == heading).Select(item => item.Item))
                .AddTo(facts).Periods);
            return apart == Register.Attribute(unmarked).Totals;
        }).QuickCheckThrowOnFailure();

    private static void Holds(Func<EquatableArray<CostItem>, AttributedCosts, bool> law) =>
        Prop.ForAll(Items.ToArbitrary(), items =>
        {
            var costs = Register.Attribute(items);
            return costs.Faults.Count == 0 && law(items, costs);
        }).QuickCheckThrowOnFailure();

    private static Rational Sum(IEnumerable<CostItem> items) => items.Aggregate(Rational.Zero, (sum, item) => sum + item.Amount.Amount);

    private static Rational Sum(AttributedCosts costs, IEnumerable<string> facts) =>
        facts.SelectMany(fact => costs.Totals.Select(given => Amount(given, fact))).Aggregate(Rational.Zero, (sum, amount) => sum + amount);

    private static Rational Amount(PeriodFacts facts, string key) =>
        facts.Values.TryGet(key, out var value) ? ((NumberValue)value).Number : Rational.Zero;
}

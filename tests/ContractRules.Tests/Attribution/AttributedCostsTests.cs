using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Attribution.Warehouse;

namespace ContractRules.Tests.Attribution;

public sealed class AttributedCostsTests
{
    private static readonly PeriodFacts March = PeriodFacts.For(SettlementPeriod.Month(2020, 3));

    // One fault of either kind.
    [Fact]
    public void An_item_outside_and_a_fact_already_given_are_told_together_and_nothing_is_added()
    {
        var march = March.With(Building, Currency.Usd.Of(9));
        var added = Register.Attribute(Item("2020-03-05", 5, "1(b)"), Item("2020-04-01", 7, "1(a)")).AddTo([march]);

        Assert.Equal([march], added.Periods);
        Assert.Equal(
            "nothing added: item 1: 2020-04-01 falls in no period of the facts; expected a date from 2020-03-01 to 2020-03-31; "
            + "2020-03, building-costs: building-costs is already given for 2020-03; expected a blank, since cost items add up to 5 there",
            $"{added}");
    }

    [Fact]
    public void Faults_of_the_items_are_told_again_where_they_are_added_to_facts()
    {
        var costs = Register.Attribute(Item("2020-03-05", 5, "1(b)"), Item("2020-03-06", -1, "1(b)"));

        Assert.Equal(costs.Faults, costs.AddTo([March]).ItemFaults);
        Assert.Equal([March], costs.AddTo([March]).Periods);
        Assert.StartsWith("nothing attributed: item 1: the amount is -1 USD", $"{costs}", StringComparison.Ordinal);
    }

    [Fact]
    public void Items_added_to_no_facts_at_all_have_no_date_to_fall_on() => Assert.Equal(
        "item 0: 2020-03-05 falls in no period of the facts; expected facts of at least one period",
        $"{Assert.Single(Register.Attribute(Item("2020-03-05", 5, "1(b)")).AddTo([]).ItemFaults)}");

    // February to April: an item may arise on its first day and on its last.
    [Fact]
    public void The_dates_expected_go_from_the_first_day_of_the_first_period_to_the_last_of_the_last()
    {
        PeriodFacts[] given = [PeriodFacts.For(SettlementPeriod.Month(2020, 2)), March, PeriodFacts.For(SettlementPeriod.Month(2020, 4))];
        var added = Register.Attribute(Item("2020-02-01", 1, "1(a)"), Item("2020-04-30", 2, "1(a)"), Item("2020-01-31", 4, "1(a)"), Item("2020-05-01", 8, "1(a)")).AddTo(given);

        Assert.Equal([(2, "a date from 2020-02-01 to 2020-04-30"), (3, "a date from 2020-02-01 to 2020-04-30")], added.ItemFaults.Select(fault => (fault.Item, fault.Expected)));
    }

    // 3 of the land are imported, and 4 of the building.
    [Fact]
    public void What_is_marked_counts_under_its_heading_and_under_its_mark() => Assert.Equal(
        [March.With(Land, Currency.Usd.Of(3)).With(Building, Currency.Usd.Of(9)).With(Imports, Currency.Usd.Of(7))],
        Register.Attribute(
            Item("2020-03-01", 3, "1(a)") with { Marks = ["imported"] },
            Item("2020-03-02", 4, "1(b)") with { Marks = ["imported"] },
            Item("2020-03-03", 5, "1(b)")).Totals);
}

using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Attribution.Warehouse;

namespace ContractRules.Tests.Attribution;

public sealed class CostRegisterTests
{
    [Fact]
    public void An_item_counts_under_the_first_heading_that_covers_it_whatever_the_order_in_which_they_are_named()
    {
        var costs = Register.Attribute(Item("2020-02-01", 10, "1(c)"), Item("2020-02-01", 20, "1(c)", "1(b)"), Item("2020-02-01", 30, "1(b)", "1(c)", "1(a)"));

        Assert.Equal(["1(c)", "1(b)", "1(a)"], costs.Items.Select(item => item.Heading.Clause.ToString()));
        Assert.Equal(
            ["the only one that covers it", "first of 1(b), 1(c), which cover it", "first of 1(a), 1(b), 1(c), which cover it"],
            costs.Items.Select(item => item.Reason));
        Assert.Equal("Something, 20 USD: 1(b), first of 1(b), 1(c), which cover it", costs.Items[1].ToString());
    }

    [Fact]
    public void Totals_are_facts_of_each_period_from_the_earliest_item_to_the_latest()
    {
        // February: building 20.10 + 0.05 = 20.15, of which imported 0.05. March: nothing. April: land 7.
        var costs = Register.Attribute(
            Item("2020-04-01", 7, "1(a)"),
            Item("2020-02-29", 20.10m, "1(b)"),
            Item("2020-02-01", 0.05m, "1(b)", "1(c)") with { Marks = ["imported"] });

        Assert.Equal(
            [
                PeriodFacts.For(SettlementPeriod.Month(2020, 2)).With(Building, Currency.Usd.Of(20.15m)).With(Imports, Currency.Usd.Of(0.05m)),
                PeriodFacts.For(SettlementPeriod.Month(2020, 3)),
                PeriodFacts.For(SettlementPeriod.Month(2020, 4)).With(Land, Currency.Usd.Of(7)),
            ],
            costs.Totals);
    }

    [Theory]
    [InlineData(Cadence.Months, "2020-03, 2020-04, 2020-05, 2020-06, 2020-07")]
    [InlineData(Cadence.Quarters, "2020-Q1, 2020-Q2, 2020-Q3")]
    [InlineData(Cadence.Years, "2020")]
    [InlineData(Cadence.Intervals, "2020-03-31/2020-07-01")]
    public void Periods_are_those_of_the_agreement(Cadence cadence, string periods)
    {
        var costs = RegisterBy(cadence).Attribute(Item("2020-03-31", 1, "1(a)"), Item("2020-07-01", 1, "1(a)"));
        Assert.Equal(periods, string.Join(", ", costs.Totals.Select(facts => facts.Period.Label)));
    }

    [Fact]
    public void No_items_come_to_nothing()
    {
        var costs = Register.Attribute([]);
        Assert.Empty(costs.Faults);
        Assert.Empty(costs.Totals);
    }

    [Fact]
    public void All_faults_of_items_are_listed_at_once_and_then_nothing_is_attributed()
    {
        var costs = Register.Attribute(
            Item("2020-02-01", 1, "1(a)"),
            Item("2019-12-31", 1, "1(a)"),
            Item("2020-02-01", -1) with { Description = " " },
            Item("2020-02-01", 0.001m, "1(a)", "1(d)") with { Marks = ["stolen"] },
            Item("2020-02-01", 1, "1(b)") with { Amount = new Currency("PKR", 2).Of(1) });

        const string Money = "a number of USD, at least 0, at most 1000000, with at most 2 decimals";
        Assert.Equal(
            [
                new(1, CostItemPart.Date, "2019-12-31 lies before the agreement or beyond the calendar", "a date in a period that ends on or after 2020-01-15"),
                new(2, CostItemPart.Description, "the description is missing", "what was bought or paid, in words"),
                new(2, CostItemPart.Amount, "the amount is -1 USD", Money),
                new(2, CostItemPart.Clauses, "the item could fall under no sub-clause of 1", "at least one of 1(a), 1(b), 1(c)"),
                new(3, CostItemPart.Amount, "the amount is 0.001 USD", Money),
                new(3, CostItemPart.Clauses, "no cost falls under '1(d)'", "some of 1(a), 1(b), 1(c)"),
                new(3, CostItemPart.Marks, "'stolen' is no mark of the register", "some of imported"),
                new CostItemFault(4, CostItemPart.Amount, "the amount is 1 PKR", Money),
            ],
            costs.Faults);
        Assert.Empty(costs.Items);
        Assert.Empty(costs.Totals);
        Assert.Equal("item 2: the amount is -1 USD; expected " + Money, costs.Faults[2].ToString());
    }

    [Fact]
    public void A_date_outside_the_calendar_is_a_fault_and_no_exception() =>
        Assert.Equal(CostItemPart.Date, Assert.Single(Register.Attribute(Item("9999-12-31", 1, "1(a)")).Faults).Part);

    [Fact]
    public void The_period_in_which_the_agreement_was_made_is_open_from_its_first_day() =>
        Assert.Empty(Register.Attribute(Item("2020-01-01", 1, "1(a)")).Faults);

    [Fact]
    public void Totals_are_added_to_facts_that_leave_room_for_them()
    {
        var costs = Register.Attribute(Item("2020-03-05", 5, "1(b)"));
        var february = PeriodFacts.For(SettlementPeriod.Month(2020, 2)).With(Building, Currency.Usd.Of(9));
        var march = PeriodFacts.For(SettlementPeriod.Month(2020, 3)).With(Land, Currency.Usd.Of(8));

        Assert.Equal([february, march.With(Building, Currency.Usd.Of(5))], costs.AddTo([february, march]).Periods);
    }

    [Fact]
    public void A_fact_already_given_where_it_has_items_is_a_fault_even_if_it_is_zero()
    {
        var march = PeriodFacts.For(SettlementPeriod.Month(2020, 3)).With(Building, Currency.Usd.Of(0)).With(Land, Currency.Usd.Of(8));
        var added = Register.Attribute(Item("2020-03-05", 5, "1(b)"), Item("2020-03-06", 1.50m, "1(b)")).AddTo([march]);

        Assert.Equal(
            new FactFault("2020-03", "building-costs", "building-costs is already given for 2020-03", "a blank, since cost items add up to 6.5 there"),
            Assert.Single(added.FactFaults));
        Assert.Equal([march], added.Periods);
    }

    [Fact]
    public void An_item_in_none_of_the_periods_is_a_fault_rather_than_lost()
    {
        var march = PeriodFacts.For(SettlementPeriod.Month(2020, 3));
        var added = Register.Attribute(Item("2020-03-31", 5, "1(b)"), Item("2020-04-01", 5, "1(b)")).AddTo([march]);

        Assert.Equal(
            new CostItemFault(1, CostItemPart.Date, "2020-04-01 falls in no period of the facts", "a date from 2020-03-01 to 2020-03-31"),
            Assert.Single(added.ItemFaults));
        Assert.Equal([march], added.Periods);
    }

    [Fact]
    public void A_register_that_does_not_fit_its_agreement_is_refused_with_every_fault()
    {
        var fault = Assert.Throws<ArgumentException>(() => new CostRegister(
            AgreementBy(Cadence.Months), "1", [new("1(a)", Land), new("1(a)", Land), new("2", NotAskedFor)], [new("imported", Imports), new("imported", Fittings)]));

        Assert.StartsWith(
            "The register of 1 is written wrongly: 1(a) stands in it twice; imported stands in it twice; land-costs stands in it twice; "
            + "no clause is 2; the agreement doesn't ask for other-costs.",
            fault.Message,
            StringComparison.Ordinal);
        Assert.Contains("it has no heading", Assert.Throws<ArgumentException>(() => new CostRegister(AgreementBy(Cadence.Months), "1", [])).Message, StringComparison.Ordinal);
    }

    // At least 5 and at least −5, at most 900 and at most 70, with one decimal and with none.
    [Fact]
    public void An_amount_is_what_every_fact_of_the_register_accepts()
    {
        Fact<Money> Ranged(string key, decimal least, decimal most, int decimals) => Fact.Money(key, Currency.Usd, "1", key).InRange(least, most).WithDecimals(decimals);
        var (one, other) = (Ranged("one", 5, 900, 1), Ranged("other", -5, 70, 0));
        var agreement = new Agreement("narrow", "Narrow", new(2020, 1, 15), Cadence.Months, [], [new Clause("1", "Costs", "Both.", Term.Money("costs", "Costs", Currency.Usd).Means(one + other))]);
        var register = new CostRegister(agreement, "1", [new("1", one)], [new("other", other)]);

        Assert.Equal((5, 70, 0), (register.Amount.Minimum!.Value, register.Amount.Maximum!.Value, register.Amount.Decimals));
        Assert.Empty(FaultsOf(70));
        Assert.All((decimal[])[71, 4, 5.5m], amount => Assert.Single(FaultsOf(amount)));

        EquatableArray<CostItemFault> FaultsOf(decimal amount) => register.Attribute(Item("2020-02-01", amount, "1")).Faults;
    }
}

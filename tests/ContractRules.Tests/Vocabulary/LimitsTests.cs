using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Limits;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Caps, floors and shortfalls.</summary>
public class LimitsTests
{
    private static readonly Rule<Money> Cap = Usd.Of(80_000);

    [Theory]
    [InlineData("79999.99", "79999.99")]
    [InlineData("80000", "80000")]
    [InlineData("90000", "80000")]
    [InlineData("-5", "-5")]
    public void Not_exceeding_a_cap_is_the_lesser_of_the_two(string costs, string capped) =>
        Assert.Equal(capped, With(Sales.NotExceeding(Cap), costs));

    [Theory]
    [InlineData("79999.99", "80000")]
    [InlineData("80000", "80000")]
    [InlineData("90000", "90000")]
    public void At_least_a_floor_is_the_greater_of_the_two(string royalty, string floored) =>
        Assert.Equal(floored, With(Sales.AtLeast(Cap), royalty));

    [Theory]
    [InlineData("-0.01", "0")]
    [InlineData("0", "0")]
    [InlineData("0.01", "0.01")]
    public void Not_below_zero_takes_no_loss(string profit, string result) => Assert.Equal(result, With(Sales.NotBelowZero(), profit));

    [Theory]
    [InlineData("79000", "1000")]
    [InlineData("80000", "0")]
    [InlineData("81000", "0")]
    public void Short_of_a_promise_is_what_is_missing(string reached, string missing) => Assert.Equal(missing, With(Sales.ShortOf(Cap), reached));

    [Theory]
    [InlineData("69999.99", "70000")]
    [InlineData("70000", "70000")]
    [InlineData("75000", "75000")]
    [InlineData("80000", "80000")]
    [InlineData("80000.01", "80000")]
    public void Within_a_floor_and_a_cap_it_is_held_between_the_two(string costs, string held) =>
        Assert.Equal(held, With(Sales.Within(floor: Usd.Of(70_000), Cap), costs));

    [Theory]
    [InlineData("60000")]
    [InlineData("85000")]
    [InlineData("100000")]
    public void Where_the_floor_lies_above_the_cap_the_cap_holds(string costs) =>
        Assert.Equal("80000", With(Sales.Within(floor: Usd.Of(90_000), Cap), costs));

    [Law]
    public void Within_a_floor_and_a_cap_it_is_the_middle_one_of_the_three(Cents sales, Cents costs) => Assert.Equal(
        new[] { sales.Amount, Rational.Min(costs.Amount, 0), Rational.Max(costs.Amount, 0) }.Order().ElementAt(1),
        Number(Sales.Within(LesserOf(Costs, Usd.Of(0)), GreaterOf(Costs, Usd.Of(0))), Given(sales, costs)));

    [Fact]
    public void Within_reads_as_a_floor_in_a_cap_and_can_be_paid_as_it_is()
    {
        var within = Sales.Within(floor: Usd.Of(70_000), Cap);

        Assert.Equal("the lesser of (the greater of sales and 70,000.00 USD) and 80,000.00 USD", within.ToString());
        Assert.Equal("70000 79999.99 80000", Drafted.Paid(within, Months(Sales, Usd.Of(0), Usd.Of(79_999.99m), Usd.Of(90_000))));
    }

    [Fact]
    public void Short_of_a_promise_of_minutes_is_a_number_of_minutes() =>
        Assert.Equal(100_000, Number(Minutes.ShortOf(Minute.Of(3_000_000)), Month(1).With(Minutes, Minute.Of(2_900_000))));

    [Law]
    public void A_cap_splits_an_amount_into_what_it_lets_through_and_what_it_does_not(Cents sales, Cents costs) =>
        Assert.Equal(sales.Amount, Number(Sales.NotExceeding(Costs) + Costs.ShortOf(Sales), Given(sales, costs)));

    [Law]
    public void The_capped_and_the_floored_amount_are_the_two_amounts(Cents sales, Cents costs)
    {
        Assert.Equal(sales.Amount + costs.Amount, Number(Sales.NotExceeding(Costs) + Sales.AtLeast(Costs), Given(sales, costs)));
        Assert.True(Number(Sales.NotExceeding(Costs), Given(sales, costs)) <= Rational.Min(sales.Amount, costs.Amount));
        Assert.True(Number(Sales.AtLeast(Costs), Given(sales, costs)) >= Rational.Max(sales.Amount, costs.Amount));
    }

    [Law]
    public void A_shortfall_makes_up_what_was_promised_or_nothing_is_missing(Cents sales, Cents costs) =>
        Assert.Equal(Rational.Max(costs.Amount, sales.Amount), Number(Sales + Sales.ShortOf(Costs), Given(sales, costs)));

    [Law]
    public void A_profit_is_what_is_not_below_zero_less_what_the_loss_is(Cents sales, Cents costs) =>
        Assert.Equal(sales.Amount, Number(Sales.NotBelowZero() - (-Sales).NotBelowZero(), Given(sales, costs)));

    [Fact]
    public void A_cap_that_is_unknown_leaves_the_amount_undetermined() =>
        Assert.Equal("undetermined: costs was not given for 2002-01", Once(Sales.NotExceeding(Costs), Month(1).With(Sales, Usd.Of(1))).ToString());

    private static string With(Rule<Money> rule, string sales) =>
        Number(rule, Month(1).With(Sales, Usd.Of(Rational.Parse(sales)))).ToString();

    private static PeriodFacts Given(Rational sales, Rational costs) => Month(1).With(Sales, Usd.Of(sales)).With(Costs, Usd.Of(costs));
}

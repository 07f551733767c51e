using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>A base defined by what comes off it, with and without a limit.</summary>
public class DeductionsTests
{
    private static readonly Fact<Money> Freight = Fact.Money("freight", Usd, "1", "What carriage cost");
    private static readonly Rule<Money> Limited = Sales.LessDeductionsUpTo(Percent(20) * Sales, Costs, Freight);

    [Theory]
    [InlineData("1000", "150", "50", "800")]
    [InlineData("100", "150", "50", "-100")]
    [InlineData("1000", "-150", "50", "1100")]
    [InlineData("0", "0", "0", "0")]
    public void Every_deduction_comes_off_even_below_zero(string sales, string costs, string freight, string rest) =>
        Assert.Equal(rest, With(Sales.LessDeductions(Costs, Freight), sales, costs, freight));

    [Theory]
    [InlineData("1000", "150", "80", "800")] // 230, but at most 200
    [InlineData("1000", "150", "50", "800")] // just 200
    [InlineData("1000", "150", "30", "820")]
    [InlineData("1000", "0", "0", "1000")]
    [InlineData("-100", "0", "0", "-100")] // a limit of −20 neither takes off nor puts on
    [InlineData("-100", "30", "0", "-100")]
    public void Together_they_come_off_up_to_the_limit(string sales, string costs, string freight, string rest) =>
        Assert.Equal(rest, With(Limited, sales, costs, freight));

    [Fact]
    public void Without_deductions_the_amount_stays()
    {
        Assert.Equal(Sales.Node, Sales.LessDeductions().Node);
        Assert.Equal(Sales.Node, Sales.LessDeductionsUpTo(Costs).Node);
    }

    [Fact]
    public void A_deduction_may_have_a_cap_of_its_own() =>
        // Freight of 80 up to 5 % of 1,000: 1,000 − 150 − 50.
        Assert.Equal("800", With(Sales.LessDeductions(Costs, Freight.InRange(0).UpTo(Percent(5) * Sales)), "1000", "150", "80"));

    [Fact]
    public void A_levy_may_be_deductible_in_computing_the_next()
    {
        var first = Term.Money("first-levy", "First levy", Usd);

        // 10 % of 1,000 is 100; 5 % of the 900 left is 45.
        Assert.Equal("45", Once(
            Percent(5) * Sales.LessDeductions(first), Month(1).With(Sales, Usd.Of(1_000)), first.Means(Percent(10) * Sales)).ToString());
    }

    [Fact]
    public void A_deduction_that_is_unknown_leaves_the_base_undetermined() => Assert.Equal(
        "undetermined: freight was not given for 2002-01",
        Once(Limited, Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(1))).ToString());

    [Law]
    public void What_is_left_and_what_came_off_are_the_amount(Cents sales, Cents costs, Cents freight) =>
        Assert.Equal(sales, Number(Sales.LessDeductions(Costs, Freight), Given(sales, costs, freight)) + costs + freight);

    [Law]
    public void The_order_of_the_deductions_does_not_matter(Cents sales, Cents costs, Cents freight)
    {
        Assert.Equal(Number(Sales.LessDeductions(Costs, Freight), Given(sales, costs, freight)), Number(Sales.LessDeductions(Freight, Costs), Given(sales, costs, freight)));
        Assert.Equal(Number(Limited, Given(sales, costs, freight)), Number(Sales.LessDeductionsUpTo(Percent(20) * Sales, Freight, Costs), Given(sales, costs, freight)));
    }

    [Law]
    public void No_more_comes_off_than_the_limit_and_all_of_it_below_the_limit(Cents sales, Cents costs, Cents freight)
    {
        var limit = Rational.Max(sales.Amount / 5, 0);
        Assert.Equal(Rational.Min(costs.Amount + freight, limit), sales - Number(Limited, Given(sales, costs, freight)));
    }

    [Fact]
    public void Deductions_read_as_they_are_drafted() => Assert.Equal(
        ["sales − costs − freight", "sales − (the lesser of (costs + freight) and ((20 % × sales), not below 0))"],
        new[] { Sales.LessDeductions(Costs, Freight).ToString(), Limited.ToString() });

    [Fact]
    public void A_share_of_what_is_left_can_be_paid_once_rounded() =>
        // 10 % of 820.05.
        Assert.Equal("82.01", Drafted.Paid((Percent(10) * Limited).Rounded(Rounding.ToTheCent), [Given(1_000.05m, 150, 30)]));

    private static string With(Rule<Money> rule, string sales, string costs, string freight) =>
        Number(rule, Given(Rational.Parse(sales), Rational.Parse(costs), Rational.Parse(freight))).ToString();

    private static PeriodFacts Given(Rational sales, Rational costs, Rational freight) =>
        Month(1).With(Sales, Usd.Of(sales)).With(Costs, Usd.Of(costs)).With(Freight, Usd.Of(freight));
}

using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What each form of the kernel comes to.</summary>
public class EvaluationTests
{
    private static readonly PeriodFacts January = Month(1)
        .With(Sales, Usd.Of(100))
        .With(Costs, Usd.Of(30.25m))
        .With(Minutes, Minute.Of(500))
        .With(MinutePrice, Usd.Of(0.19m, Minute))
        .With(Closed, false)
        .With(Opening, new LocalDate(2002, 1, 31));

    [Fact]
    public void Sums_products_quotients_and_opposites()
    {
        Assert.Equal("139.5", In(Sales - Costs + Sales - Costs)); // 100 − 30.25 + 100 − 30.25
        Assert.Equal("95", In(Minutes * MinutePrice)); // 500 × 0.19
        Assert.Equal("400/121", In(Sales / Costs)); // 100 ÷ 30.25
        Assert.Equal("-100", In(-Sales));
        Assert.Equal("100/3", In(Sales / 3));
        Assert.Equal("33.33", In(Rule<Money>.Of(new Round((Sales / 3).Node, Rounding.ToTheCent))));
    }

    [Fact]
    public void The_least_and_the_greatest_of_three()
    {
        EquatableArray<Node> operands = [Sales.Node, Costs.Node, (Sales + Costs).Node];

        Assert.Equal("30.25", In(Rule<Money>.Of(new Least(operands))));
        Assert.Equal("130.25", In(Rule<Money>.Of(new Greatest(operands))));
    }

    [Theory]
    [InlineData(-1, true, true, false, false, false)]
    [InlineData(0, false, true, true, true, false)]
    [InlineData(1, false, false, false, true, true)]
    public void Numbers_and_dates_stand_in_their_relations(int more, bool below, bool atMost, bool equalTo, bool atLeast, bool above)
    {
        Rule<Money> amount = Usd.Of(100 + more);
        Rule<LocalDate> date = new LocalDate(2002, 1, 31).PlusDays(more);

        Assert.Equal(
            new[] { below, atMost, equalTo, atLeast, above }.Select(Truth),
            new[] { amount < Sales, amount <= Sales, amount.IsEqualTo(Sales), amount >= Sales, amount > Sales }.Select(In));
        Assert.Equal(
            new[] { below, atMost, atLeast, above }.Select(Truth),
            new[] { date < Opening, date <= Opening, date >= Opening, date > Opening }.Select(In));
    }

    [Fact]
    public void And_or_and_not()
    {
        var open = !Closed;

        Assert.Equal(["true", "false", "true", "false", "true", "false"],
            new[] { open & open, open & Closed, open | Closed, Closed | Closed, open, Closed }.Select(In));
    }

    [Fact]
    public void Whether_a_fact_was_given_is_never_unknown()
    {
        Assert.Equal(("true", "false"), (In(Sales.WasGiven()), In(Share.WasGiven())));
        Assert.Equal("false", In(Share.NothingUnlessGiven().WasGiven()));
    }

    [Fact]
    public void Constants_and_the_period()
    {
        Assert.Equal("2.5", In<Ratio>(new Ratio(2.5m)));
        Assert.Equal(("1", "2002-01-01", "2002-01-31"), (In(ThePeriod.Number), In(ThePeriod.Start), In(ThePeriod.End)));
    }

    [Fact]
    public void Dates_move_by_months_first_and_clamp_at_month_ends()
    {
        Assert.Equal("2002-03-02", In(Opening.PlusDays(30)));
        Assert.Equal("2002-02-28", In(Opening.PlusMonths(1)));
        Assert.Equal("2001-12-31", In(Opening.PlusMonths(-1)));
        Assert.Equal("2002-03-01", In(Rule<LocalDate>.Of(new DateShift(Opening.Node, 1, 1)))); // 28 February + 1 day
    }

    [Fact]
    public void The_present_period_has_a_number_that_counts_on() => Assert.Equal(
        ["1", "2", "3"], Course(ThePeriod.Number, [Month(1), Month(2), Month(3)]).Select(outcome => outcome.ToString()));

    private static string In<T>(Rule<T> rule)
        where T : struct => Once(rule, January).ToString();

    private static string Truth(bool holds) => holds ? "true" : "false";
}

using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>The excess over, nothing unless it reaches, nothing until.</summary>
public class ThresholdsTests
{
    private static readonly Rule<Money> Hundred = Usd.Of(100);

    [Theory]
    [InlineData("120", "20")]
    [InlineData("100.01", "0.01")]
    [InlineData("100", "0")]
    [InlineData("90", "0")]
    [InlineData("-5", "0")]
    public void The_excess_is_the_part_above(string profit, string excess) => Assert.Equal(excess, With(Sales.ExcessOver(Hundred), profit));

    [Theory]
    [InlineData("120", "120")]
    [InlineData("100", "100")]
    [InlineData("99.99", "0")]
    [InlineData("-5", "0")]
    public void Once_reaching_a_threshold_the_whole_counts(string claims, string counted) =>
        Assert.Equal(counted, With(Sales.NotBelowZero().OnceReaching(Hundred), claims));

    [Fact]
    public void A_gate_once_opened_stays_open() => Assert.Equal(
        "false true true true",
        InOneLine(Ended, Months(Closed, false, true, false, false), Ended.Means(Ended.OpenedBy(Closed))));

    [Fact]
    public void A_gate_that_is_open_needs_no_condition_any_more_and_one_that_is_not_does()
    {
        var months = new[] { Month(1).With(Closed, true), Month(2) };

        Assert.Equal("true true", InOneLine(Ended, months, Ended.Means(Ended.OpenedBy(Closed))));
        Assert.Equal(
            "undetermined: closed was not given for 2002-01", Once(Ended, Month(1), Ended.Means(Ended.OpenedBy(Closed))).ToString());
    }

    [Fact]
    public void A_threshold_that_is_unknown_leaves_the_amount_undetermined() => Assert.Equal(
        ["undetermined: costs was not given for 2002-01", "undetermined: costs was not given for 2002-01"],
        new[] { Sales.ExcessOver(Costs), Sales.InRange(0).OnceReaching(Costs) }.Select(rule => Once(rule, Month(1).With(Sales, Usd.Of(1))).ToString()));

    [Law]
    public void The_excess_and_what_the_cap_lets_through_are_the_amount(AtCostsOrBeside drawn) =>
        Assert.Equal(drawn.Sales, Number(Sales.ExcessOver(Costs) + Sales.NotExceeding(Costs), drawn.Month));

    [Law]
    public void The_whole_counts_or_nothing_of_it(AtCostsOrBeside drawn) =>
        Assert.Equal(drawn.Sales >= Rational.Max(0, drawn.Costs) ? drawn.Sales : 0, Number(Sales.NotBelowZero().OnceReaching(Costs), drawn.Month));

    [Law]
    public void A_gate_is_open_from_the_first_time_on(bool[] closed) => Assert.Equal(
        closed.Select((_, month) => TruthValue.Of(closed.Take(month + 1).Any(holds => holds))),
        Course(Ended, Months(Closed, closed), Ended.Means(Ended.OpenedBy(Closed))).Select(outcome => outcome.Value));

    [Fact]
    public void Thresholds_read_as_they_are_drafted() => Assert.Equal(
        [
            "the part of sales above 100.00 USD",
            "the part of sales above costs",
            "sales once it reaches 100.00 USD",
            "closed or ended of the prior period",
        ],
        new[]
        {
            Sales.ExcessOver(Hundred).ToString(),
            Sales.ExcessOver(Costs).ToString(),
            Sales.OnceReaching(Hundred).ToString(),
            Ended.OpenedBy(Closed).ToString(),
        });

    [Fact]
    public void What_lies_above_or_reaches_a_threshold_can_be_paid_as_it_is()
    {
        var months = Months(Sales, Usd.Of(100.05m), Usd.Of(99.99m));

        Assert.Equal("0.05 0", Paid(Sales.ExcessOver(Hundred), months));
        Assert.Equal("100.05 0", Paid(Sales.InRange(0).OnceReaching(Hundred), months));
    }

    private static string With(Rule<Money> rule, string sales) =>
        Number(rule, Month(1).With(Sales, Usd.Of(Rational.Parse(sales)))).ToString();

    /// <summary>Sales that are often just at the threshold, the costs.</summary>
    public sealed record AtCostsOrBeside(Rational Sales, Rational Costs) : IDrawn<AtCostsOrBeside>
    {
        public static Gen<AtCostsOrBeside> Drawn =>
            from costs in Numbers.Cents
            from sales in Gen.OneOf(Numbers.Cents, Gen.Constant(costs))
            select new AtCostsOrBeside(sales, costs);

        internal PeriodFacts Month => SmallAgreement.Month(1).With(SampleRules.Sales, Usd.Of(Sales)).With(SampleRules.Costs, Usd.Of(Costs));
    }
}

using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Which rule applies. What the branch not taken lacks does no harm.</summary>
public class ConditionsTests
{
    private static readonly Rule<Money> Unknown = Costs;

    [Theory]
    [InlineData(false, "100")]
    [InlineData(true, "7")]
    public void Unless_gives_the_other_rule_once_the_exception_holds(bool closed, string expected) =>
        Assert.Equal(expected, With(Sales.Unless(Closed, then: Usd.Of(7)), closed));

    [Theory]
    [InlineData(false, "100")]
    [InlineData(true, "0")]
    public void Unless_alone_gives_nothing_once_the_exception_holds(bool closed, string expected) =>
        Assert.Equal(expected, With(Sales.Unless(Closed), closed));

    [Theory]
    [InlineData(true, "100")]
    [InlineData(false, "7")]
    public void Provided_that_gives_the_other_rule_while_the_condition_fails(bool closed, string expected) =>
        Assert.Equal(expected, With(Sales.ProvidedThat(Closed, otherwise: Usd.Of(7)), closed));

    [Theory]
    [InlineData(true, "100")]
    [InlineData(false, "0")]
    public void Provided_that_alone_gives_nothing_while_the_condition_fails(bool closed, string expected) =>
        Assert.Equal(expected, With(Sales.ProvidedThat(Closed), closed));

    [Fact]
    public void The_branch_not_taken_is_never_looked_at()
    {
        Assert.Equal("100", With(Sales.Unless(Closed, then: Unknown), closed: false));
        Assert.Equal("7", With(Unknown.Unless(Closed, then: Usd.Of(7)), closed: true));
        Assert.Equal("0", With(Unknown.Unless(Closed), closed: true));
        Assert.Equal("0", With(Unknown.ProvidedThat(Closed), closed: false));
        Assert.Equal("0", With((Sales / Sales.Unless(Closed) * Sales).ProvidedThat(!Closed), closed: true));
    }

    [Fact]
    public void The_branch_taken_is_undetermined_for_its_own_reasons_and_a_condition_for_all() => Assert.Equal(
        ["undetermined: costs was not given for 2002-01", "undetermined: closed was not given for 2002-01"],
        new[] { With(Unknown.Unless(Closed), closed: false), Once(Sales.Unless(Closed), Month(1).With(Sales, Usd.Of(1))).ToString() });

    [Fact]
    public void For_the_first_time_means_now_and_not_in_the_period_before()
    {
        bool[] closed = [false, true, true, false, true];
        string[] first = ["false", "true", "false", "false", "true"];

        Assert.Equal(first, Course(Closed.ForTheFirstTime(), Months(Closed, closed)).Select(outcome => outcome.ToString()));
        Assert.Equal(first, Course(Ended.ForTheFirstTime(), Months(Closed, closed), Ended.Means(Closed)).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void A_standing_fact_holds_for_the_first_time_once()
    {
        var closed = Closed.Standing().NothingUnlessGiven();
        var months = new[] { Month(1), Month(2).With(closed, true), Month(3), Month(4).With(closed, true) };

        Assert.Equal(["false", "true", "false", "false"], Course(closed.ForTheFirstTime(), months).Select(outcome => outcome.ToString()));
    }

    [Law]
    public void As_often_as_something_starts_it_holds_for_the_first_time(bool[] closed)
    {
        var starts = closed.Select((holds, month) => holds && (month == 0 || !closed[month - 1]));

        Assert.Equal(starts, Course(Closed.ForTheFirstTime(), Months(Closed, closed)).Select(outcome => outcome.Value == TruthValue.True));
    }

    private static string With(Rule<Money> rule, bool closed) =>
        Once(rule, Month(1).With(Sales, Usd.Of(100)).With(Closed, closed)).ToString();
}

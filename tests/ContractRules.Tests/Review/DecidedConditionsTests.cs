using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Conditions that never hold, or always do.</summary>
public sealed class DecidedConditionsTests
{
    [Fact]
    public void A_condition_that_no_fact_can_meet_is_asked_about_with_the_range()
    {
        var found = Assert.Single(Of(QuestionKind.DecidedCondition, Fee.Means((Percent(10) * Sales).Unless(Sales < Usd.Of(-5), then: Usd.Of(7)))));

        Assert.StartsWith("“Sales < −5.00 USD” never holds, whatever the facts.", found.Question, StringComparison.Ordinal);
        Assert.Equal("Sales is at least 0.00 USD", found.Example);
    }

    [Fact]
    public void So_is_one_that_every_fact_meets() => Assert.Contains(
        "always holds", Assert.Single(Of(QuestionKind.DecidedCondition, Fee.Means(Sales.ProvidedThat(Sales >= Usd.Of(0))))).Question, StringComparison.Ordinal);

    [Fact]
    public void One_that_the_condition_around_it_decides_is_asked_about() => Assert.Contains(
        "never holds where Sales > 100.00 USD does not",
        Assert.Single(Of(
            QuestionKind.DecidedCondition,
            Fee.Means(Sales.Unless(Sales > Usd.Of(200), then: Usd.Of(9)).Unless(Sales > Usd.Of(100), then: Usd.Of(5))))).Question,
        StringComparison.Ordinal);

    [Fact]
    public void So_is_one_that_always_holds_where_the_one_around_it_does() => Assert.StartsWith(
        "“Sales > 50.00 USD” always holds where Sales > 100.00 USD holds, whatever the facts.",
        Assert.Single(Of(
            QuestionKind.DecidedCondition,
            Fee.Means(Costs.Unless(Sales > Usd.Of(100), then: Sales.Unless(Sales > Usd.Of(50), then: Usd.Of(7)))))).Question,
        StringComparison.Ordinal);

    [Fact]
    public void So_is_one_of_several_that_are_asked_together()
    {
        Assert.Contains("“Sales > 200.00 USD” never holds where Sales > 100.00 USD does not", QuestionOf(Costs.Unless(Sales > Usd.Of(200) & Costs > Usd.Of(5), then: Usd.Of(9))), StringComparison.Ordinal);
        Assert.Contains("“Sales > 200.00 USD” never holds where Sales > 100.00 USD does not", QuestionOf(Costs.Unless(Sales > Usd.Of(200) | Costs > Usd.Of(5), then: Usd.Of(9))), StringComparison.Ordinal);

        static string QuestionOf(Rule<Money> otherwise) =>
            Assert.Single(Of(QuestionKind.DecidedCondition, Fee.Means(otherwise.Unless(Sales > Usd.Of(100), then: Usd.Of(5))))).Question;
    }

    // A longer list of conditions is not looked at one by one.
    [Theory]
    [InlineData(16, 1)]
    [InlineData(17, 0)]
    public void Up_to_sixteen_of_them(int count, int asked)
    {
        Node[] conditions = [(Sales > Usd.Of(200)).Node, .. Enumerable.Range(1, count - 1).Select(above => (Costs > Usd.Of(above)).Node)];
        Rule<Money> Inside(Node condition) => Rule<Money>.Of(new Choice(condition, Costs.Node, Sales.Node));

        Assert.All<Node>(
            [new All([.. conditions]), new Any([.. conditions])],
            condition => Assert.Equal(asked, Of(QuestionKind.DecidedCondition, Fee.Means(Inside(condition).Unless(Sales > Usd.Of(100), then: Usd.Of(5)))).Count));
    }

    [Fact]
    public void A_figure_that_can_never_be_met_exactly_is_asked_about() => Assert.StartsWith(
        "“Sales = −5.00 USD” never holds", Assert.Single(Of(QuestionKind.DecidedCondition, Fee.Means(Costs.Unless(Sales.IsEqualTo(Usd.Of(-5)), then: Usd.Of(7))))).Question, StringComparison.Ordinal);

    [Fact]
    public void Bands_and_slices_that_can_be_reached_raise_nothing()
    {
        var tiers = Tiers.Of(
            Boundary.InLowerTier, Tier.UpTo(Usd.Of(100), Percent(5)), Tier.Between(Usd.Of(100), Usd.Of(200), Percent(6)), Tier.Above(Usd.Of(200), Percent(8)));
        Assert.Empty(Of(QuestionKind.DecidedCondition, Fee.Means(Sales.ByBand(tiers) + Costs.BySlices(tiers))));
    }

    [Fact]
    public void A_condition_that_hangs_on_what_is_given_raises_nothing() =>
        Assert.Empty(Of(QuestionKind.DecidedCondition, Fee.Means(Sales.ProvidedThat(Costs > Sales))));
}

using ContractRules.Agreements;
using ContractRules.Rules;
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

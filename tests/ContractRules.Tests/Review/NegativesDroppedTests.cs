using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Bases that are dropped below zero.</summary>
public sealed class NegativesDroppedTests
{
    private static readonly Term<Money> Profit = Term.Money("profit", "Profit", Usd);

    [Fact]
    public void A_loss_that_nothing_counts_is_asked_about_with_an_example()
    {
        var found = Assert.Single(Of(QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), Fee.Means(Percent(10) * Profit.NotBelowZero())));

        Assert.Equal("Fee", found.Subject);
        Assert.Matches(@"^Where it is −[\d,]+\.00 USD, it counts as 0\.00 USD$", found.Example!);
    }

    [Fact]
    public void So_is_one_that_a_device_of_ones_own_drops()
    {
        var nothing = new Constant(NumberValue.Zero, Measure.Of(Usd));
        Assert.Single(Of(
            QuestionKind.NegativeDropped,
            Profit.Means(Sales - Costs),
            Fee.Means(Rule<Money>.Of(new Choice(new Compared(Profit.Node, Relation.Above, nothing), Profit.Node, nothing)))));
    }

    [Fact]
    public void A_loss_that_is_carried_forward_raises_nothing() => Assert.Empty(Of(
        QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), Fee.Means(Percent(10) * Profit.AfterDeficit(CutOff)), CutOff.Means(CutOff.DeficitAfter(Profit))));

    [Fact]
    public void One_that_is_paid_the_other_way_raises_nothing() =>
        Assert.Empty(Of(QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), Fee.Means(Profit.TakingBack(earned => Percent(10) * earned))));

    [Fact]
    public void What_lies_below_a_threshold_or_never_below_zero_raises_nothing()
    {
        Assert.Empty(Of(QuestionKind.NegativeDropped, Fee.Means(Sales.ExcessOver(Usd.Of(1_000)))));
        Assert.Empty(Of(QuestionKind.NegativeDropped, Fee.Means(Sales.ShortOf(Usd.Of(1_000)))));
        Assert.Empty(Of(QuestionKind.NegativeDropped, Fee.Means((Sales + Costs).NotBelowZero())));
    }
}

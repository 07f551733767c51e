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
    public void So_is_one_of_what_is_taken_off_there_and_then()
    {
        Assert.Single(Of(QuestionKind.NegativeDropped, Fee.Means((Sales - Costs).NotBelowZero())));
        Assert.Single(Of(QuestionKind.NegativeDropped, Fee.Means((Minutes * Fact.Price("price", Usd, Minute, "1", "Price of a minute").InRange(0) - Sales).NotBelowZero())));
        Assert.Single(Of(QuestionKind.NegativeDropped, CutOff.Means(Costs), Fee.Means((Sales - CutOff).NotBelowZero())));
    }

    [Fact]
    public void It_is_shown_by_as_little_as_can_be_given()
    {
        Assert.Equal("Where it is −500.00 USD, it counts as 0.00 USD", ExampleOf(Fact.Money("result", Usd, "1", "Result").InRange(-500, 1_000)));
        Assert.Equal("Where it is −100,000,000.00 USD, it counts as 0.00 USD", ExampleOf(Fact.Money("result", Usd, "1", "Result")));

        static string? ExampleOf(Fact<Money> result) => Assert.Single(Of(QuestionKind.NegativeDropped, Fee.Means(result.NotBelowZero()))).Example;
    }

    [Theory]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    [InlineData(false, false, 0)]
    public void Whichever_side_nothing_stands_on(bool isFirst, bool isSecond, int asked)
    {
        Node nothing = new Constant(NumberValue.Zero, Measure.Of(Usd));
        Node greatest = new Greatest([isFirst ? nothing : isSecond ? Profit.Node : Sales.Node, isSecond ? nothing : Profit.Node]);

        Assert.Equal(asked, Of(QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), Fee.Means(Rule<Money>.Of(greatest))).Count);
    }

    [Fact]
    public void A_loss_that_something_else_adds_up_or_is_the_amount_of_raises_nothing()
    {
        var fee = Fee.Means(Percent(10) * Profit.NotBelowZero());

        Assert.Empty(Of(QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), fee, CutOff.Means(Profit.NotExceeding(Usd.Of(0)))));
        Assert.Empty(Of(QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), fee, CutOff.Means(Profit.ToDate())));
        Assert.Empty(Of(QuestionKind.NegativeDropped, Profit.Means(Sales - Costs), fee, CutOff.Means(CutOff.Prior() + Profit)));
    }

    [Fact]
    public void What_lies_below_a_standing_an_agreed_or_a_defined_figure_raises_nothing()
    {
        Assert.Empty(Of(QuestionKind.NegativeDropped, Fee.Means((Sales - Fact.Money("threshold", Usd, "1", "Threshold").Standing()).NotBelowZero())));
        Assert.Empty(Of(QuestionKind.NegativeDropped, Fee.Means((Sales - Fact.Money("threshold", Usd, "1", "Threshold").ToBeAgreed()).NotBelowZero())));
        Assert.Empty(Of(QuestionKind.NegativeDropped, CutOff.Means(Usd.Of(1_000)), Fee.Means((Sales - CutOff).NotBelowZero())));
    }

    [Fact]
    public void Nor_does_a_share_that_is_no_amount() =>
        Assert.Empty(Of(QuestionKind.NegativeDropped, Fee.Means(Sales * Fact.Ratio("share", "1", "Share").InRange(-1, 1).NotBelowZero())));

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

using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Figures that jump at a boundary, and those by which more comes to less.</summary>
public sealed class StepsInFiguresTests
{
    private static readonly Tiers<Quantity, Price> Cheaper = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Minute.Of(1_000), Usd.Of(0.025m, Minute)), Tier.Above(Minute.Of(1_000), Usd.Of(0.024m, Minute)));

    private static readonly Tiers<Quantity, Price> Dearer = Tiers.Of(
        Boundary.InHigherTier, Tier.UpTo(Minute.Of(1_000), Usd.Of(0.024m, Minute)), Tier.Above(Minute.Of(1_000), Usd.Of(0.025m, Minute)));

    [Fact]
    public void A_lower_rate_for_the_whole_amount_makes_more_come_to_less()
    {
        // 1,000 × 0.025 = 25.00; 1,001 × 0.024 = 24.024
        var found = Assert.Single(Of(QuestionKind.MoreComesToLess, Fee.Means(Minutes.ByBand(Cheaper))));

        Assert.Equal("At 1,000 minutes it is 25.00 USD, at 1,001 minutes it is 24.024 USD", found.Example);
        Assert.Empty(Of(QuestionKind.Jump, Fee.Means(Minutes.ByBand(Cheaper))));
    }

    [Fact]
    public void A_higher_rate_for_the_whole_amount_makes_it_jump()
    {
        // 999 × 0.024 = 23.976; 1,000 × 0.025 = 25.00
        var found = Assert.Single(Of(QuestionKind.Jump, Fee.Means(Minutes.ByBand(Dearer))));

        Assert.Equal("At 999 minutes it is 23.976 USD, at 1,000 minutes it is 25.00 USD", found.Example);
        Assert.Contains("itself counts above it", found.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Slices_raise_nothing()
    {
        Assert.Empty(Of(QuestionKind.MoreComesToLess, Fee.Means(Minutes.BySlices(Cheaper))));
        Assert.Empty(Of(QuestionKind.Jump, Fee.Means(Minutes.BySlices(Dearer))));
    }

    [Fact]
    public void A_rate_that_is_a_term_of_its_own_is_seen_in_the_figure_that_it_leads_to()
    {
        var rate = Term.Price("rate", "Rate", Usd, Minute);
        var found = Assert.Single(Of(QuestionKind.MoreComesToLess, rate.Means(Cheaper.At(Minutes)), Fee.Means(Minutes * rate)));

        Assert.Equal("Fee", found.Subject);
    }

    [Fact]
    public void A_boundary_of_a_term_is_tried_at_values_of_the_term()
    {
        var sold = Term.Quantity("sold", "Minutes sold", Minute);
        var found = Assert.Single(Of(QuestionKind.MoreComesToLess, sold.Means(Minutes), Fee.Means(sold.ByBand(Cheaper))));

        Assert.Contains("Minutes sold passes 1,000 minutes", found.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_boundaries_of_a_figure_the_greatest_step_is_told_and_the_others_named()
    {
        var tiers = Tiers.Of(
            Boundary.InLowerTier, Tier.UpTo(Usd.Of(100), Percent(5)), Tier.Between(Usd.Of(100), Usd.Of(1_000), Percent(6)), Tier.Above(Usd.Of(1_000), Percent(8)));

        // 1,000 × 6 % = 60; 1,000.01 × 8 % = 80.0008
        var found = Assert.Single(Of(QuestionKind.Jump, Fee.Means(Sales.ByBand(tiers))));
        Assert.Equal("At 1,000.00 USD it is 60.00 USD, at 1,000.01 USD it is 80.0008 USD", found.Example);
        Assert.EndsWith("So also at 100.00 USD.", found.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cliff_is_a_jump_and_a_cap_is_none()
    {
        Assert.Single(Of(QuestionKind.Jump, Fee.Means((Percent(10) * Sales).ProvidedThat(Sales >= Usd.Of(1_000)))));
        Assert.Empty(Of(QuestionKind.Jump, Fee.Means((Percent(10) * Sales).ExcessOver(Usd.Of(1_000)).NotExceeding(Usd.Of(5_000)))));
    }

    [Fact]
    public void What_is_so_under_another_reading_alone_says_under_which()
    {
        var reading = new Reading("way", "1", "By bands?", "It is usual.", new ReadingOption("slices", "by slices"), new ReadingOption("bands", "by bands"));
        var found = Assert.Single(Of(QuestionKind.MoreComesToLess, Fee.Means(reading.Decides(("slices", Minutes.BySlices(Cheaper)), ("bands", Minutes.ByBand(Cheaper))))));

        Assert.Equal("way=bands", found.ReadAs);
    }

    [Fact]
    public void What_the_parties_have_still_to_agree_on_shows_no_jump()
    {
        var agreed = Fact.Money("agreed", Usd, "1", "Agreed beyond the volume").ToBeAgreed();
        Assert.Empty(Of(QuestionKind.Jump, Fee.Means(Sales.Unless(Minutes > Minute.Of(1_000), then: agreed))));
    }

    [Fact]
    public void No_example_breaks_what_is_expected_of_the_facts()
    {
        var cliff = Fee.Means(Sales.ProvidedThat(Sales >= Usd.Of(1_000)));
        Assert.Empty(Of(QuestionKind.Jump, cliff, Expectation.That("sales stay below the bonus", Sales < Usd.Of(500))));
    }

    [Fact]
    public void A_clause_that_says_so_is_not_asked()
    {
        var review = Small(Clause("1", Fee.Means(Minutes.ByBand(Cheaper)), Seller.Pays(Buyer, Fee.Rounded(Rounding.ToTheCent), InTime))
            .Reviewed(QuestionKind.MoreComesToLess, Fee, "a lower rate for all minutes is the reward for volume"));

        Assert.True(review.IsClean);
        Assert.Equal("a lower rate for all minutes is the reward for volume", Assert.Single(review.Answered).Answer.Words);
    }

    private static ContractRules.Review.DraftingReview Small(Clause clause) => ContractRules.Review.Reviewing.Review(SmallAgreement.Of(clause));
}

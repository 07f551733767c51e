using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Limits that drop what they cut off.</summary>
public sealed class ExcessesDroppedTests
{
    [Fact]
    public void What_a_cap_cuts_off_and_nothing_counts_is_asked_about()
    {
        // 10 % of 100,000 = 10,000, of which 1,000 counts
        var found = Assert.Single(Of(QuestionKind.ExcessDropped, Fee.Means((Percent(10) * Sales).NotExceeding(Usd.Of(1_000)))));

        Assert.Equal("Of 10,000.00 USD, 1,000.00 USD counts, and 9,000.00 USD is cut off", found.Example);
    }

    [Fact]
    public void So_is_what_a_device_of_ones_own_cuts_off()
    {
        Rule<Money> cap = Usd.Of(1_000);
        Assert.Single(Of(QuestionKind.ExcessDropped, Fee.Means(Rule<Money>.Of(new Choice(new Compared(Sales.Node, Relation.AtMost, cap.Node), Sales.Node, cap.Node)))));
    }

    // 10 % of 100,000 are 10,000: as much as may be. Of a thousand times as many sales the rest is cut off.
    [Fact]
    public void It_is_shown_where_something_is_cut_off() => Assert.Equal(
        "Of 10,000,000.00 USD, 10,000.00 USD counts, and 9,990,000.00 USD is cut off",
        Assert.Single(Of(QuestionKind.ExcessDropped, Fee.Means((Percent(10) * Sales).NotExceeding(Usd.Of(10_000))))).Example);

    // Usually 500; at most 1,000.
    [Fact]
    public void It_is_shown_by_as_much_as_can_be_given() => Assert.Equal(
        "Of 1,000.00 USD, 900.00 USD counts, and 100.00 USD is cut off",
        Assert.Single(Of(QuestionKind.ExcessDropped, Fee.Means(Fact.Money("bonus", Usd, "1", "A bonus").InRange(0, 1_000).NotExceeding(Usd.Of(900))))).Example);

    [Fact]
    public void A_cap_in_a_payment_is_asked_about_as_one_in_a_term() => Assert.Equal(
        "Seller pays Buyer the lesser of Sales and 1,000.00 USD",
        Assert.Single(Of(QuestionKind.ExcessDropped, SmallAgreement.Of(Clause("1", Seller.Pays(Buyer, Sales.NotExceeding(Usd.Of(1_000)), InTime))))).Subject);

    [Fact]
    public void A_cap_at_zero_of_a_constant_of_a_share_or_of_what_nobody_pays_raises_nothing()
    {
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(Sales.NotExceeding(Usd.Of(0)))));
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(((Rule<Money>)Usd.Of(5)).NotExceeding(Usd.Of(3)))));
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(Sales * Fact.Ratio("share", "1", "Share").InRange(0, 1).NotExceeding(Percent(50)))));
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(Sales), Seller.Shall("spend", Buyer, InTime, shortfall: Costs.NotExceeding(Usd.Of(100)))));
    }

    [Fact]
    public void What_is_so_under_another_reading_alone_says_under_which()
    {
        var way = new Reading("way", "1", "Is it capped?", "It says so.", new ReadingOption("free", "no cap"), new ReadingOption("capped", "capped"));
        var found = Assert.Single(Of(QuestionKind.ExcessDropped, Fee.Means(way.Decides(("free", Sales), ("capped", Sales.NotExceeding(Usd.Of(1_000)))))));

        Assert.Equal("way=capped", found.ReadAs);
    }

    [Fact]
    public void What_is_carried_over_raises_nothing()
    {
        var due = (Percent(10) * Sales).PlusCarriedOver(CutOff);
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(due.NotExceeding(Usd.Of(1_000))), CutOff.Means(due - Fee)));
    }

    [Fact]
    public void What_another_rule_counts_above_the_cap_raises_nothing() =>
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(Sales.NotExceeding(Usd.Of(1_000)) + Percent(50) * Sales.ExcessOver(Usd.Of(1_000)))));

    [Fact]
    public void Slices_buckets_and_recoupment_raise_nothing()
    {
        var tiers = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Usd.Of(100), Percent(5)), Tier.Above(Usd.Of(100), Percent(8)));
        var balance = Term.Money("balance", "Balance", Usd);
        Assert.Empty(Of(QuestionKind.ExcessDropped, Fee.Means(Sales.BySlices(tiers))));
        Assert.Empty(Of(
            QuestionKind.ExcessDropped,
            CutOff.Means(balance.RecoupedFrom(Sales, opening: Usd.Of(5_000))),
            balance.Means(balance.CarriedForward(opening: Usd.Of(5_000), less: CutOff)),
            Fee.Means(Sales - CutOff)));
    }
}

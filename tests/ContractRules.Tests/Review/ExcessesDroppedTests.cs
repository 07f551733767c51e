using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
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

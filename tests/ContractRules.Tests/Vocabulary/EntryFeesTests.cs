using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Fees that fall due on entering a tier.</summary>
public class EntryFeesTests
{
    [Theory]
    [InlineData(Boundary.InLowerTier, 0, 0)]
    [InlineData(Boundary.InLowerTier, 1, 100)]
    [InlineData(Boundary.InLowerTier, 10_000, 100)]
    [InlineData(Boundary.InLowerTier, 15_000, 600)]
    [InlineData(Boundary.InHigherTier, 0, 100)]
    [InlineData(Boundary.InHigherTier, 10_000, 600)]
    public void All_tiers_that_were_entered_owe_their_fees(Boundary boundary, int sales, int fees) =>
        Assert.Equal(fees, Number(Sales.InRange(0).ByEntryFees(Fees(boundary)), Month(1).With(Sales, Usd.Of(sales))));

    [Fact]
    public void Beside_the_fees_each_part_is_charged_within_its_tier()
    {
        var rates = Tiers.Of(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8)));

        // 100 + 500, and 10,000 × 5 % + 5,000 × 8 %.
        Assert.Equal(1_500, Number(Sales.InRange(0).ByEntryFees(Fees(Boundary.InLowerTier)) + Sales.InRange(0).BySlices(rates), Month(1).With(Sales, Usd.Of(15_000))));
    }

    [Fact]
    public void Of_the_total_a_fee_is_owed_once_and_taken_back_where_the_total_falls_back() => Assert.Equal(
        "100 500 0 -500", InOneLine(
            Sales.ByEntryFeesOfTotal(Fees(Boundary.InLowerTier)), Months(Sales, Usd.Of(8_000), Usd.Of(8_000), Usd.Of(8_000), Usd.Of(-20_000))));

    [Fact]
    public void A_table_that_is_silent_below_its_first_tier_has_no_entry_fees() => Assert.Throws<ArgumentException>(
        () => Sales.ByEntryFees(Tiers.SilentBelow(Boundary.InLowerTier, Tier.Above(Usd.Of(10), (Rule<Money>)Usd.Of(5)))));

    private static Tiers<Money, Money> Fees(Boundary boundary) => Tiers.Of(
        boundary, Tier.Between(Usd.Of(0), Usd.Of(10_000), Usd.Of(100)), Tier.Above(Usd.Of(10_000), Usd.Of(500)));
}

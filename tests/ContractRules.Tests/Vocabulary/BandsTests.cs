using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Tiers by bands: the whole amount at the rate that it reaches.</summary>
public class BandsTests
{
    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8)));

    private static readonly Tiers<Quantity, Price> Prices = Tiers.Of(
        Boundary.InHigherTier, Tier.UpTo(Minute.Of(1_000), Usd.Of(0.1m, Minute)), Tier.Above(Minute.Of(1_000), Usd.Of(0.05m, Minute)));

    private static readonly Tiers<Money, Money> Fees = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Usd.Of(10_000), Usd.Of(0)), Tier.Above(Usd.Of(10_000), Usd.Of(500)));

    private static readonly Tiers<Money, Ratio> OfExcess = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Usd.Of(10_000), Percent(0)), Tier.Above(Usd.Of(10_000), Percent(8)));

    [Theory]
    [InlineData("15000", "1200")] // 15,000 × 8 %
    [InlineData("10000.01", "800.0008")]
    [InlineData("10000", "500")]
    [InlineData("0", "0")]
    [InlineData("-100", "-5")]
    public void The_whole_amount_is_taken_at_the_share_that_it_reaches(string sales, string royalty) =>
        Assert.Equal(royalty, With(Sales.ByBand(Royalties), sales));

    [Theory]
    [InlineData(999, "99.9")]
    [InlineData(1_000, "50")]
    public void The_whole_quantity_is_taken_at_the_price_that_it_reaches(int minutes, string cost) =>
        Assert.Equal(cost, Number(Minutes.ByBand(Prices), Month(1).With(Minutes, Minute.Of(minutes))).ToString());

    [Fact]
    public void One_quantity_may_decide_the_share_and_another_be_charged()
    {
        var shares = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Minute.Of(1_000), Percent(5)), Tier.Above(Minute.Of(1_000), Percent(8)));

        Assert.Equal(80, Number(shares.At(Minutes) * Sales, Month(1).With(Minutes, Minute.Of(1_001)).With(Sales, Usd.Of(1_000))));
    }

    [Theory]
    [InlineData("15000", "900")] // 500 + 5,000 × 8 %
    [InlineData("10000.01", "500.0008")]
    [InlineData("10000", "0")]
    [InlineData("0", "0")]
    public void A_fee_for_the_band_and_a_share_of_what_exceeds_its_lower_end(string sales, string charge) =>
        Assert.Equal(charge, With(Sales.ByFeeAndExcess(Fees, OfExcess), sales));

    [Theory]
    [InlineData(1_200, "110")] // 100 + 200 × 0.05
    [InlineData(1_000, "100")]
    [InlineData(1, "100")]
    public void A_fee_for_the_first_minutes_and_a_price_for_each_further_one(int minutes, string cost)
    {
        var fees = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Minute.Of(1_000), Usd.Of(100)), Tier.Above(Minute.Of(1_000), Usd.Of(100)));
        var prices = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Minute.Of(1_000), Usd.Of(0, Minute)), Tier.Above(Minute.Of(1_000), Usd.Of(0.05m, Minute)));

        Assert.Equal(cost, Number(Minutes.ByFeeAndExcess(fees, prices), Month(1).With(Minutes, Minute.Of(minutes))).ToString());
    }

    [Fact]
    public void What_decides_the_band_must_be_known() => Assert.Equal(
        ["undetermined: sales was not given for 2002-01", "undetermined: sales was not given for 2002-01"],
        new[] { Sales.ByBand(Royalties), Sales.ByFeeAndExcess(Fees, OfExcess) }.Select(rule => Once(rule, Month(1)).ToString()));

    [Fact]
    public void A_fee_for_the_band_is_paid_as_it_stands_and_a_share_once_rounded()
    {
        Assert.Null(Record.Exception(() => Of(Clause("1", Seller.Pays(Buyer, Fees.At(Sales))))));
        Assert.Null(Record.Exception(() => Of(Clause("1", Seller.Pays(Buyer, Sales.ByBand(Royalties).Rounded(Rounding.ToTheCent))))));
    }

    [Law]
    public void A_band_is_the_amount_at_one_of_the_shares_and_where_there_is_one_only_as_by_slices(TableAndAmount drawn)
    {
        var (tiers, amount, _) = drawn;
        var charge = With(Above(tiers, amount).ByBand(tiers), amount);

        Assert.Contains(charge, tiers.Rows.Select(row => Tables.ShareOf(row) * amount));
        Assert.True(tiers.Rows.Count > 1 || charge == With(Above(tiers, amount).BySlices(tiers), amount));
    }

    [Law]
    public void With_what_the_lower_bands_come_to_as_the_fee_fee_and_excess_are_the_slices(TableAndAmount drawn)
    {
        var (tiers, amount, _) = drawn;
        var fees = Tiers.Of(tiers.Boundary, [.. tiers.Rows.Select(row => new Tier<Money, Money>(
            row.From, row.To, Usd.Of(Tables.SlicesByHand(tiers, Tables.BoundOf(row.From)))))]);

        Assert.Equal(Tables.SlicesByHand(tiers, amount), With(Above(tiers, amount).ByFeeAndExcess(fees, tiers), amount));
    }

    [Fact]
    public void Fees_of_other_bands_than_the_rates_are_refused()
    {
        var others = Tiers.Of(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(20_000), Percent(0)), Tier.Above(Usd.Of(20_000), Percent(8)));

        Assert.StartsWith("Expected fees of the same bands as the rates: ", Assert.Throws<ArgumentException>(() => Sales.ByFeeAndExcess(Fees, others)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_read_as_a_share_that_conditions_decide()
    {
        Assert.Equal("sales × (5 % if (sales ≤ 10,000.00 USD), otherwise 8 %)", Sales.ByBand(Royalties).ToString());
        Assert.Equal(
            "(0.00 USD if (sales ≤ 10,000.00 USD), otherwise 500.00 USD) + "
            + "(sales × 0 if (sales ≤ 10,000.00 USD), otherwise (the part of sales above 10,000.00 USD) × 8 %)",
            Sales.ByFeeAndExcess(Fees, OfExcess).ToString());
    }

    // Tables from zero are tried with nothing below it.
    private static Fact<Money> Above(Tiers<Money, Ratio> tiers, Rational amount) =>
        tiers.Rows[0].From is null || amount.Sign < 0 ? Sales : Sales.InRange(0);

    private static string With(Rule<Money> rule, string sales) => With(rule, Rational.Parse(sales)).ToString();

    private static Rational With(Rule<Money> rule, Rational sales) => Number(rule, Month(1).With(Sales, Usd.Of(sales)));
}

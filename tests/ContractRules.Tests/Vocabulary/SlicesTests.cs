using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Tiers by slices: each part of an amount at its own rate.</summary>
public class SlicesTests
{
    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8)));

    private static readonly Tiers<Quantity, Price> Prices = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Minute.Of(10), Usd.Of(100, Minute)), Tier.Above(Minute.Of(10), Usd.Of(250, Minute)));

    [Theory]
    [InlineData("15000", "900")] // 10,000 × 5 % + 5,000 × 8 %
    [InlineData("10000", "500")]
    [InlineData("10000.01", "500.0008")]
    [InlineData("9999.99", "499.9995")]
    [InlineData("0", "0")]
    [InlineData("-1", "0")]
    public void Each_part_of_an_amount_is_taken_at_the_share_of_its_tier(string sales, string royalty) =>
        Assert.Equal(royalty, Slices(Royalties, Rational.Parse(sales)).ToString());

    [Theory]
    [InlineData(12, 1_500)] // 10 × 100 + 2 × 250
    [InlineData(10, 1_000)]
    [InlineData(0, 0)]
    [InlineData(-3, -300)] // the lowest tier has no lower end, so a correction is taken at its price
    public void Each_part_of_a_quantity_is_taken_at_the_price_of_its_tier(int minutes, int cost) =>
        Assert.Equal(cost, Number(Minutes.BySlices(Prices), Month(1).With(Minutes, Minute.Of(minutes))));

    [Fact]
    public void Counted_to_date_the_rate_switches_in_the_middle_of_a_period()
    {
        // 8,000 × 5 %, then 2,000 × 5 % + 3,000 × 8 %, then 1,000 × 8 %; a correction of 5,000 takes 4,000 × 8 % + 1,000 × 5 % back.
        Assert.Equal([400, 340, 80, -370], ToDate(Royalties, 8_000, 5_000, 1_000, -5_000));
        Assert.Equal(
            [800, 200 + 500],
            Course(Minutes.BySlicesOfTotal(Prices), Months(Minutes, Minute.Of(8), Minute.Of(4))).Select(NumberIn));
    }

    [Fact]
    public void Counting_can_start_from_any_amount()
    {
        Assert.Equal(340, Number(Sales.BySlicesAfter(Costs, Royalties), Month(1).With(Sales, Usd.Of(5_000)).With(Costs, Usd.Of(8_000))));
        Assert.Equal(700, Number(Minutes.BySlicesAfter(Minute.Of(8), Prices), Month(1).With(Minutes, Minute.Of(4))));
    }

    [Fact]
    public void The_average_is_what_the_slices_come_to_and_the_rate_of_the_first_where_there_is_nothing()
    {
        Assert.Equal(0.06m, Number(Royalties.AverageRateOf(Sales.InRange(0)), Month(1).With(Sales, Usd.Of(15_000)))); // 900 of 15,000
        Assert.Equal(0.05m, Number(Royalties.AverageRateOf(Sales.InRange(0)), Month(1).With(Sales, Usd.Of(0))));
        Assert.Equal(125, Number(Prices.AverageRateOf(Minutes), Month(1).With(Minutes, Minute.Of(12)))); // 1,500 of 12
        Assert.Equal(100, Number(Prices.AverageRateOf(Minutes), Month(1).With(Minutes, Minute.Of(0))));
    }

    [Fact]
    public void What_is_taken_by_slices_must_be_known() =>
        Assert.Equal("undetermined: sales was not given for 2002-01", Once(Sales.NotBelowZero().BySlices(Royalties), Month(1)).ToString());

    [Fact]
    public void Slices_are_paid_once_rounded() =>
        Assert.Null(Record.Exception(() => Of(Clause("1", Seller.Pays(Buyer, Sales.BySlicesOfTotal(Royalties).Rounded(Rounding.ToTheCent))))));

    [Law]
    public void Slices_are_what_one_computes_by_hand(TableAndAmount drawn) =>
        Assert.Equal(Tables.SlicesByHand(drawn.Tiers, drawn.Amount), Slices(drawn.Tiers, drawn.Amount));

    [Law]
    public void One_tier_for_everything_is_a_plain_rate(OneTier drawn) =>
        Assert.Equal(Tables.ShareOf(drawn.Tiers.Rows[0]) * drawn.Amount, Slices(drawn.Tiers, drawn.Amount));

    [Law]
    public void Slices_of_an_amount_and_of_more_after_it_are_the_slices_of_both_together(TableAndAmount drawn) =>
        Assert.Equal(
            Slices(drawn.Tiers, drawn.Amount + drawn.More),
            Slices(drawn.Tiers, drawn.Amount)
                + Number(Sales.BySlicesAfter(Costs, drawn.Tiers), Month(1).With(Sales, Usd.Of(drawn.More)).With(Costs, Usd.Of(drawn.Amount))));

    [Law]
    public void What_slices_grow_by_lies_between_the_least_and_the_greatest_share_of_what_the_amount_grows_by(TableAndAmount drawn)
    {
        var growth = Slices(drawn.Tiers, drawn.Amount + drawn.More) - Slices(drawn.Tiers, drawn.Amount);
        var shares = drawn.Tiers.Rows.Select(Tables.ShareOf).ToList();

        Assert.InRange(growth, shares.Min() * drawn.More, shares.Max() * drawn.More);
    }

    [Law]
    public void The_average_times_the_amount_is_the_slices(TableAndAmount drawn) =>
        Assert.Equal(Slices(drawn.Tiers, drawn.Amount), Number(drawn.Tiers.AverageRateOf(Dropping(drawn.Tiers)), Month(1).With(Sales, Usd.Of(drawn.Amount))) * drawn.Amount);

    [Law]
    public void Slices_to_date_add_up_to_the_slices_of_the_sum_to_date(Tiers<Money, Ratio> tiers, Monthly<Cents> sales) =>
        Assert.Equal(Slices(tiers, Numbers.Sum(sales)), Numbers.Sum(ToDate(tiers, sales)));

    [Fact]
    public void Slices_read_part_by_part()
    {
        Assert.Equal(
            "((the part of sales from 0.00 USD to 10,000.00 USD) × 5 %) + ((the part of sales above 10,000.00 USD) × 8 %)",
            Sales.BySlices(Royalties).ToString());
        Assert.Equal(
            "((the part of sales to date from 0.00 USD to 10,000.00 USD, less that of sales up to the period before) × 5 %) + "
            + "((the part of sales to date above 10,000.00 USD, less that of sales up to the period before) × 8 %)",
            Sales.BySlicesOfTotal(Royalties).ToString());
    }

    // A table from zero says nothing of what is below it.
    private static Rule<Money> Dropping(Tiers<Money, Ratio> tiers) => tiers.Rows[0].From is null ? Sales : Sales.NotBelowZero();

    private static Rational Slices(Tiers<Money, Ratio> tiers, Rational sales) =>
        Number(Dropping(tiers).BySlices(tiers), Month(1).With(Sales, Usd.Of(sales)));

    private static IEnumerable<Rational> ToDate(Tiers<Money, Ratio> tiers, params IEnumerable<Rational> sales) =>
        Course(Sales.BySlicesOfTotal(tiers), Months(Sales, sales.Select(amount => Usd.Of(amount)))).Select(NumberIn);

    /// <summary>A table of one tier alone, and an amount.</summary>
    public sealed record OneTier(Tiers<Money, Ratio> Tiers, Rational Amount) : IDrawn<OneTier>
    {
        public static Gen<OneTier> Drawn =>
            TableAndAmount.In(Tables.OfShares.Where(tiers => tiers.Rows.Count == 1)).Select(drawn => new OneTier(drawn.Tiers, drawn.Amount));
    }
}

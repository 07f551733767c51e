using ContractRules.Rules;
using ContractRules.Rules.Kernel;
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

/// <summary>Rates that switch at a cumulative amount.</summary>
public class RateSwitchTests
{
    private static readonly Rule<Ratio> Rate = Percent(10).SwitchingTo(Percent(6), Minutes, at: Minute.Of(100));

    [Fact]
    public void The_period_that_passes_the_switch_has_both_rates_by_the_parts_on_either_side() =>
        // 80 before it; of 40 more 20 on either side, so 8 %; then all beyond it.
        Assert.Equal(["0.1", "0.08", "0.06"], Rates(80, 40, 10));

    [Fact]
    public void A_period_that_ends_exactly_at_the_switch_is_before_it_and_the_next_one_beyond() =>
        Assert.Equal(["0.1", "0.1", "0.06"], Rates(80, 20, 1));

    [Fact]
    public void The_first_period_may_pass_the_switch_already() => Assert.Equal(["0.07"], Rates(400)); // 100 at 10 %, 300 at 6 %

    [Fact]
    public void A_period_in_which_nothing_is_counted_has_the_rate_of_what_would_come_next() =>
        Assert.Equal(["0.1", "0.1", "0.1", "0.06"], Rates(0, 80, 20, 0));

    [Fact]
    public void A_correction_back_below_the_switch_has_both_rates_too() =>
        // Up to 120: 100 before the switch, 20 beyond it: (10 + 1.2) ÷ 120. Down to 90: 20 beyond it, 10 before it: (1.2 + 1) ÷ 30.
        Assert.Equal(["7/75", "11/150", "0.1"], Rates(120, -30, 10));

    [Fact]
    public void One_thing_may_be_counted_and_another_charged()
    {
        // After payout of 1,000 dollars the price falls from 2 to 1 a minute: of 500 dollars 400 are beyond, so it is 1.2.
        Rule<Price> price = ((Rule<Price>)Usd.Of(2, Minute)).SwitchingTo(Usd.Of(1, Minute), Sales, at: Usd.Of(1_000));

        Assert.Equal(["2", "1.2"], Course(price, Months(Sales, Usd.Of(900), Usd.Of(500))).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void What_is_counted_must_be_known() =>
        Assert.Equal("undetermined: minutes was not given for 2002-01", Once(Rate, Month(1)).ToString());

    [Fact]
    public void A_charge_at_the_rate_is_paid_once_rounded() => Assert.Null(Record.Exception(() => Of(Clause(
        "1", Seller.Pays(Buyer, (Rate * Sales).Rounded(Rounding.ToTheCent))))));

    [Law]
    public void Charged_on_what_is_counted_the_charges_to_date_are_the_rates_on_either_side_of_the_switch(Monthly<Cents> sales, CentsFromZero at)
    {
        var charge = Percent(10).SwitchingTo(Percent(6.25m), Sales, at: Usd.Of(at)) * Sales;
        var total = Numbers.Sum(sales);

        Assert.Equal(
            (Rational.Min(total, at) * 0.1m) + (Rational.Max(total - at, 0) * 0.0625m),
            Numbers.Sum(Course(charge, Months(Sales, sales.Select(amount => Usd.Of(amount)))).Select(NumberIn)));
    }

    [Law]
    public void The_rate_lies_between_the_two(Monthly<CentsFromZero> sales) => Assert.All(
        Course(Percent(10).SwitchingTo(Percent(6), Sales, at: Usd.Of(5_000)), Months(Sales, sales.Select(amount => Usd.Of(amount)))),
        rate => Assert.InRange(NumberIn(rate), 0.06m, 0.1m));

    [Fact]
    public void A_switch_goes_by_its_rates_and_reads_as_these_by_their_parts() => Assert.Equal(
        "10 % switching to 6 % at 100 minutes of minutes to date = (6 % if (minutes up to the period before ≥ 100 minutes), otherwise 10 %) if (minutes = 0 minutes), "
        + "otherwise (10 % × (the part of minutes up to 100 minutes in total)) + (6 % × (the part of minutes beyond 100 minutes in total))",
        $"{Rate} = {Rate.Node.Operands()[0]}");

    private static readonly Tiers<Quantity, Ratio> Table = Tiers.Of(
        Boundary.InLowerTier,
        Tier.Between(Minute.Of(0), Minute.Of(100), Percent(10)), Tier.Between(Minute.Of(100), Minute.Of(200), Percent(6)), Tier.Above(Minute.Of(200), Percent(4)));

    private static readonly Rule<Ratio> Along = Table.SwitchingAlong(Minutes);

    [Theory]
    [InlineData("0.1 0.06 0.04", 80, 160, 5)] // (20 × 10 % + 100 × 6 % + 40 × 4 %) ÷ 160 = 6 %
    [InlineData("0.1 0.08 0.06", 80, 40, 0)] // (20 × 10 % + 20 × 6 %) ÷ 40 = 8 %; nothing counted, at 120
    [InlineData("0.1 0.1 0.06", 0, 100, 100)]
    public void Along_a_table_a_period_has_the_average_of_the_tiers_that_it_passes(string rates, params int[] minutes) => Assert.Equal(
        rates, string.Join(' ', Course(Along, Months(Minutes, minutes.Select(count => Minute.Of(count))))));

    [Law]
    public void Charged_on_what_is_counted_a_table_along_the_total_gives_its_slices_of_the_total(Monthly<MinutesSold> minutes)
    {
        var months = Months(Minutes, minutes.Select(count => Minute.Of(count)));

        Assert.Equal(Course(Minutes.BySlicesOfTotal(Table), months), Course(Minutes * Along, months));
    }

    private static IEnumerable<string> Rates(params int[] minutes) =>
        Course(Rate, Months(Minutes, minutes.Select(count => Minute.Of(count)))).Select(outcome => outcome.ToString());

    /// <summary>So many that a few months pass all tiers.</summary>
    public readonly record struct MinutesSold(Rational Amount) : IFigure<MinutesSold>
    {
        public static Gen<MinutesSold> Drawn => Gen.Choose(0, 150).Select(minutes => new MinutesSold(minutes));

        public static implicit operator Rational(MinutesSold drawn) => drawn.Amount;
    }
}

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

/// <summary>A share of a base that the share itself reduces.</summary>
public class SelfReferenceTests
{
    private static readonly Rule<Money> Bonus = Percent(10).OfWhatItLeaves(Sales);

    [Theory]
    [InlineData("1100", "100")] // 10 % of 1,000
    [InlineData("0", "0")]
    [InlineData("-1100", "-100")]
    [InlineData("100", "100/11")]
    public void Ten_per_cent_after_itself_is_an_eleventh(string profit, string bonus) =>
        Assert.Equal(bonus, Number(Bonus, Month(1).With(Sales, Usd.Of(Rational.Parse(profit)))).ToString());

    [Fact]
    public void A_share_may_be_of_a_quantity() =>
        // 25 % of the 80 left of 100.
        Assert.Equal(20, Number(Percent(25).OfWhatItLeaves(Minutes), Month(1).With(Minutes, Minute.Of(100))));

    [Fact]
    public void A_share_of_minus_the_whole_leaves_none_that_fits() => Assert.Equal(
        "undetermined: 100 % + share is zero in 2002-01, and nothing can be divided by it",
        Once(Share.OfWhatItLeaves(Sales), Month(1).With(Share, new Ratio(-1)).With(Sales, Usd.Of(1))).ToString());

    [Fact]
    public void A_base_that_is_unknown_leaves_it_undetermined() =>
        Assert.Equal("undetermined: sales was not given for 2002-01", Once(Bonus, Month(1)).ToString());

    [Law]
    public void It_is_just_that_share_of_the_base_less_itself(AnyShare share, Cents profit)
    {
        var amount = Number(Share.OfWhatItLeaves(Sales), Month(1).With(Share, new Ratio(share)).With(Sales, Usd.Of(profit)));

        Assert.Equal(share * (profit - amount), amount);
    }

    [Fact]
    public void It_can_be_paid_once_rounded() =>
        // 100 ÷ 11 = 9.0909…
        Assert.Equal("9.09", Drafted.Paid(Bonus.Rounded(Rounding.ToTheCent), Months(Sales, Usd.Of(100))));

    [Fact]
    public void It_reads_as_it_is_drafted() => Assert.Equal("10 % of what it leaves of sales", Bonus.ToString());

    /// <summary>Above -100 per cent, to the ten-thousandth of one.</summary>
    public readonly record struct AnyShare(Rational Amount) : IFigure<AnyShare>
    {
        public static Gen<AnyShare> Drawn =>
            Gen.Choose(-999_999, 3_000_000).Select(millionths => new AnyShare(new Rational(millionths, 1_000_000)));

        public static implicit operator Rational(AnyShare drawn) => drawn.Amount;
    }
}

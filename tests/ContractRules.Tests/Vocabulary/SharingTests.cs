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

/// <summary>Percentages, and what a part is of a whole.</summary>
public class SharingTests
{
    [Fact]
    public void Per_cent_is_a_constant_of_hundredths()
    {
        Assert.Equal(new Constant(new NumberValue(new Rational(2, 5)), Measure.Ratio), Percent(40).Node);
        Assert.Equal(4.936m, Number(Percent(40) * Sales, Month(1).With(Sales, Usd.Of(12.34m)))); // 12.34 × 0.4
    }

    [Theory]
    [InlineData(30_000, 70_000, "3/7")]
    [InlineData(70_000, 70_000, "1")]
    [InlineData(0, 70_000, "0")]
    [InlineData(0, 0, "0")]
    [InlineData(5, 0, "0")]
    [InlineData(-5, 10, "-0.5")]
    public void A_share_is_the_part_over_the_whole_and_nothing_while_there_is_no_whole(int part, int whole, string share) =>
        Assert.Equal(share, Number(Sales.ShareOf(Costs), Month(1).With(Sales, Usd.Of(part)).With(Costs, Usd.Of(whole))).ToString());

    [Fact]
    public void A_part_that_is_unknown_does_no_harm_while_there_is_no_whole() =>
        Assert.Equal("0", Once(Sales.ShareOf(Costs), Month(1).With(Costs, Usd.Of(0))).ToString());

    [Law]
    public void A_share_of_the_whole_gives_the_part_back_exactly(Cents part, Whole whole) =>
        Assert.Equal(part, Number(Sales.ShareOf(Costs) * Costs, Month(1).With(Sales, Usd.Of(part)).With(Costs, Usd.Of(whole))));

    [Fact]
    public void Rounded_rounds_as_the_clause_states()
    {
        var month = Month(1).With(Sales, Usd.Of(0.25m));

        Assert.Equal(new Round(Sales.Node, Rounding.ToTheCent), Sales.Rounded(Rounding.ToTheCent).Node);
        Assert.Equal(0.13m, Number((Sales / 2).Rounded(Rounding.ToTheCent), month)); // 0.125, half away from zero
        Assert.Equal(0.12m, Number((Sales / 2).Rounded(new Rounding(2, RoundingMode.HalfEven)), month));
    }

    [Fact]
    public void Nothing_is_zero_in_the_unit_of_what_it_stands_beside()
    {
        Assert.Equal(new Constant(NumberValue.Zero, Measure.Of(Usd)) { IsStated = false }, Nothing.In(Sales - Costs).Node);
        Assert.Equal(new Constant(NumberValue.Zero, Measure.Of(Minute)) { IsStated = false }, Nothing.In(Minutes).Node);
        Assert.Equal(new Constant(NumberValue.Zero, Measure.Ratio) { IsStated = false }, Nothing.In(Sales + Rupees).Node);
    }

    /// <summary>An amount that has shares: any but nothing.</summary>
    public readonly record struct Whole(Rational Amount) : IFigure<Whole>
    {
        public static Gen<Whole> Drawn => Numbers.Cents.Where(whole => !whole.IsZero).Select(whole => new Whole(whole));

        public static implicit operator Rational(Whole drawn) => drawn.Amount;
    }
}

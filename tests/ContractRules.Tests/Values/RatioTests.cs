using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>Ratios are plain numbers.</summary>
public class RatioTests
{
    private static readonly Ratio Third = new(new Rational(1, 3));
    private static readonly Ratio Half = new(new Rational(1, 2));

    [Fact]
    public void Ratios_compute_as_numbers_do()
    {
        Assert.Equal(new Ratio(new Rational(5, 6)), Half + Third); // 3/6 + 2/6
        Assert.Equal(new Ratio(new Rational(1, 6)), Half - Third); // 3/6 − 2/6
        Assert.Equal(new Ratio(new Rational(1, 6)), Half * Third);
        Assert.Equal(new Ratio(new Rational(3, 2)), Half / Third); // 1/2 × 3
        Assert.Throws<DivideByZeroException>(() => Half / Ratio.Zero);
    }

    [Fact]
    public void Per_cent_are_hundredths()
    {
        Assert.Equal(new Ratio(new Rational(2, 5)), Ratio.Percent(40));
        Assert.Equal(Ratio.One, Ratio.Percent(40) + Ratio.Percent(60));
        Assert.Equal(new Ratio(new Rational(1, 300)), Ratio.Percent(new Rational(1, 3)));
    }

    [Fact]
    public void Nothing_and_the_whole()
    {
        Assert.Equal(default, Ratio.Zero);
        Assert.Equal(1, Ratio.One.Value);
        Assert.Equal(Measure.Ratio, Ratio.One.Measure);
    }

    [Fact]
    public void A_ratio_is_written_exactly()
    {
        Assert.Equal("0.4", Ratio.Percent(40).ToString());
        Assert.Equal("1/3", Third.ToString());
    }
}

using ContractRules.Values;
using static ContractRules.Values.RoundingMode;

namespace ContractRules.Tests.Values;

/// <summary>Each mode on ties, off ties, and on both sides of zero.</summary>
public class RoundingTests
{
    [Theory]
    //                            0.125  0.135  -0.125 -0.135  0.121  0.129  -0.121 -0.129
    [InlineData(HalfAwayFromZero, "0.13", "0.14", "-0.13", "-0.14", "0.12", "0.13", "-0.12", "-0.13")]
    [InlineData(HalfEven, "0.12", "0.14", "-0.12", "-0.14", "0.12", "0.13", "-0.12", "-0.13")]
    [InlineData(HalfTowardsZero, "0.12", "0.13", "-0.12", "-0.13", "0.12", "0.13", "-0.12", "-0.13")]
    [InlineData(HalfUp, "0.13", "0.14", "-0.12", "-0.13", "0.12", "0.13", "-0.12", "-0.13")]
    [InlineData(AwayFromZero, "0.13", "0.14", "-0.13", "-0.14", "0.13", "0.13", "-0.13", "-0.13")]
    [InlineData(TowardsZero, "0.12", "0.13", "-0.12", "-0.13", "0.12", "0.12", "-0.12", "-0.12")]
    [InlineData(Up, "0.13", "0.14", "-0.12", "-0.13", "0.13", "0.13", "-0.12", "-0.12")]
    [InlineData(Down, "0.12", "0.13", "-0.13", "-0.14", "0.12", "0.12", "-0.13", "-0.13")]
    public void Each_mode_to_the_cent(RoundingMode mode, params string[] expected)
    {
        decimal[] numbers = [0.125m, 0.135m, -0.125m, -0.135m, 0.121m, 0.129m, -0.121m, -0.129m];

        Assert.Equal(expected, numbers.Select(number => new Rounding(2, mode).Apply(number).ToString()));
    }

    [Theory]
    [InlineData(HalfAwayFromZero, 3_000, -3_000)]
    [InlineData(HalfEven, 2_000, -2_000)]
    [InlineData(HalfTowardsZero, 2_000, -2_000)]
    [InlineData(HalfUp, 3_000, -2_000)]
    [InlineData(AwayFromZero, 3_000, -3_000)]
    [InlineData(TowardsZero, 2_000, -2_000)]
    [InlineData(Up, 3_000, -2_000)]
    [InlineData(Down, 2_000, -3_000)]
    public void Each_mode_to_the_thousand(RoundingMode mode, int above, int below)
    {
        Assert.Equal(above, new Rounding(-3, mode).Apply(2_500));
        Assert.Equal(below, new Rounding(-3, mode).Apply(-2_500));
    }

    [Theory]
    [InlineData(HalfAwayFromZero, 1, -1)]
    [InlineData(HalfEven, 0, 0)]
    [InlineData(HalfTowardsZero, 0, 0)]
    [InlineData(HalfUp, 1, 0)]
    public void A_half_beside_zero(RoundingMode mode, int above, int below)
    {
        Assert.Equal(above, new Rounding(0, mode).Apply(0.5m));
        Assert.Equal(below, new Rounding(0, mode).Apply(-0.5m));
    }

    [Theory]
    [InlineData(2, "0.01")]
    [InlineData(6, "0.000001")]
    [InlineData(0, "1")]
    [InlineData(-3, "1000")]
    public void The_step_is_the_distance_of_two_neighbours(int places, string step) =>
        Assert.Equal(Rational.Parse(step), new Rounding(places, HalfEven).Step);

    [Fact]
    public void To_the_cent_is_half_away_from_zero() => Assert.Equal(new Rounding(2, HalfAwayFromZero), Rounding.ToTheCent);

    [Theory]
    [InlineData(2, HalfAwayFromZero, "0.01, half away from zero")]
    [InlineData(0, HalfEven, "1, half to even")]
    [InlineData(4, HalfTowardsZero, "0.0001, half towards zero")]
    [InlineData(0, HalfUp, "1, half up")]
    [InlineData(1, AwayFromZero, "0.1, away from zero")]
    [InlineData(2, TowardsZero, "0.01, towards zero")]
    [InlineData(-3, Up, "1,000, up")]
    [InlineData(3, Down, "0.001, down")]
    public void A_rounding_says_its_step_and_its_mode(int places, RoundingMode mode, string words) =>
        Assert.Equal(words, new Rounding(places, mode).ToString());

    [Theory]
    [InlineData(1_001)]
    [InlineData(-1_001)]
    [InlineData(100_000_000)]
    [InlineData(int.MinValue)]
    public void Places_beyond_the_bound_are_refused_with_it(int places) => Assert.StartsWith(
        "Expected a number from -1000 to 1000.",
        Assert.Throws<ArgumentOutOfRangeException>("Places", () => new Rounding(places, HalfEven)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void At_the_bound_a_number_is_rounded()
    {
        Assert.Equal(Rational.Zero, new Rounding(-Rounding.MostPlaces, Down).Apply(1));
        Assert.Equal(Rounding.MostPlaces, new Rounding(Rounding.MostPlaces, Down).Apply(new Rational(1, 3)).Decimals);
    }

    [Fact]
    public void There_are_no_other_modes() => Assert.Throws<ArgumentOutOfRangeException>("Mode", () => new Rounding(2, (RoundingMode)8));
}

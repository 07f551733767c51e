using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Values;

/// <summary>Powers: whole ones exactly, others correctly rounded.</summary>
public class ExponentiationTests
{
    [Theory]
    [InlineData("1.08", 2, "1.1664")]
    [InlineData("1.08", 0, "1")]
    [InlineData("2/3", -3, "3.375")]
    [InlineData("-1.5", 3, "-3.375")]
    [InlineData("-2", -2, "0.25")]
    [InlineData("0", 0, "1")]
    [InlineData("0", 5, "0")]
    public void Whole_powers_are_exact(string number, int exponent, string power) =>
        Assert.Equal(power, new Exponentiation(Rational.Parse(number), exponent).Exactly().ToString());

    // Digits computed by others than this library: Python's decimal, to 60 of them.
    [Theory]
    [InlineData("1.08", "31/365", 40, "1.0065578261878627538505682174458866939651")]
    [InlineData("1.08", "-31/365", 30, "0.993484898713967369241477887137")]
    [InlineData("1.08", "1/5", 20, "1.01551127839748154429")]
    [InlineData("2", "1/2", 50, "1.41421356237309504880168872420969807856967187537695")]
    [InlineData("0.5", "1/3", 45, "0.793700525984099737375852819636154130195746664")]
    public void Other_powers_have_the_digits_that_others_computed(string number, string exponent, int places, string digits) =>
        Assert.Equal(Rational.Parse(digits), Of(number, exponent).Rounded(new Rounding(places, RoundingMode.HalfEven)));

    [Theory]
    [InlineData("0.25", "1/2", RoundingMode.HalfEven, "0")] // 1/2, a tie
    [InlineData("0.25", "1/2", RoundingMode.HalfAwayFromZero, "1")]
    [InlineData("2.25", "1/2", RoundingMode.HalfTowardsZero, "1")] // 3/2
    [InlineData("15.625", "1/3", RoundingMode.HalfEven, "2")] // 5/2
    [InlineData("15.625", "-1/3", RoundingMode.Up, "1")] // 2/5
    [InlineData("6.25", "-3/2", RoundingMode.Down, "0")] // 8/125
    [InlineData("4", "1/2", RoundingMode.AwayFromZero, "2")] // itself, not the next
    [InlineData("27", "1/3", RoundingMode.Up, "3")]
    [InlineData("0.125", "1/3", RoundingMode.HalfEven, "0")] // 1/2, a tie
    [InlineData("1", "1/7", RoundingMode.Up, "1")]
    [InlineData("0", "1/7", RoundingMode.Up, "0")]
    public void A_power_that_is_a_fraction_is_rounded_exactly_ties_included(string number, string exponent, RoundingMode mode, string rounded) =>
        Assert.Equal(rounded, Of(number, exponent).Rounded(new Rounding(0, mode)).ToString());

    [Theory]
    [InlineData("2.25", "1/2", 0, "1", "2")] // 1.5 ± 3.3 × 10^-61
    [InlineData("3.375", "1/3", 0, "1", "2")] // 1.5 ± 1.5 × 10^-61
    [InlineData("3.375", "2/3", 1, "2.2", "2.3")] // 2.25 ± 4.4 × 10^-61
    [InlineData("7.59375", "3/5", 2, "3.37", "3.38")] // 1.5^3 ± 2.7 × 10^-61
    [InlineData("8/27", "-1/3", 0, "1", "2")] // 1.5, the other way round
    public void A_power_hardly_beside_a_tie_goes_to_its_own_side(string number, string exponent, int places, string below, string above)
    {
        var little = new Rational(1, System.Numerics.BigInteger.Pow(10, 60));
        Rational NearTie(Rational toward) =>
            new Exponentiation(Rational.Parse(number) + toward, Rational.Parse(exponent)).Rounded(new Rounding(places, RoundingMode.HalfEven));

        var falls = exponent.StartsWith('-');
        Assert.Equal([below, above], [NearTie(falls ? little : -little).ToString(), NearTie(falls ? -little : little).ToString()]);
    }

    [Fact]
    public void There_is_no_power_of_zero_below_zero_nor_a_broken_one_of_a_number_below_zero()
    {
        Assert.False(Of("0", "-1").IsDefined);
        Assert.False(Of("0", "-1/2").IsDefined);
        Assert.False(Of("-8", "1/3").IsDefined);
        Assert.True(Of("-8", "3").IsDefined);
        Assert.Throws<InvalidOperationException>(() => Of("0", "-1").Exactly());
        Assert.Throws<InvalidOperationException>(() => Of("-8", "1/3").Rounded(Rounding.ToTheCent));
        Assert.Throws<InvalidOperationException>(() => Of("0", "-1/2").Rounded(Rounding.ToTheCent));
        Assert.Throws<InvalidOperationException>(() => Of("8", "1/3").Exactly());
    }

    [Fact]
    public void Powers_are_bounded_in_size()
    {
        Assert.True(Of("1.0001", "10950").IsWithinBounds); // thirty years of days
        Assert.True(Of("1", "1000000").IsWithinBounds);
        Assert.True(Of("2", "131072").IsWithinBounds); // two digits, 131,072 times: 262,144, the most there may be
        Assert.True(Of("1/2", "-131072").IsWithinBounds);
        Assert.False(Of("2", "131073").IsWithinBounds);
        Assert.False(Of("2", "262144").IsWithinBounds);
        Assert.False(Of("3/7", "-1000000000000").IsWithinBounds);
        Assert.Throws<InvalidOperationException>(() => Of("2", "262144").Exactly());
    }

    [Law]
    public bool Whole_powers_are_the_repeated_product(Fraction number, WholeExponent exponent) =>
        new Exponentiation(number, exponent.Count).Exactly() == Product(number, exponent)
        && (number.Amount.IsZero || new Exponentiation(number, -exponent.Count).Exactly() * Product(number, exponent) == 1);

    [Law]
    public bool Rounded_powers_are_where_their_exact_powers_say(Base number, Exponent exponent, Places places)
    {
        // y is x rounded down where y ≤ x < y + step; and x = b^(p/q) is below z exactly where b^p is below z^q.
        var (power, down) = (new Exponentiation(number, exponent), new Rounding(places, RoundingMode.Down));
        var (least, half) = (power.Rounded(down), power.Rounded(down with { Mode = RoundingMode.HalfUp }));
        return !IsBelow(power, least) && IsBelow(power, least + down.Step)
            && !IsBelow(power, half - (down.Step / 2)) && IsBelow(power, half + (down.Step / 2));
    }

    [Law]
    public bool A_greater_base_or_with_growth_a_greater_exponent_never_gives_less(Base one, Base other, Exponent first, Exponent second, Rounding rounding)
    {
        var (low, high) = (Rational.Min(one, other), Rational.Max(one, other));
        var (less, more) = (Rational.Min(first, second), Rational.Max(first, second));
        return RoundedTo(low, Rational.Abs(more)) <= RoundedTo(high, Rational.Abs(more))
            && RoundedTo(low + 1, less) <= RoundedTo(low + 1, more);

        Rational RoundedTo(Rational number, Rational exponent) => new Exponentiation(number, exponent).Rounded(rounding);
    }

    private static Exponentiation Of(string number, string exponent) => new(Rational.Parse(number), Rational.Parse(exponent));

    private static bool IsBelow(Exponentiation power, Rational bound) => bound.Sign > 0
        && Product(power.Base, (int)power.Exponent.Numerator) < Product(bound, (int)power.Exponent.Denominator);

    private static Rational Product(Rational number, int times) => times < 0
        ? 1 / Product(number, -times)
        : Enumerable.Repeat(number, times).Aggregate(Rational.One, (product, factor) => product * factor);

    /// <summary>A number above zero, from a four-hundredth to four hundred.</summary>
    public readonly record struct Base(Rational Amount) : IFigure<Base>
    {
        public static Gen<Base> Drawn =>
            from above in Gen.Choose(1, 400)
            from below in Gen.Choose(1, 400)
            select new Base(new Rational(above, below));

        public static implicit operator Rational(Base drawn) => drawn.Amount;
    }

    /// <summary>A fraction of twelve at the most below the line.</summary>
    public readonly record struct Exponent(Rational Amount) : IFigure<Exponent>
    {
        public static Gen<Exponent> Drawn =>
            from above in Gen.Choose(-24, 24)
            from below in Gen.Choose(1, 12)
            select new Exponent(new Rational(above, below));

        public static implicit operator Rational(Exponent drawn) => drawn.Amount;
    }

    /// <summary>An exponent of nothing to twelve.</summary>
    public readonly record struct WholeExponent(int Count) : IDrawn<WholeExponent>
    {
        public static Gen<WholeExponent> Drawn => Gen.Choose(0, 12).Select(count => new WholeExponent(count));

        public static implicit operator int(WholeExponent drawn) => drawn.Count;
    }

    /// <summary>To tens at the coarsest.</summary>
    public readonly record struct Places(int Count) : IDrawn<Places>
    {
        public static Gen<Places> Drawn => Gen.Choose(-1, 8).Select(count => new Places(count));

        public static implicit operator int(Places drawn) => drawn.Count;
    }
}

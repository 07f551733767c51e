using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Values;

/// <summary>From and to the machine's own numbers.</summary>
public class RationalConversionTests
{
    [Law]
    public bool A_decimal_becomes_an_exact_number_and_back(AnyDecimal value) => (decimal)(Rational)value.Value == value.Value;

    [Law]
    public bool A_decimal_becomes_the_number_that_it_writes(AnyDecimal value) =>
        (Rational)value.Value == Rational.Parse(value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Whole_numbers_convert_exactly()
    {
        Assert.Equal(new Rational(int.MinValue, 1), (Rational)int.MinValue);
        Assert.Equal(new Rational(long.MaxValue, 1), (Rational)long.MaxValue);
        Assert.Equal(new Rational(long.MinValue, 1), (Rational)long.MinValue);
    }

    [Theory]
    [InlineData("0.19", 19, 100)]
    [InlineData("-0.0066", -33, 5_000)]
    [InlineData("1.10", 11, 10)]
    [InlineData("-0.00", 0, 1)]
    public void Decimals_are_taken_at_their_word(string text, int above, int below) =>
        Assert.Equal(new Rational(above, below), (Rational)decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void The_largest_decimals_convert_both_ways()
    {
        Assert.Equal("79228162514264337593543950335", ((Rational)decimal.MaxValue).ToString());
        Assert.Equal(decimal.MaxValue, (decimal)(Rational)decimal.MaxValue);
        Assert.Equal(decimal.MinValue, (decimal)(Rational)decimal.MinValue);
        Assert.Equal(7922816251426433759354395033.5m, (decimal)(Rational)7922816251426433759354395033.5m); // as many digits, one after the point
    }

    [Fact]
    public void Zero_becomes_a_decimal_without_a_sign() => Assert.Equal([0, 0, 0, 0], decimal.GetBits((decimal)Rational.Zero));

    [Fact]
    public void What_no_decimal_can_hold_overflows() =>
        Assert.Throws<OverflowException>(() => (decimal)((Rational)decimal.MaxValue + 1));

    [Fact]
    public void An_endless_number_becomes_a_near_decimal()
    {
        Assert.Equal(0.3333333333333333333333333333m, (decimal)new Rational(1, 3));
        Assert.Equal(-0.6666666666666666666666666667m, (decimal)new Rational(-2, 3));
        Assert.Equal(3.1428571428571428571428571429m, (decimal)new Rational(22, 7));
        Assert.Equal(8.571428571428571428571428571m, (decimal)new Rational(60, 7)); // a 29th digit would not fit
    }

    [Law]
    public bool The_nearest_decimal_is_the_nearest(HardToWrite number)
    {
        var nearest = (decimal)number.Amount;
        var step = new Rational(1, System.Numerics.BigInteger.Pow(10, nearest.Scale));
        return Rational.Abs((Rational)nearest - number) * 2 <= step;
    }

    [Fact]
    public void A_decimal_is_written_without_needless_zeros() =>
        Assert.Equal(("12.5", "-0.001", "3"), ($"{(decimal)new Rational(25, 2)}", $"{(decimal)new Rational(-1, 1000)}", $"{(decimal)new Rational(3, 1)}"));

    [Law]
    public bool A_cent_amount_survives_as_a_decimal(Cents cents) => (Rational)(decimal)cents.Amount == cents;

    /// <summary>A decimal of any size and any number of places.</summary>
    public readonly record struct AnyDecimal(decimal Value) : IDrawn<AnyDecimal>
    {
        public static Gen<AnyDecimal> Drawn =>
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            from isNegative in Gen.Elements(true, false)
            from places in Gen.Choose(0, 28)
            select new AnyDecimal(new decimal(low, middle, high, isNegative, (byte)places));
    }

    /// <summary>A number that no decimal holds, or hardly one.</summary>
    public readonly record struct HardToWrite(Rational Amount) : IFigure<HardToWrite>
    {
        public static Gen<HardToWrite> Drawn => Gen.OneOf(
            Numbers.Fractions, Numbers.Ties, Numbers.Small.Select(number => number / 12_345_678_901_234_567_891L)).Select(number => new HardToWrite(number));

        public static implicit operator Rational(HardToWrite drawn) => drawn.Amount;
    }
}

using System.Globalization;
using ContractRules.Documents.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Ventures;

/// <summary>Numbers of steps are what their text says, and are written as the exact number is.</summary>
public sealed class PlainStepsLaws
{
    [Law(MaxTest = 2_000)]
    public void A_number_is_written_as_the_exact_number_is_with_the_decimals_asked_for(long steps, byte decimals, byte least)
    {
        var (places, shown) = (decimals % 19, least % (PlainSteps.MostLeast + 1));
        var exact = new Rational(steps, System.Numerics.BigInteger.Pow(10, places));
        var written = PlainSteps.Plain(steps, places, shown).ToString(CultureInfo.InvariantCulture);

        Assert.True(Rational.TryParse(written, out var read) && read == exact, $"{exact} is written as {written}");
        Assert.Equal(exact.ToDecimalText(Math.Max(shown, Decimals(exact))), written);
    }

    [Law(MaxTest = 2_000)]
    public void What_is_read_is_what_the_text_says_and_nothing_else_is_read(long number, byte cut, byte decimals)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = digits.Insert(1 + (cut % digits.Length), ".");
        var places = decimals % 10;

        if (PlainSteps.TryParse(text, places, out var steps))
        {
            Assert.True(Rational.TryParse(text, out var exact));
            Assert.Equal(exact * new Rational(System.Numerics.BigInteger.Pow(10, places), 1), (Rational)steps);
        }
    }

    [Theory]
    [InlineData("12.34", 2, 1234)]
    [InlineData("-0.5", 2, -50)]
    [InlineData("7", 0, 7)]
    [InlineData("0", 6, 0)]
    [InlineData("007", 2, 700)]
    public void Plain_numbers_are_read(string text, int decimals, long expected)
    {
        Assert.True(PlainSteps.TryParse(text, decimals, out var steps));
        Assert.Equal(expected, steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.234")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("--1")]
    [InlineData("٣")]
    [InlineData("12345678901234567")]
    public void Whatever_else_there_is_goes_the_long_way(string text) => Assert.False(PlainSteps.TryParse(text, 2, out _));

    private static int Decimals(Rational number) => Enumerable.Range(0, 19).First(places => (number * new Rational(System.Numerics.BigInteger.Pow(10, places), 1)).IsInteger);
}

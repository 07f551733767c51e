using System.Numerics;
using ContractRules.Documents.Auditing;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Figures for who looks for the smallest difference are exact, and cut only where nobody could read them.</summary>
public sealed class ExactWordsTests
{
    [Fact]
    public void A_figure_stands_with_its_unit_where_it_has_one()
    {
        Assert.Equal("1,234.50 USD", Of(new Rational(2469, 2), "USD"));
        Assert.Equal("3/7", Of(new Rational(3, 7), ""));
    }

    [Fact]
    public void A_number_of_more_bits_than_480_is_told_by_its_digits()
    {
        // 2⁴⁸⁰ has 481 bits, which are some 144 digits.
        Assert.Equal("a number of some 144 digits barrels", Of(new Rational(BigInteger.One << 480, 1), "barrels"));
        Assert.StartsWith("1,560,", Of(new Rational(BigInteger.One << 479, 1), "barrels"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fraction_of_more_than_sixty_characters_is_cut()
    {
        // Sevenths have no decimals; with the slash and the seven, 58 digits are sixty characters.
        Assert.Equal($"1{new string('0', 57)}/7", Of(new Rational(BigInteger.Pow(10, 57), 7), ""));
        Assert.Equal($"1{new string('0', 58)}/…", Of(new Rational(BigInteger.Pow(10, 58), 7), ""));
    }

    private static string Of(Rational number, string unit) => ExactWords.Of(Outcome.Determined(new NumberValue(number)), unit);
}

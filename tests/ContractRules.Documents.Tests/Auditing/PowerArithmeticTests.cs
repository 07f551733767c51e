using System.Numerics;
using ContractRules.Documents.Auditing;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Powers are computed within bounds, at a cost that grows with the digits that they have.</summary>
public sealed class PowerArithmeticTests
{
    private static readonly Rational _half = new(1, 2);
    private static readonly Rounding _whole = new(0, RoundingMode.Down);

    [Fact]
    public void A_whole_power_costs_the_square_of_the_words_that_it_has()
    {
        // 2 has 2 bits and its denominator 1: 3 bits a hundred times are 4 words, with two beside them.
        Handmade.AssertCosts(6 * 6, effort => PowerArithmetic.Of(2, 100, null, effort) == (new Rational(BigInteger.One << 100, 1), null));
        Handmade.AssertCosts(6 * 6, effort => PowerArithmetic.Of(2, -100, null, effort) == (new Rational(1, BigInteger.One << 100), null));
    }

    [Fact]
    public void A_root_costs_a_hundred_times_the_cube_of_the_words_that_it_takes()
    {
        // 3 bits of 2, 3 of a half, 4 for each of the places: 6 + 160 are two words, with four beside them.
        Handmade.AssertCosts(100 * 4 * 4 * 4, effort => PowerArithmetic.Of(2, _half, _whole, effort) == ((Rational)1, null));
        Handmade.AssertCosts(100 * 6 * 6 * 6, effort => PowerArithmetic.Of(2, _half, new Rounding(40, RoundingMode.Down), effort).Value is not null);

        // The places of tens of thousands cost as much as decimals do.
        Handmade.AssertCosts(100 * 6 * 6 * 6, effort => PowerArithmetic.Of(2, _half, new Rounding(-40, RoundingMode.Down), effort) == ((Rational)0, null));

        // 67 bits of a half and a little more: 1 + 2⁻³² has 33 bits above and 34 below.
        Handmade.AssertCosts(100 * 5 * 5 * 5, effort => PowerArithmetic.Of(2, new Rational((BigInteger.One << 32) + 1, BigInteger.One << 33), _whole, effort) == ((Rational)1, null));
    }

    [Fact]
    public void The_square_root_of_what_has_8192_bits_is_taken_and_of_more_it_isn_t()
    {
        // 2⁸¹⁸⁷ has 8188 bits, its denominator 1, a half 3.
        Assert.NotNull(PowerArithmetic.Of(new Rational(BigInteger.One << 8187, 1), _half, _whole, new()).Value);
        Assert.Equal((null, null), PowerArithmetic.Of(new Rational(BigInteger.One << 8188, 1), _half, _whole, new()));
    }

    [Fact]
    public void Where_there_is_no_power_the_reason_is_told()
    {
        Assert.Equal((null, ReasonKind.DivisionByZero), PowerArithmetic.Of(0, -1, null, new()));
        Assert.Equal((null, ReasonKind.NegativeBase), PowerArithmetic.Of(-2, _half, _whole, new()));
        Assert.Equal((null, ReasonKind.BeyondBounds), PowerArithmetic.Of(2, int.MaxValue, null, new()));
    }
}

using System.Numerics;
using ContractRules.Tests.Generators;
using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>Rational numbers form a field, and every number has one form only.</summary>
public class RationalArithmeticTests
{
    [Law]
    public bool Addition_is_commutative_and_associative(Rational a, Rational b, Rational c) => a + b == b + a && a + b + c == a + (b + c);

    [Law]
    public bool Multiplication_is_commutative_and_associative(Rational a, Rational b, Rational c) => a * b == b * a && a * b * c == a * (b * c);

    [Law]
    public bool Multiplication_distributes_over_addition(Rational a, Rational b, Rational c) => a * (b + c) == (a * b) + (a * c);

    [Law]
    public bool Zero_and_one_change_nothing(Rational a) => a + Rational.Zero == a && a * Rational.One == a && a * Rational.Zero == Rational.Zero;

    [Law]
    public bool Every_number_has_an_opposite_and_a_difference_undoes_a_sum(Rational a, Rational b) =>
        a + -a == Rational.Zero && a + b - b == a && a - b == -(b - a);

    [Law]
    public bool Every_number_but_zero_has_an_inverse_and_a_quotient_undoes_a_product(Rational a, NotZero b) =>
        b * (Rational.One / b) == Rational.One && a * b / b == a;

    [Law]
    public bool The_result_of_every_operation_is_in_lowest_terms(Rational a, NotZero b) =>
        new[] { a + b, a - b, a * b, a / b, -a, Rational.Abs(a) }.All(IsInLowestTerms);

    [Law]
    public bool Equal_numbers_hash_alike(Rational a, NotZero b) => (a * b / b).GetHashCode() == a.GetHashCode() && (a * b / b).Equals((object)a);

    [Law]
    public bool A_number_is_its_numerator_over_its_denominator(Rational a) =>
        new Rational(a.Numerator * -6, a.Denominator * -6) == a && a.Denominator.Sign > 0;

    [Theory]
    [InlineData(6, 8, 3, 4)]
    [InlineData(6, -8, -3, 4)]
    [InlineData(-6, -8, 3, 4)]
    [InlineData(-6, 8, -3, 4)]
    [InlineData(0, -5, 0, 1)]
    [InlineData(3, 7, 3, 7)]
    [InlineData(3, -7, -3, 7)]
    [InlineData(10, 5, 2, 1)]
    public void A_fraction_is_brought_to_lowest_terms_with_the_sign_above(int above, int below, int numerator, int denominator)
    {
        var number = new Rational(above, below);

        Assert.Equal((numerator, denominator), ((int)number.Numerator, (int)number.Denominator));
    }

    [Fact]
    public void Worked_sums_products_and_quotients()
    {
        Assert.Equal(new Rational(5, 6), new Rational(1, 2) + new Rational(1, 3)); // 3/6 + 2/6
        Assert.Equal(new Rational(1, 2), new Rational(1, 6) + new Rational(2, 6)); // 3/6
        Assert.Equal(new Rational(1, 6), new Rational(1, 2) - new Rational(1, 3)); // 3/6 − 2/6
        Assert.Equal(new Rational(3, 10), new Rational(2, 5) * new Rational(3, 4)); // 6/20
        Assert.Equal(new Rational(8, 15), new Rational(2, 5) / new Rational(3, 4)); // 2/5 × 4/3
        Assert.Equal(new Rational(-2, 3), new Rational(2, 1) / -3);
        Assert.Equal(7, (Rational)3 + 4);
        Assert.Equal(12, (Rational)3 * 4);
    }

    [Fact]
    public void The_default_is_a_well_formed_zero()
    {
        Rational nothing = default;

        Assert.Equal(Rational.Zero, nothing);
        Assert.Equal(BigInteger.One, nothing.Denominator);
        Assert.True(nothing is { IsZero: true, IsInteger: true, Sign: 0 });
        Assert.Equal("0", nothing.ToString());
        Assert.Equal(new Rational(0, 7).GetHashCode(), nothing.GetHashCode());
        Assert.Equal(5, nothing + 5);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Theory]
    [InlineData("-3/2", -1, false, false, "3/2")]
    [InlineData("0", 0, true, true, "0")]
    [InlineData("4", 1, false, true, "4")]
    [InlineData("-4", -1, false, true, "4")]
    public void Sign_wholeness_and_distance_from_zero(string number, int sign, bool isZero, bool isInteger, string distance)
    {
        var value = Rational.Parse(number);

        Assert.Equal((sign, isZero, isInteger), (value.Sign, value.IsZero, value.IsInteger));
        Assert.Equal(Rational.Parse(distance), Rational.Abs(value));
    }

    private static bool IsInLowestTerms(Rational number) =>
        number.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).IsOne;

    [Fact]
    public void Numbers_at_the_edge_of_64_bits_have_one_form_and_can_be_turned_round()
    {
        Rational greatest = long.MaxValue;
        Rational least = long.MinValue;

        Assert.Equal(greatest, (Rational)(long.MaxValue - 1) + 1);
        Assert.Equal(least, (Rational)(long.MinValue + 1) - 1);
        Assert.Equal("9223372036854775808", (-least).ToString());
        Assert.Equal((greatest, least), (-least - 1, -(greatest + 1)));
    }
}

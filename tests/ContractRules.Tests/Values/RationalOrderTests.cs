using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>Numbers stand in one total order, which goes with adding and multiplying.</summary>
public class RationalOrderTests
{
    [Law]
    public bool Exactly_one_of_below_equal_above_holds(Rational a, Rational b) => new[] { a < b, a == b, a > b }.Count(holds => holds) == 1;

    [Law]
    public bool The_order_is_transitive(Rational a, Rational b, Rational c) => !(a <= b && b <= c) || a <= c;

    [Law]
    public void The_operators_say_what_the_comparison_says(Rational a, Rational b)
    {
        var order = Math.Sign(a.CompareTo(b));
        Assert.Equal(order, -Math.Sign(b.CompareTo(a)));
        Assert.Equal(
            (order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0),
            (a < b, a <= b, a > b, a >= b, a == b, a != b));
    }

    [Law]
    public bool The_order_is_that_of_the_difference(Rational a, Rational b) => Math.Sign(a.CompareTo(b)) == (a - b).Sign;

    [Law]
    public bool A_number_stands_at_itself(Rational a) =>
        a + 1 - 1 is var same && a.CompareTo(same) == 0 && a <= same && a >= same && !(a < same) && !(a > same);

    [Law]
    public bool The_lesser_and_the_greater_are_the_two_in_order(Rational a, Rational b) =>
        Rational.Min(a, b) <= Rational.Max(a, b) && Rational.Min(a, b) + Rational.Max(a, b) == a + b;

    [Law]
    public bool The_floor_is_the_one_whole_number_that_lies_less_than_one_below(Rational number) =>
        Rational.Floor(number) is { IsInteger: true } floor && floor <= number && number < floor + 1;

    [Fact]
    public void Numbers_of_one_and_of_different_denominators_compare()
    {
        Assert.True(new Rational(1, 3) < new Rational(1, 2));
        Assert.True(new Rational(-1, 2) < new Rational(-1, 3));
        Assert.True(new Rational(2, 7) < new Rational(3, 7));
        Assert.Equal((2, 3), (Rational.Min(2, 3), Rational.Max(2, 3)));
        Assert.Equal((2, 3), (Rational.Min(3, 2), Rational.Max(3, 2)));
    }

    [Fact]
    public void Compared_as_an_object_nothing_comes_first_and_strangers_are_refused()
    {
        IComparable one = Rational.One;

        Assert.Equal(1, one.CompareTo(null));
        Assert.Equal(-1, one.CompareTo((Rational)2));
        Assert.Throws<ArgumentException>(() => one.CompareTo("1"));
        Assert.False(Rational.One.Equals("1"));
    }
}

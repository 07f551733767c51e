using ContractRules.Ranges;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Ranges;

/// <summary>Arithmetic with ranges: as narrow as can be, with open ends as well.</summary>
public sealed class NumberRangeTests
{
    // An open end is told by a number so large, and a divisor close to zero by one so small, that what follows from it tells them apart.
    private static readonly Rational Large = 1_000_000_000_000;
    private static readonly Rational Tiny = 1 / Large;

    [Law]
    public void A_sum_reaches_from_the_least_to_the_greatest_that_the_ends_add_up_to(Ends left, Ends right) =>
        Assert.Equal(Hull(left.Numbers, right.Numbers, (one, other) => one + other), left.Range + right.Range);

    [Law]
    public void A_difference_reaches_from_the_least_to_the_greatest_of_the_ends(Ends left, Ends right) =>
        Assert.Equal(Hull(left.Numbers, right.Numbers, (one, other) => one - other), left.Range - right.Range);

    [Law]
    public void What_is_turned_round_lies_on_the_other_side_of_zero(Ends drawn) =>
        Assert.Equal(Hull(drawn.Numbers, [0], (one, other) => other - one), -drawn.Range);

    [Law(MaxTest = 3 * LawAttribute.Draws)]
    public void A_product_reaches_from_the_least_to_the_greatest_product_of_the_ends(Ends left, Ends right) =>
        Assert.Equal(Hull(left.Numbers, right.Numbers, (one, other) => one * other), left.Range * right.Range);

    [Law(MaxTest = 3 * LawAttribute.Draws)]
    public void A_quotient_reaches_from_the_least_to_the_greatest_quotient_of_the_ends(Ends dividend, Ends divisor)
    {
        IEnumerable<Rational> divisors = divisor.Range switch
        {
            { Least.IsZero: true, Greatest.IsZero: true } => [],
            { Least.IsZero: true } => [Tiny, .. divisor.Numbers.Skip(1)],
            { Greatest.IsZero: true } => [.. divisor.Numbers.Take(1), -Tiny],
            { IsNeverBelowZero: false, IsNeverAboveZero: false } => [.. divisor.Numbers, Tiny, -Tiny],
            _ => divisor.Numbers,
        };

        Assert.Equal(
            divisors.Any() ? Hull(dividend.Numbers, divisors, (one, other) => one / other) : null,
            dividend.Range / divisor.Range);
    }

    [Law]
    public void It_holds_its_ends_and_what_lies_between_and_nothing_else(Ends drawn, Ends other)
    {
        var (number, range) = (other.Numbers[0], drawn.Range);

        Assert.Equal(number >= drawn.Numbers[0] && number <= drawn.Numbers[^1], range.Holds(new NumberValue(number)));
        Assert.All(drawn.Numbers.Where(end => Rational.Abs(end) < Large), end => Assert.True(range.Holds(new NumberValue(end))));
        Assert.False(range.Holds(TruthValue.True));
        Assert.Equal(drawn.Numbers[0] >= 0, range.IsNeverBelowZero);
        Assert.Equal(drawn.Numbers[^1] <= 0, range.IsNeverAboveZero);
    }

    [Theory]
    [InlineData("1/3", "2/3", "between 0.33 and 0.67 USD", "from 1/3 to 2/3")]
    [InlineData("-2/3", "-1/3", "between −0.67 and −0.33 USD", "from -2/3 to -1/3")]
    [InlineData("1/3", null, "at least 0.33 USD", "at least 1/3")]
    [InlineData(null, "1/3", "at most 0.34 USD", "at most 1/3")]
    [InlineData("5", "5", "exactly 5.00 USD", "always 5")]
    [InlineData(null, null, "any number", "any number")]
    public void Bounds_are_told_in_the_unit_and_rounded_outwards(string? least, string? most, string words, string plainly)
    {
        var range = new NumberRange(least is null ? null : Rational.Parse(least), most is null ? null : Rational.Parse(most));

        Assert.Equal((words, plainly), (range.InWords(Measure.Of(Currency.Usd)), range.ToString()));
    }

    [Theory] // Of money two places, of anything else six.
    [InlineData("between 0.333333 and 0.666667 USD/minute", true)]
    [InlineData("between 33.3333 and 66.6667 %", false)]
    public void Bounds_of_prices_and_plain_numbers_are_told_to_six_places(string words, bool isPrice) => Assert.Equal(
        words,
        new NumberRange(new Rational(1, 3), new Rational(2, 3)).InWords(isPrice ? Measure.Of(Currency.Usd, new Unit("minute", "minutes")) : Measure.Ratio));

    [Fact]
    public void A_unit_that_both_ends_have_is_told_once() => Assert.Equal(
        ("between 2 and 3 minutes", "between 1 minute and 3 minutes"),
        (new NumberRange(2, 3).InWords(Measure.Of(Unit.Minute)), new NumberRange(1, 3).InWords(Measure.Of(Unit.Minute))));

    private static NumberRange Hull(IEnumerable<Rational> left, IEnumerable<Rational> right, Func<Rational, Rational, Rational> operation)
    {
        var all = left.SelectMany(_ => right, operation).ToList();
        return new(End(all.Min()), End(all.Max()));
    }

    // What an open end makes lies beyond all numbers drawn, or next to zero.
    private static Rational? End(Rational number) =>
        Rational.Abs(number) > Large / 1_000_000 ? null
        : Rational.Abs(number) < 1_000_000 / Large ? Rational.Zero
        : number;

    /// <summary>A range of small numbers, each end of which may be zero or open; its ends as numbers.</summary>
    public sealed record Ends(NumberRange Range) : IDrawn<Ends>
    {
        public static Gen<Ends> Drawn =>
            from one in Bound
            from other in Bound
            from isOpen in Gen.Choose(0, 5)
            select new Ends(new NumberRange(
                isOpen is 0 or 1 ? null : Rational.Min(one, other),
                isOpen is 0 or 2 ? null : Rational.Max(one, other)));

        internal IReadOnlyList<Rational> Numbers => [Range.Least ?? -Large, Range.Greatest ?? Large];

        private static Gen<Rational> Bound => Gen.Frequency((1, Gen.Constant(Rational.Zero)), (4, Gen.Choose(-2_000, 2_000).Select(cents => new Rational(cents, 100))));
    }
}

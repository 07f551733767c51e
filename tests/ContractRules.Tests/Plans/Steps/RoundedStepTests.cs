using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>What is rounded goes where its mode says, ties too, whatever it is divided by and however great it is.</summary>
public sealed class RoundedStepTests
{
    private static readonly Rounding[] Modes = [.. Enum.GetValues<RoundingMode>().Select(mode => new Rounding(0, mode))];

    public static TheoryData<string> Sizes => SizedRows.Sizes;

    // 0.50 and 1.50 lie in the middle between two dollars, as −0.50 does; a sixth and a third of a cent never do.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Amounts_are_rounded_to_whole_dollars_by_every_mode(string size) => Assert.Empty(SizedRows.Differences(
        size, from mode in Modes from amount in new[] { Amount, Amount / Plain(6), Amount / Plain(-3), Amount * Part } select amount.Rounded(mode)));

    // By an odd number, by powers of two, by ten to the sixth, and by what 63, 64 and 128 bits just hold and just don't.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Amounts_are_divided_by_small_and_great_numbers_and_rounded(string size) => Assert.Empty(SizedRows.Differences(
        size,
        from divisor in new[] { 3, 7, 64, 1_000_000, Power(62), Power(63) - 1, Power(63), Power(64) - 1, Power(64), Power(127) + 1 }
        from mode in new[] { RoundingMode.HalfAwayFromZero, RoundingMode.HalfEven, RoundingMode.Down }
        select (Amount / Plain(divisor)).Rounded(new Rounding(2, mode))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_is_divided_by_something_that_varies_is_rounded_by_every_mode(string size) => Assert.Empty(SizedRows.Differences(
        size, from mode in Modes from divisor in new[] { Part, Credit / Dollars(1), Part * (Credit / Dollars(1)) } select (Amount / divisor).Rounded(mode)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sums_of_quotients_and_multiples_are_rounded(string size) => Assert.Empty(SizedRows.Differences(
        size,
        from places in new[] { -4, -1, 1, 2, 3 }
        from rule in new[] { (Amount / Plain(3)) + (Credit / Part), ((Amount + Credit) * Plain(0.125m)) - (Rent / Plain(7)), (Amount / Part).Rounded(Rounding.ToTheCent) * Part }
        select rule.Rounded(new Rounding(places, RoundingMode.HalfEven))));

    // 12.345 to the cent is 12.34 or 12.35; what has no more decimals than are left stays as it is.
    [Theory]
    [InlineData(RoundingMode.HalfEven, "12.34", "-12.34")]
    [InlineData(RoundingMode.HalfAwayFromZero, "12.35", "-12.35")]
    [InlineData(RoundingMode.HalfTowardsZero, "12.34", "-12.34")]
    [InlineData(RoundingMode.HalfUp, "12.35", "-12.34")]
    [InlineData(RoundingMode.AwayFromZero, "12.35", "-12.35")]
    [InlineData(RoundingMode.TowardsZero, "12.34", "-12.34")]
    [InlineData(RoundingMode.Up, "12.35", "-12.34")]
    [InlineData(RoundingMode.Down, "12.34", "-12.35")]
    public void A_tie_goes_where_the_mode_says(RoundingMode mode, string above, string below)
    {
        var half = (Amount / Plain(10)).Rounded(new Rounding(2, mode));

        Assert.Equal([above, below, "12.3"], InRows.Of(half, 123.45m, -123.45m, 123));
    }

    private static Rational Power(int bits) => new(System.Numerics.BigInteger.One << bits, 1);

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);

    private static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}

using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Powers are exact up to so many binary digits, and undetermined beyond.</summary>
public sealed class PowerBoundStepTests
{
    private static readonly int[] Exponents = [0, 1, 2, 3, 7];

    public static TheoryData<string> Sizes => SizedRows.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Powers_of_shares_and_quotients_are_exact(string size) => Assert.Empty(SizedRows.Differences(
        size,
        from number in new[] { Part, Part * Plain(-3), Amount / Dollars(1), Amount / Credit, Plain(new Rational(2, 3)) }
        from exponent in Exponents
        select Rule<Ratio>.Of(new Raised(number.Node, Plain(exponent).Node))));

    // Of 64 factors each may have 262,144 ÷ 64 = 4,096 binary digits: 2^4095 has so many, and 2^4096 one more.
    [Fact]
    public void A_power_has_no_more_digits_than_are_computed()
    {
        Assert.Equal(["1", "?"], InRows.Of(IsComputed(4_095), 1, 0));
        Assert.Equal(["?", "?"], InRows.Of(IsComputed(4_096), 1, 0));
        Assert.Equal(["1", "?"], InRows.Of(IsComputed(-4_095), 1, 0));
        Assert.Equal(["?", "?"], InRows.Of(IsComputed(-4_096), 1, 0));
    }

    // The amount, times a power of two that is raised and divided out again.
    private static Rule<Money> IsComputed(int bits)
    {
        var great = new Rational(System.Numerics.BigInteger.One << Math.Abs(bits), 1);
        var power = new Raised((Amount / Dollars(1) * Plain(bits < 0 ? 1 / great : great)).Node, Plain(64).Node);
        return Rule<Money>.Of(new Product(Amount.Node, new Quotient(power, power)));
    }

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);

    private static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}

using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Sums, products and quotients are exact, however great what they are made of is.</summary>
public sealed class ArithmeticStepsTests
{
    private static readonly int[] Bits = [62, 63, 64, 126, 199];

    public static TheoryData<string> Sizes => SizedRows.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sums_of_multiples_are_exact(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Amount + Credit,
        Amount - Credit,
        -Amount,
        Amount + Amount,
        Amount - Amount,
        Amount + Dollars(0.07m),
        Dollars(0.07m) - Amount,
        Amount * Plain(3),
        (Amount * Plain(3)) - (Credit * Plain(7)),
        (Amount * Plain(0)) + Credit,
        ((Amount * Plain(2)) + Dollars(0.03m)) * Plain(5),
        (Amount / Plain(3)) + (Credit / Plain(7)),
        Amount + Rent - (Credit * Plain(2)) + (Amount / Plain(-8))));

    // Factors and constants of 63, 64, 65, 127 and 200 binary digits.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Multiples_by_great_factors_are_exact(string size) => Assert.Empty(SizedRows.Differences(
        size,
        from bits in Bits
        let great = new Rational(System.Numerics.BigInteger.One << bits, 1)
        from rule in new[] { (Amount * Plain(great)) + Credit, Credit - (Amount * Plain(great)), Amount + Dollars(great), Amount - Dollars(great / 100), Amount / Plain(great) }
        select rule));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Products_are_exact(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Amount * Part,
        Amount * InDollars(Credit),
        Amount * InDollars(Amount),
        Amount * InDollars(Credit) * Part,
        Amount * (Plain(3) * Part),
        Amount * InDollars(Credit) * InDollars(Rent)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Quotients_stay_exact_and_are_undetermined_of_nothing(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Amount / Part,
        Amount / InDollars(Credit),
        Amount / Plain(-3),
        Amount / Plain(1.25m),
        -Amount / Part / InDollars(Credit),
        Amount / (Plain(1) / Part),
        Amount * (Credit / Amount),
        (Amount * Part) / InDollars(Amount)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sums_of_quotients_are_exact_over_the_same_divisor_and_over_others(string size) => Assert.Empty(SizedRows.Differences(
        size,
        (Amount / Part) + (Credit / Part),
        (Amount / Part) + Rent,
        Rent - (Amount / Part),
        (Amount / Part) - (Amount / Part),
        (Amount / Part) + (Rent / InDollars(Credit)),
        (Amount / Part) + (Rent / InDollars(Credit)) + (Credit / Plain(3)),
        (Amount / Plain(7) / Part) + (Credit / Plain(2) / Part)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_one_is_of_another_is_exact(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Amount / Credit,
        Amount / Amount,
        (Amount + Credit) / Dollars(0.03m),
        (Amount / Credit) * Part,
        (Amount / Credit) + (Credit / Amount),
        (Amount / Credit) / (Credit / Rent)));

    private static Rule<Ratio> InDollars(Rule<Money> amount) => amount / Dollars(1);

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);

    private static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}

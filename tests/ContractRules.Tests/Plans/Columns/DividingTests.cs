using System.Globalization;
using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>Whatever is divided by whatever is rounded as the reference does, at the edges of halves of 32 and of 64 bits, where a first guess at a digit is too great.</summary>
public sealed class DividingTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What is divided").WithDecimals(0);
    private static readonly Fact<Ratio> Count = Fact.Ratio("count", "1", "By what").WithDecimals(0);

    private static readonly BigInteger[] Divisors =
    [
        1, 2, 3, uint.MaxValue, BigInteger.One << 32, (BigInteger.One << 62) + uint.MaxValue, (3 * (BigInteger.One << 61)) + 1, long.MaxValue, (BigInteger.One << 63) + uint.MaxValue, BigInteger.One << 64,
        (BigInteger.One << 90) + 7,
    ];

    private static readonly BigInteger[] Quotients = [0, 1, uint.MaxValue - 1, uint.MaxValue, BigInteger.One << 32, ((BigInteger)uint.MaxValue << 32) + uint.MaxValue - 1, long.MaxValue - 2];

    private static readonly Agreement EachMode = Of(Clause(
        "1", [.. Enum.GetValues<RoundingMode>().Select(Provision (mode) => Term.Money($"mode-{(int)mode}", $"Rounded {mode}", Usd).Means((Sales / Count).Rounded(new Rounding(0, mode))))]));

    // Of each quotient the rests 0, 1, just less and just more than a half, and the greatest.
    [Fact]
    public void What_varies_is_divided_by_what_varies() => Settles([
        .. from divisor in Divisors
           from quotient in Quotients
           from rest in new[] { 0, 1, (divisor / 2) - 1, divisor / 2, (divisor / 2) + 1, divisor - 1 }.Where(rest => rest >= 0 && rest < divisor).Distinct()
           select ((quotient * divisor) + rest, divisor),
    ]);

    // Of as many rows as are looked at for what they have in common.
    [Fact]
    public void What_varies_is_divided_by_the_same_in_all_rows()
    {
        foreach (var by in Divisors)
        {
            Settles([.. Enumerable.Range(0, 70).Select(row => ((Quotients[row % Quotients.Length] * by) + (by / 2) + (row % 3) - 1, by))]);
        }
    }

    // Numbers of 62 bits at most are divided in 64.
    [Fact]
    public void What_is_of_64_bits_is_divided_by_the_same_in_all_rows()
    {
        var most = BigInteger.One << 62;
        foreach (var divisor in Divisors.Where(divisor => divisor < most))
        {
            BigInteger[] around =
            [
                .. from quotient in (BigInteger[])[0, 1, 2, most / divisor / 2, (most / divisor) - 1]
                   from rest in (BigInteger[])[0, 1, divisor / 2, (divisor / 2) + 1, divisor - 1]
                   select (quotient * divisor) + rest,
            ];
            Settles([.. Enumerable.Range(0, 75).Select(row => (around[row % around.Length], divisor))]);
        }
    }

    // Found by search: the quotient guessed by the reciprocal of the divisor is one too small.
    [Fact]
    public void What_is_divided_by_a_reciprocal_is_corrected()
    {
        foreach (var (of, by) in new[] { ("1083875341538952124301151", 131_648L), ("63909569671081253422522957777", 34_718_289_816), ("3978707233626977087864177613078297", 1_126_521_065_570_030) })
        {
            Settles([.. Enumerable.Range(-1, 70).Select(row => (BigInteger.Parse(of, CultureInfo.InvariantCulture) + (row % 3), (BigInteger)by))]);
        }
    }

    private static void Settles((BigInteger Of, BigInteger By)[] cases)
    {
        foreach (var sign in new[] { 1, -1 })
        {
            var plan = Plan.Of(EachMode);
            var settled = plan.Settle([FactColumns.Of(EachMode, [.. cases.Select(found => Month(1).With(Sales, Usd.Of(new Rational(sign * found.Of, 1))).With(Count, new Ratio(new Rational(found.By, 1))))])])!.Periods[0];
            foreach (var (mode, figure) in Enum.GetValues<RoundingMode>().Zip(settled.Figures))
            {
                var expected = cases.Select(found => new NumberValue(new Rounding(0, mode).Apply(new Rational(sign * found.Of, found.By))));
                Assert.Equal(expected, cases.Select((_, row) => figure[row]));
            }
        }
    }
}

using System.Numerics;
using System.Text.RegularExpressions;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>How wide a column is follows from the least and the greatest that may be given, to the last digit.</summary>
public sealed class BoundsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost").InRange(0, 9.99m);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    [Theory]
    [InlineData(63, "64", "128")]
    [InlineData(127, "128", "big")]
    public void A_column_holds_one_less_than_a_power_of_two_and_the_next_takes_a_wider_one(int bits, string width, string wider)
    {
        var power = BigInteger.One << bits;

        Assert.Equal(width, WidthOf("sales", Sales.InRange(0, Cents(power - 1))));
        Assert.Equal(wider, WidthOf("sales", Sales.InRange(0, Cents(power))));
        Assert.Equal(width, WidthOf("sales", Sales.InRange(Cents(1 - power), 0)));
        Assert.Equal(wider, WidthOf("sales", Sales.InRange(Cents(-power), 0)));
        Assert.Equal("big", WidthOf("sales", Sales.InRange(Cents(-power * power * power), 0)));
    }

    // 2^62 and up to 9.99 more just fit 64 bits; 2^63 − 1,000 and up to 999 more fit, and 2^63 − 999 don't.
    [Theory]
    [InlineData(1_000, "64")]
    [InlineData(999, "128")]
    public void A_sum_is_as_wide_as_the_sum_of_the_greatest(int below, string width) =>
        Assert.Equal(width, WidthOf("fee", Sales.InRange(0, Cents((BigInteger.One << 63) - below)), sales => sales + Costs));

    // 999 times what 64 bits hold a 999th of fits, and a cent more does not.
    [Theory]
    [InlineData(0, "64")]
    [InlineData(1, "128")]
    public void A_product_is_as_wide_as_the_product_of_the_greatest(int more, string width) =>
        Assert.Equal(width, WidthOf("fee", Sales.InRange(Cents(-(((BigInteger.One << 63) - 1) / 999) - more), 0), sales => sales * (Costs / Usd.Of(1))));

    private static Rational Cents(BigInteger cents) => new(cents, 100);

    private static string WidthOf(string name, Fact<Money> sales, Func<Rule<Money>, Rule<Money>>? fee = null) =>
        Regex.Match(Plan.Of(Of(Clause("1", Fee.Means(fee?.Invoke(sales) ?? (sales + Costs))))).ToString(), $@"^  {name} +(\w+)", RegexOptions.Multiline).Groups[1].Value;
}

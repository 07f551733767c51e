using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.PlanWidths;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>Before anything is given, a fact is taken for what its range says, and for 40 bits where that says nothing.</summary>
public sealed class FactWidthTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");
    private static readonly BigInteger Of40Bits = BigInteger.One << 40;

    // 2^40 below zero is multiplied by 2^23 less one, and by no more, in 64 bits; 2^40 − 1 above zero by 2^23.
    [Fact]
    public void Without_a_range_it_is_of_40_bits()
    {
        Assert.Equal(["64", "128"], Times((BigInteger.One << 23) - 1, Costs));
        Assert.Equal(["64", "128"], Times(BigInteger.One << 23, Costs.InRange(0)));
        Assert.Equal(["64", "128"], Times(BigInteger.One << 23, Costs.InRange(-5)));
    }

    [Fact]
    public void What_is_at_least_more_than_that_is_no_more_than_that()
    {
        Assert.Equal(["64", "128"], Times((BigInteger.One << 23) - 1, Costs.InRange(Cents(Of40Bits))));
        Assert.Equal(["64", "128"], Times((BigInteger.One << 20) - 1, Costs.InRange(Cents(Of40Bits * 8))));
        Assert.Equal(["64", "128"], Times((BigInteger.One << 20) - 1, Costs.InRange(Cents(-Of40Bits * 8))));
    }

    // Of what lies between two cents the one inside counts.
    [Fact]
    public void A_range_between_two_cents_ends_with_the_one_inside()
    {
        Assert.Equal(["64", "128"], Times(Most / 100, Costs.InRange(0, 1.009m)));
        Assert.Equal(["64", "128"], Times(Most / 100, Costs.InRange(-1.009m, 0)));
    }

    // So wide that nothing is told of it beyond that it is big, and less on one side.
    [Fact]
    public void However_great_a_range_is_the_least_of_it_and_of_something_small_is_small()
    {
        var great = BigInteger.One << 1_100;

        Assert.Equal("big", WidthOf("fee", Fee.Means(Costs.InRange(0, Cents(great)) + Usd.Of(1))));
        Assert.Equal("big", WidthOf("fee", Fee.Means(Costs.InRange(Cents(-great), 0) + Usd.Of(1))));
        Assert.Equal("64", WidthOf("fee", Fee.Means(Limits.LesserOf(Costs.InRange(0, Cents(great)), Usd.Of(1)))));
        Assert.Equal("64", WidthOf("fee", Fee.Means(Limits.GreaterOf(Costs.InRange(Cents(-great), 0), Usd.Of(1)))));
        Assert.Equal("big", WidthOf("fee", Fee.Means((Plain(new(1, great)) * Costs.InRange(0, Cents(great))).Rounded(Rounding.ToTheCent))));
    }

    private static string[] Times(BigInteger most, Fact<Money> costs) =>
        [WidthOf("fee", Fee.Means(Plain(new(most, 1)) * costs)), WidthOf("fee", Fee.Means(Plain(new(most + 1, 1)) * costs))];
}

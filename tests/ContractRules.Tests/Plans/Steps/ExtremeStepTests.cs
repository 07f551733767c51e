using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>The least, the greatest, and the place of each among several.</summary>
public sealed class ExtremeStepTests
{
    public static TheoryData<string> Sizes => SizedRows.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_least_and_the_greatest_are_found(string size) => Assert.Empty(SizedRows.Differences(
        size,
        from several in Several
        from rule in new Node[] { new Least(several), new Greatest(several) }
        select Rule<Money>.Of(rule)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_has_its_place_and_of_those_alike_the_first_stands_before(string size) => Assert.Empty(SizedRows.Differences(
        size,
        from several in Several
        from place in Enumerable.Range(0, several.Count)
        select Rule<Ratio>.Of(new Rank(several, place))));

    // Never below nothing and never above 10: only what lies between binds.
    [Fact]
    public void A_limit_that_nothing_passes_does_not_bind()
    {
        var between = Rule<Money>.Of(new Greatest([Dollars(0).Node, new Least([Amount.Node, Dollars(10).Node])]));

        Assert.Equal(["0", "0", "5", "10", "10", "?"], InRows.Of(between, -1, 0, 5, 10, 11, null));
        Assert.Equal(["1", "9"], InRows.Of(between, 1, 9));
        Assert.Equal(["10", "10"], InRows.Of(between, 10, 11));
        Assert.Equal(["0", "0"], InRows.Of(between, -1, 0));
    }

    private static EquatableArray<Node>[] Several =>
    [
        [Amount.Node],
        [Amount.Node, Credit.Node],
        [Credit.Node, Amount.Node, Rent.Node],
        [Amount.Node, Amount.Node],
        [Amount.Node, Dollars(0).Node],
        [Dollars(0.5m).Node, Amount.Node, Dollars(1).Node],
        [(Amount / Plain(3)).Node, (Credit / Plain(7)).Node],
        [(Amount / Part).Node, Credit.Node],
        [(Amount / Part).Node, Dollars(0).Node],
        [(Amount / Part).Node, (Credit / Part).Node, Dollars(0).Node],
        [(Amount / Part).Node, (Rent / (Credit / Dollars(1))).Node, Amount.Node],
    ];

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);

    private static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}

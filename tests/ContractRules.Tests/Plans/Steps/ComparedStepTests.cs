using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Amounts are compared as they are, whatever they are counted in or divided by.</summary>
public sealed class ComparedStepTests
{
    private static readonly Relation[] Relations = Enum.GetValues<Relation>();

    public static TheoryData<string> Sizes => SizedRows.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Amounts_are_compared_by_every_relation(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Each((Amount, Credit), (Amount, Dollars(0)), (Dollars(-0.5m), Amount), (Amount, Amount), (Amount * Plain(2), Credit * Plain(4)), (Amount / Plain(3), Credit / Plain(7)), (Amount + Dollars(0.01m), Rent))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_is_divided_is_compared_without_dividing(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Each((Amount / Part, Credit), (Credit, Amount / Part), (Amount / Part, Credit / Part), (Amount / Part, Rent / InDollars(Credit)), (Amount / Part, Dollars(0)), (Dollars(0), Amount / InDollars(Credit)))));

    // 2 to 3, 3 to 3 and 4 to 3.
    [Theory]
    [InlineData(Relation.Below, true, false, false)]
    [InlineData(Relation.AtMost, true, true, false)]
    [InlineData(Relation.EqualTo, false, true, false)]
    [InlineData(Relation.AtLeast, false, true, true)]
    [InlineData(Relation.Above, false, false, true)]
    public void A_relation_holds_below_at_or_above(Relation relation, params bool[] holds)
    {
        var rule = Dollars(1).ProvidedThat(Rule<bool>.Of(new Compared(Amount.Node, relation, Dollars(3).Node)));

        Assert.Equal(holds.Select(isSo => isSo ? "1" : "0"), InRows.Of(rule, 2, 3, 4));
    }

    private static IEnumerable<Rule<bool>> Each(params (Rule<Money> Left, Rule<Money> Right)[] pairs) =>
        from pair in pairs from relation in Relations select Rule<bool>.Of(new Compared(pair.Left.Node, relation, pair.Right.Node));

    private static Rule<Ratio> InDollars(Rule<Money> amount) => amount / Dollars(1);

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);

    private static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}

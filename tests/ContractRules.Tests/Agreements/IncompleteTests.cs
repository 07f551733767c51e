using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What the vocabulary never builds, but somebody who builds from the kernel might.</summary>
public class IncompleteTests
{
    public static TheoryData<Node, string> Incomplete { get; } = new()
    {
        { new Trailing(Sales.Declaration, 0, 0), "a sum of sales over 0 periods; expected 1 to 500000" },
        { new Trailing(Sales.Declaration, -3, 0), "a sum of sales over -3 periods; expected 1 to 500000" },
        { new Trailing(Sales.Declaration, 500_001, 0), "a sum of sales over 500001 periods; expected 1 to 500000" },
        { new Trailing(Sales.Declaration, 1, 500_001), "a sum of sales that ends 500001 periods ago; expected 0 to 500000" },
        { new Trailing(Sales.Declaration, 3, -1), "a sum of sales that ends -1 periods ago; expected 0 to 500000" },
        { new Product(Sales.Node, new Rank([Sales.Node, Costs.Node], -1)), "a rank of number 0 of 2 rules; expected one of them" },
        { new Product(Sales.Node, new Rank([Sales.Node, Costs.Node], 2)), "a rank of number 3 of 2 rules; expected one of them" },
        { new Ambiguity(Basis, [Sales.Node]), "reading basis has 2 options, but 1 rules follow from it" },
        { new Ambiguity(Basis, [Sales.Node, Costs.Node, Sales.Node]), "reading basis has 2 options, but 3 rules follow from it" },
        { new Choice(IsDueEvery(0), Sales.Node, Costs.Node), "a series with 0 months from date to date; expected 1 or more" },
        { new Choice(IsDueEvery(-6), Sales.Node, Costs.Node), "a series with -6 months from date to date; expected 1 or more" },
    };

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public void A_rule_that_lacks_a_part_is_refused_wherever_it_stands(Node node, string words)
    {
        AssertFault(words, Profit.Means(Rule<Money>.Of(node)));
        AssertFault(words, Profit.Means(Sales - Rule<Money>.Of(node)));
    }

    [Fact]
    public void A_duty_is_kept_by_an_act_or_by_reaching_an_amount_and_never_by_both_or_neither()
    {
        const string words = "the duty to report is kept by an act or by reaching an amount, one of the two";
        var duty = Seller.Shall("report", toward: Buyer, due: ThePeriod.End, keptOn: Opening);

        AssertFault(words, duty with { KeptOn = null });
        AssertFault(words, duty with { Shortfall = Sales.Node });
    }

    private static Node IsDueEvery(int months) => new Compared(
        new Recurrence(Opening.Node, months, ThePeriod.Start.Node), Relation.AtMost, new Constant(new DateValue(new LocalDate(2002, 7, 1)), Measure.Date));

    private static void AssertFault(string words, Provision provision)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", provision))));

        Assert.Equal((AgreementFaultKind.Incomplete, $"clause 1: {words}"), (fault.Kind, fault.ToString()));
    }
}

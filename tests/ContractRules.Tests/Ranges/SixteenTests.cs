using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Ranges;

/// <summary>What rules of sixteen parts have in common with one of these, or with sixteen others: here amounts that are nothing or more.</summary>
public sealed class SixteenTests
{
    private static readonly Fact<Money> Receipts = Fact.Money("receipts", Usd, "1", "What came in").InRange(0);
    private static readonly Term<Money> All = Term.Money("all", "All of it", Usd);
    private static readonly Node[] Others = [.. Enumerable.Range(1, 15).Select(number => ((Rule<Money>)Fact.Money($"other-{number}", Usd, "1", "Another amount").InRange(0)).Node)];

    private static Node One => Receipts.Node;

    private static Node More => (Receipts + Usd.Of(5)).Node;

    private static Node Capped => Receipts.NotExceeding(Usd.Of(5)).Node;

    [Fact]
    public void The_least_of_them_is_no_more_and_the_greatest_no_less_than_any()
    {
        AssertRange("at most 0", Less(new Least([.. Others, One]), One));
        AssertRange("at least 0", Less(One, new Least([.. Others, One])));
        AssertRange("at least 0", Less(new Greatest([.. Others, One]), One));
        AssertRange("at most 0", Less(One, new Greatest([.. Others, One])));
    }

    [Fact]
    public void All_of_them_are_no_less_than_any()
    {
        AssertRange("at least 0", Less(new Sum([.. Others, One]), One));
        AssertRange("at most 0", Less(One, new Sum([.. Others, One])));
        AssertRange("at least 0", Less(new TermValue(All.Declaration), One));
        AssertRange("at most 0", Less(One, new TermValue(All.Declaration)));
    }

    // Fifteen are the same, and the sixteenth is five more.
    [Fact]
    public void What_is_taken_from_sixteen_of_which_one_is_more_differs_by_no_more_than_that_one()
    {
        AssertRange("from -5 to 0", Less(new Least([.. Others, One]), new Least([.. Others, More])));
        AssertRange("from -5 to 0", Less(new Greatest([.. Others, One]), new Greatest([.. Others, More])));
        AssertRange("at least 0", Less(new Sum([.. Others, One]), new Sum([.. Others, Capped])));
    }

    // Receipts and up to five less the receipts and fifteen others: no more than five.
    [Fact]
    public void Of_sixteen_that_are_taken_off_each_can_be_what_is_in_the_rest() => AssertRange(
        "at most 5",
        new Sum([One, Another.NotExceeding(Usd.Of(5)).Node, new Negation(One), .. Others.Select(other => new Negation(other))]));

    private static Rule<Money> Another => Fact.Money("yet-another", Usd, "1", "Yet another amount").InRange(0);

    private static Sum Less(Node one, Node other) => new([one, new Negation(other)]);

    private static void AssertRange(string words, Node rule) =>
        Assert.Equal(words, $"{Of(Clause("1", All.Means(Rule<Money>.Of(new Sum([.. Others, One]))))).RangeOf(Rule<Money>.Of(rule))}");
}

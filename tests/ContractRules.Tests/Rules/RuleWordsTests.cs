using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>Rules that would fill pages are told in short where a message or a step speaks of them.</summary>
public sealed class RuleWordsTests
{
    private static readonly Term<Ratio> Power = Term.Ratio("power", "Power");

    [Fact]
    public void Of_a_list_up_to_twelve_are_told_and_of_a_longer_one_the_first_two_and_the_last()
    {
        Assert.Equal("f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12", InShort(new Sum(Facts(12))));
        Assert.Equal("f1 + f2 + … 10 more … + f13", InShort(new Sum(Facts(13))));
        Assert.Equal("the least of f1, f2, … 11 more … and f14", InShort(new Least(Facts(14))));
    }

    [Fact]
    public void Of_a_place_among_many_that_one_is_told() =>
        Assert.Equal("how many of f7 and … 12 more … come before f7", InShort(new Rank(Facts(13), 6)));

    // The power itself is the first of ten levels: nine negations lie within, and what is left of ten is one more.
    [Fact]
    public void Of_ten_levels_all_are_told_and_of_more_the_innermost_are_left_out()
    {
        Assert.Equal("−(−(−(−(−(−(−(−(−f1))))))))", InShort(Nested(9)));
        Assert.Equal("−(−(−(−(−(−(−(−(−…))))))))", InShort(Nested(10)).Replace("(…)", "…", StringComparison.Ordinal));
        Assert.Equal(InShort(Nested(10)), InShort(Nested(30)));
    }

    // The power and its exponent are two, and a sum of eight sums of five negations and one of four is 1 + 8 × 11 + 9 = 98.
    [Fact]
    public void Of_a_hundred_rules_all_are_told_and_of_more_fewer_levels()
    {
        var (hundred, more) = (InShort(Tree(8, 5, 4)), InShort(Tree(8, 5, 5)));

        Assert.DoesNotContain("…", hundred, StringComparison.Ordinal);
        Assert.Contains("…", more, StringComparison.Ordinal);
        Assert.Contains("− f5", hundred, StringComparison.Ordinal);
        Assert.DoesNotContain("− f5", more, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_looked_back_at_is_told_by_how_long_ago_it_was()
    {
        Rule<Money> sales = SampleRules.Sales;

        Assert.Equal("sales of the period", $"{SampleRules.Sales.OverTrailing(1)}");
        Assert.Equal("sales of the prior period", $"{SampleRules.Sales.OverTrailing(1, lag: 1)}");
        Assert.Equal("sales of 2 periods before", $"{SampleRules.Sales.OverTrailing(1, lag: 2)}");
        Assert.Equal("sales over the last 2 periods", $"{SampleRules.Sales.OverTrailing(2)}");
        Assert.Equal("sales over the 2 periods before", $"{SampleRules.Sales.OverTrailing(2, lag: 1)}");
        Assert.Equal("sales over 2 periods, 3 periods ago", $"{SampleRules.Sales.OverTrailing(2, lag: 3)}");
        Assert.Equal("sales", $"{sales}");
    }

    // A power that varies has no plan, which says so with the rule in short.
    private static string InShort(Node rule)
    {
        var agreement = Of(Clause("1", Power.Means(Rule<Ratio>.Of(new Raised(rule, new PeriodValue(PeriodAspect.Number))))));
        var words = Assert.Throws<PlanRefusedException>(() => Plan.Of(agreement)).Refusals[0].Rule;
        Assert.EndsWith(" to the power of the number of the period", words, StringComparison.Ordinal);
        var told = words[..^" to the power of the number of the period".Length];
        return told.StartsWith('(') ? told[1..^1] : told;
    }

    private static EquatableArray<Node> Facts(int count) => [.. Enumerable.Range(1, count).Select(Node (number) => Fact.Ratio($"f{number}", "1", "A number").Node)];

    private static Node Nested(int times) => Enumerable.Range(0, times).Aggregate(Facts(1)[0], (inner, _) => new Negation(inner));

    private static Node Tree(int sums, int negations, int ofTheLast) => new Sum(
    [
        .. Enumerable.Range(0, sums).Select(Node (_) => new Sum([.. Facts(negations).Select(Node (fact) => new Negation(fact))])),
        new Sum([.. Facts(ofTheLast).Select(Node (fact) => new Negation(fact))]),
    ]);
}

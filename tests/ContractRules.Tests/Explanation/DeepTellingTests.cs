using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>What lies more than 24 levels deep is told below, in a tree of its own: here two chains of 27 terms, each the one before and sales.</summary>
public sealed class DeepTellingTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Term<Money>[] Levels = [.. Enumerable.Range(1, 27).Select(number => Term.Money($"level-{number}", $"Level {number}", Usd))];
    private static readonly Term<Money>[] Others = [.. Enumerable.Range(1, 27).Select(number => Term.Money($"other-{number}", $"Other {number}", Usd))];

    // The net is at level 0, the 27th term at 1, and so the fourth at 24, where those that follow have no room.
    [Fact]
    public void Each_tree_begins_with_what_lay_too_deep_in_the_one_before() => Assert.Equal(
        ["Net (net) = 6,040.00 USD  [1]", "Level 4 = 380.00 USD  [1]", "Other 4 = 780.00 USD  [1]"], Explained.ToLines().Select(line => line.Words));

    [Fact]
    public void What_is_told_below_is_said_to_be_so_until_it_is_and_then_to_be_above()
    {
        var trees = Explained.ToLines();

        Assert.Equal([Mention.Below, Mention.Below], Mentions(trees[0], "level-4"));
        Assert.Equal([Mention.Here], Mentions(trees[1], "level-4"));
        Assert.Equal([Mention.Above], Mentions(trees[2], "level-4"));
        Assert.Equal([Mention.Here], Mentions(trees[0], "level-5"));
    }

    [Fact]
    public void So_many_levels_as_there_are_in_a_tree_tell_all_of_it()
    {
        Assert.Equal(Explained.ToText(), Explained.ToText(depth: 25));
        Assert.Equal(Mention.Deeper, All(Explained.ToLines(depth: 23)[0]).Last(line => line.Words.StartsWith("Level 5 ", StringComparison.Ordinal)).Mention);
    }

    // The other chain takes the fourth level in twice: in its 26th term, near the top, and in its second, in the last tree.
    private static Derivation Explained => Of(Clause(
        "1",
        [
            Net.Means(Levels[26] + Others[26]),
            Levels[0].Means(Sales - Costs),
            .. Levels.Skip(1).Zip(Levels, (next, before) => next.Means(before + Sales)),
            Others[0].Means(Sales * 2),
            .. Others.Skip(1).Zip(Others, (next, before) => next.Means(next == Others[25] || next == Others[1] ? before + Levels[3] : before + Sales)),
        ]))
        .Settle(Month(1).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20))).Statements[0].Explain(Net);

    private static IEnumerable<Mention> Mentions(ToldLine tree, string key) =>
        All(tree).Where(line => line.Step?.Rule.ToString() == key).Select(line => line.Mention);

    private static IEnumerable<ToldLine> All(ToldLine line) => line.Below.SelectMany(All).Prepend(line);
}

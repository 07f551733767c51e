using ContractRules.Documents.Clauses;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Clauses;

/// <summary>Two lists side by side.</summary>
public sealed class AlignmentTests
{
    [Theory]
    [InlineData("a b c", "a c", "a=a b=- c=c")]
    [InlineData("a c", "a b c", "a=a -=b c=c")]
    [InlineData("a b", "b a", "b=b a=a")]
    [InlineData("x a", "a", "x=- a=a")]
    [InlineData("a a", "a", "a=a a=-")]
    public void What_is_gone_stands_where_it_stood(string before, string after, string pairs) => Assert.Equal(
        pairs, string.Join(' ', Alignment.Of(before.Split(' '), after.Split(' '), entry => entry).Select(pair => $"{pair.Before ?? "-"}={pair.After ?? "-"}")));

    [Law]
    public void Every_entry_of_both_lists_stands_in_one_pair_and_the_later_list_keeps_its_order(TwoLists lists)
    {
        var pairs = Alignment.Of(lists.Before, lists.After, entry => entry);

        Assert.Equal(lists.After, pairs.Select(pair => pair.After).OfType<string>());
        Assert.Equal(lists.Before.Order(), pairs.Select(pair => pair.Before).OfType<string>().Order());
        Assert.All(pairs, pair => Assert.True(pair.Before is null || pair.After is null || pair.Before == pair.After));
    }

    /// <summary>Of few entries, so that most are in both.</summary>
    public sealed record TwoLists(EquatableArray<string> Before, EquatableArray<string> After) : IDrawn<TwoLists>
    {
        public static Gen<TwoLists> Drawn =>
            Gen.Elements("a", "b", "c", "d", "e").ArrayOf().Two().Select(lists => new TwoLists(lists.Item1, lists.Item2));
    }
}

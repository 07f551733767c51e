using ContractRules.Documents.Clauses;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Clauses;

/// <summary>Two lists side by side.</summary>
public sealed class AlignmentTests
{
    private static readonly Gen<string[]> List = Gen.Elements("a", "b", "c", "d", "e").ArrayOf();

    [Theory]
    [InlineData("a b c", "a c", "a=a b=- c=c")]
    [InlineData("a c", "a b c", "a=a -=b c=c")]
    [InlineData("a b", "b a", "b=b a=a")]
    [InlineData("x a", "a", "x=- a=a")]
    [InlineData("a a", "a", "a=a a=-")]
    public void What_is_gone_stands_where_it_stood(string before, string after, string pairs) => Assert.Equal(
        pairs, string.Join(' ', Alignment.Of(before.Split(' '), after.Split(' '), entry => entry).Select(pair => $"{pair.Before ?? "-"}={pair.After ?? "-"}")));

    [Fact]
    public void Every_entry_of_both_lists_stands_in_one_pair_and_the_later_list_keeps_its_order() => Prop.ForAll(List.Zip(List).ToArbitrary(), lists =>
    {
        var pairs = Alignment.Of(lists.Item1, lists.Item2, entry => entry);

        Assert.Equal(lists.Item2, pairs.Select(pair => pair.After).OfType<string>());
        Assert.Equal(lists.Item1.Order(), pairs.Select(pair => pair.Before).OfType<string>().Order());
        Assert.All(pairs, pair => Assert.True(pair.Before is null || pair.After is null || pair.Before == pair.After));
    }).QuickCheckThrowOnFailure();
}

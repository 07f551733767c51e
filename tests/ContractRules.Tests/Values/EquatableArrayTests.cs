using System.Collections;
using System.Collections.Immutable;
using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>A list that is a value: equal to another with equal items in the same order.</summary>
public class EquatableArrayTests
{
    private static readonly EquatableArray<int> OneTwoThree = [1, 2, 3];

    [Fact]
    public void Equal_items_in_the_same_order_make_equal_lists()
    {
        EquatableArray<int> same = [1, 2, 3];

        Assert.True(OneTwoThree == same);
        Assert.False(OneTwoThree != same);
        Assert.True(OneTwoThree.Equals((object)same));
        Assert.Equal(OneTwoThree.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Another_order_length_or_item_makes_another_list()
    {
        Assert.True(OneTwoThree != [3, 2, 1]);
        Assert.True(OneTwoThree != [1, 2]);
        Assert.True(OneTwoThree != [1, 2, 4]);
        Assert.False(OneTwoThree == [3, 2, 1]);
        Assert.False(OneTwoThree.Equals("1, 2, 3"));
        Assert.NotEqual(OneTwoThree.GetHashCode(), ((EquatableArray<int>)[3, 2, 1]).GetHashCode());
    }

    [Fact]
    public void The_default_is_an_empty_list()
    {
        EquatableArray<int> nothing = default;

        Assert.Empty(nothing);
        Assert.True(nothing == []);
        Assert.Equal(((EquatableArray<int>)[]).GetHashCode(), nothing.GetHashCode());
        Assert.False(nothing.GetEnumerator().MoveNext());
    }

    [Fact]
    public void Items_come_in_their_order_by_place_and_one_after_another()
    {
        Assert.Equal((3, 1, 3), (OneTwoThree.Count, OneTwoThree[0], OneTwoThree[^1]));
        Assert.Equal([1, 2, 3], new List<int>(OneTwoThree));
        Assert.Equal([1, 2, 3], ((IEnumerable)OneTwoThree).Cast<int>());
        Assert.Equal([2, 4, 6], OneTwoThree.Select(item => item * 2).ToEquatableArray());

        var sum = 0;
        foreach (var item in OneTwoThree)
        {
            sum += item;
        }

        Assert.Equal(6, sum);
    }

    [Fact]
    public void Arrays_and_lists_convert()
    {
        EquatableArray<int> ofArray = new[] { 1, 2, 3 };
        EquatableArray<int> ofList = new List<int> { 1, 2, 3 };
        EquatableArray<int> ofImmutable = ImmutableArray.Create(1, 2, 3);
        EquatableArray<int> spread = [.. Enumerable.Range(1, 3)];

        Assert.Equal([ofArray, ofList, ofImmutable, spread], Enumerable.Repeat(OneTwoThree, 4));
        Assert.Equal((0, 0), (((EquatableArray<int>)default(ImmutableArray<int>)).Count, OfNothing([])));

        static int OfNothing(EquatableArray<int> items) => items.Count;
    }

    [Fact]
    public void An_array_changed_later_does_not_change_it()
    {
        int[] source = [1, 2];
        EquatableArray<int> list = source;
        source[0] = 3;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void What_it_was_made_from_can_change_without_changing_it()
    {
        List<int> source = [1, 2];
        var list = source.ToEquatableArray();
        source.Add(3);

        Assert.Equal([1, 2], list);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_place_beyond_its_items_is_refused_with_their_number(int place) => Assert.StartsWith(
        "There are 3 items.",
        Assert.Throws<ArgumentOutOfRangeException>("index", () => OneTwoThree[place]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_list_with_a_missing_item_is_refused_with_its_place()
    {
        EquatableArray<string> whole = ["a", "b"];

        Assert.Equal(["a", "b"], whole);
        Assert.Empty((EquatableArray<string>)default(ImmutableArray<string>));
        Assert.StartsWith("Item 2 of 3 is null.", Assert.Throws<ArgumentNullException>("items", () => WithNothing()).Message, StringComparison.Ordinal);

        static EquatableArray<string> WithNothing() => ["a", null!, "c"];
    }
}

using System.Collections;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Values;

/// <summary>A map that is a value: equal to another with equal entries.</summary>
public class EquatableMapTests
{
    private static readonly EquatableMap<int> OneAndTwo = EquatableMap<int>.Empty.With("a", 1).With("b", 2);

    [Fact]
    public void Equal_entries_make_equal_maps_in_whatever_order_they_came()
    {
        var same = EquatableMap<int>.Empty.With([KeyValuePair.Create("b", 2), KeyValuePair.Create("a", 1)]);

        Assert.True(OneAndTwo.Equals(same));
        Assert.True(OneAndTwo.Equals((object)same));
        Assert.Equal(OneAndTwo.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Another_key_value_or_count_makes_another_map()
    {
        Assert.False(OneAndTwo.Equals(EquatableMap<int>.Empty.With("a", 1)));
        Assert.False(OneAndTwo.Equals(OneAndTwo.With("b", 3)));
        Assert.False(OneAndTwo.Equals(EquatableMap<int>.Empty.With("a", 1).With("B", 2)));
        Assert.False(OneAndTwo.Equals(null));
        Assert.False(OneAndTwo.Equals("a"));
        Assert.NotEqual(OneAndTwo.GetHashCode(), OneAndTwo.With("b", 3).GetHashCode());
        Assert.NotEqual(OneAndTwo.GetHashCode(), EquatableMap<int>.Empty.With("a", 1).With("c", 2).GetHashCode());
    }

    [Fact]
    public void A_new_entry_takes_the_place_of_the_one_under_its_key_and_leaves_the_map_as_it_was()
    {
        var changed = OneAndTwo.With("a", 9);

        Assert.Equal(9, Found(changed, "a"));
        Assert.Equal(9, Found(OneAndTwo.With([KeyValuePair.Create("a", 9)]), "a"));
        Assert.Equal(1, Found(OneAndTwo, "a"));
        Assert.Equal((2, 2), (changed.Count, OneAndTwo.Count));
    }

    [Fact]
    public void Keys_stand_in_ordinal_order_and_are_told_apart_by_case()
    {
        var map = EquatableMap<int>.Empty.With("b", 1).With("a", 2).With("B", 3);

        Assert.Equal(["B", "a", "b"], map.Keys);
        Assert.Equal([3, 2, 1], map.Select(entry => entry.Value));
        Assert.Equal(3, ((IEnumerable)map).Cast<object>().Count());
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.False(OneAndTwo.TryGet("c", out _));
        Assert.False(EquatableMap<int>.Empty.TryGet("a", out _));
        Assert.Empty(EquatableMap<int>.Empty);
    }

    [Law]
    public bool Entries_given_together_are_those_given_one_by_one(Keyed[] first, Keyed[] second)
    {
        var (before, after) = (OneByOne(EquatableMap<int>.Empty, first), second.Select(Entry));
        return before.With(after).Equals(OneByOne(before, second)) && before.With(after).Keys.SequenceEqual(before.Keys.Concat(after.Select(entry => entry.Key)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("a", "a", "b")] // two under one key: the later
    [InlineData("c", "a", "b")]
    [InlineData("B", "a", "b")]
    [InlineData("a", "B", "b")]
    public void A_list_of_entries_makes_the_map_that_they_make_one_by_one_in_order_or_not(params string[] keys)
    {
        List<KeyValuePair<string, int>> entries = [.. keys.Select(KeyValuePair.Create<string, int>)];

        var map = EquatableMap<int>.Empty.With(entries);

        Assert.Equal(entries.Aggregate(EquatableMap<int>.Empty, (given, entry) => given.With(entry.Key, entry.Value)), map);
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), map.Keys);
        Assert.Equal(Array.LastIndexOf(keys, "a"), Found(map, "a"));
        Assert.Equal(map, map.With([]));
    }

    private static EquatableMap<int> OneByOne(EquatableMap<int> map, IEnumerable<Keyed> entries) =>
        entries.Select(Entry).Aggregate(map, (given, entry) => given.With(entry.Key, entry.Value));

    private static KeyValuePair<string, int> Entry(Keyed entry) => KeyValuePair.Create($"key-{entry.Key}", entry.Value);

    private static int? Found(EquatableMap<int> map, string key) => map.TryGet(key, out var value) ? value : null;

    /// <summary>A value under one of a few keys, so that keys meet.</summary>
    public sealed record Keyed(int Key, int Value) : IDrawn<Keyed>
    {
        public static Gen<Keyed> Drawn => Gen.Choose(0, 20).Two().Select(both => new Keyed(both.Item1, both.Item2));
    }
}

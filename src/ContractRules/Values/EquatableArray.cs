using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>An immutable list that equals another when it holds equal items in the same order. It holds no null.</summary>
/// <remarks>Records compare their members; with an ordinary array two equal clauses would not be equal.</remarks>
/// <typeparam name="T">What it holds.</typeparam>
/// <example><c>EquatableArray&lt;int&gt; numbers = [1, 2, 3];</c></example>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
[JsonConverter(typeof(Json.EquatableArrayConverter))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>, IConverted
{
    private readonly ImmutableArray<T> _items;

    internal EquatableArray(ImmutableArray<T> items) => _items = Whole(items);

    /// <summary>How many items it holds.</summary>
    public int Count => Items.Length;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer items.</exception>
    public T this[int index] => !_items.IsDefault && (uint)index < (uint)_items.Length ? _items[index] : throw Beyond(index);

    private ArgumentOutOfRangeException Beyond(int index) => new(nameof(index), index, $"There are {Count} items.");

    /// <summary>Where an item stands in a list that is sorted, or, where it doesn't, the complement of where it would.</summary>
    internal int PlaceOf(T item) => Items.BinarySearch(item);

    /// <summary>The items of an array, in its order; what happens to the array later does not reach it.</summary>
    public static implicit operator EquatableArray<T>(T[] items) => new([.. items.NotNull()]);

    /// <summary>The items of a list, in its order; what happens to the list later does not reach it.</summary>
    public static implicit operator EquatableArray<T>(List<T> items) => new([.. items.NotNull()]);

    /// <summary>The items of an immutable array, in its order.</summary>
    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in words, one after another: <c>1, 2, 3</c>.</summary>
    public override string ToString() => string.Join(", ", Items);

    /// <summary>The items, one after another.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    // Nothing is made of a list in which something is missing, so none is one of arguments.
    private static ImmutableArray<T> Whole(ImmutableArray<T> items) => typeof(T).IsValueType || items.IsDefault || !items.Contains(default!)
        ? items
        : throw new ArgumentNullException(
            nameof(items), $"Item {items.IndexOf(default!) + 1} of {items.Length} is null. Static fields are made in the order of the text: declare above what lists them.");

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    JsonConverter IConverted.Converter() => new Json.EquatableArrayOf<T>();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();
}

/// <summary>Makes <see cref="EquatableArray{T}"/> from collection expressions and sequences.</summary>
public static class EquatableArray
{
    /// <summary>The items in their order.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>The items of a sequence, in its order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items.NotNull()]);
}

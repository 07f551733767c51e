using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>An immutable map from keys to values, in the order of the keys, that equals another with equal entries.</summary>
/// <typeparam name="T">What a key leads to.</typeparam>
/// <example><c>EquatableMap&lt;int&gt;.Empty.With("a", 1).With("b", 2)</c>.</example>
[JsonConverter(typeof(Json.EquatableMapConverter))]
public sealed class EquatableMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>, IEquatable<EquatableMap<T>>, IConverted
{
    // Sorted by key. Maps here are small and read more than changed, and an array is the smallest and fastest to read.
    private readonly ImmutableArray<KeyValuePair<string, T>> _entries;

    private EquatableMap(ImmutableArray<KeyValuePair<string, T>> entries) => _entries = entries;

    /// <summary>A map without entries.</summary>
    public static EquatableMap<T> Empty { get; } = new([]);

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    /// <summary>What the key leads to, if anything.</summary>
    /// <returns>Whether there is such an entry.</returns>
    public bool TryGet(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = PlaceOf(key.NotNull(), _entries);
        value = place >= 0 ? _entries[place].Value : default;
        return place >= 0;
    }

    /// <summary>The same map with this entry, in place of any other under its key.</summary>
    public EquatableMap<T> With(string key, T value)
    {
        var (place, entry) = (PlaceOf(key.NotNull(), _entries), KeyValuePair.Create(key, value));
        return new(place >= 0 ? _entries.SetItem(place, entry) : _entries.Insert(~place, entry));
    }

    /// <summary>The same map with these entries, each in place of any other under its key; of two under one key, the later.</summary>
    public EquatableMap<T> With(IEnumerable<KeyValuePair<string, T>> entries)
    {
        if (Count == 0 && entries is IReadOnlyList<KeyValuePair<string, T>> list && IsInOrder(list))
        {
            return new([.. list]);
        }

        ImmutableArray<KeyValuePair<string, T>>.Builder? changed = null;
        SortedDictionary<string, T>? added = null;
        foreach (var entry in entries.NotNull())
        {
            var place = PlaceOf(entry.Key.NotNull(nameof(entries)), _entries);
            if (place >= 0)
            {
                changed ??= _entries.ToBuilder();
                changed[place] = entry;
            }
            else
            {
                added ??= new(StringComparer.Ordinal);
                added[entry.Key] = entry.Value;
            }
        }

        var kept = changed?.DrainToImmutable() ?? _entries;
        return added is not null ? new(Merged(kept, added)) : changed is null ? this : new(kept);
    }

    /// <summary>The same map without the entries under these keys, where it has any.</summary>
    internal EquatableMap<T> Without(IReadOnlySet<string> keys) =>
        _entries.Any(entry => keys.Contains(entry.Key)) ? new([.. _entries.Where(entry => !keys.Contains(entry.Key))]) : this;

    /// <inheritdoc/>
    public bool Equals(EquatableMap<T>? other) => other is not null && _entries.AsSpan().SequenceEqual(other._entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in _entries)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_entries).GetEnumerator();

    JsonConverter IConverted.Converter() => new Json.EquatableMapOf<T>();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsInOrder(IReadOnlyList<KeyValuePair<string, T>> entries)
    {
        for (var place = 1; place < entries.Count; place++)
        {
            if (string.CompareOrdinal(entries[place - 1].Key, entries[place].Key) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    // All new entries at once: put in one by one, each would move all that stand after it.
    private static ImmutableArray<KeyValuePair<string, T>> Merged(
        ImmutableArray<KeyValuePair<string, T>> kept, SortedDictionary<string, T> added)
    {
        var merged = ImmutableArray.CreateBuilder<KeyValuePair<string, T>>(kept.Length + added.Count);
        var next = 0;
        foreach (var entry in added)
        {
            for (; next < kept.Length && string.CompareOrdinal(kept[next].Key, entry.Key) < 0; next++)
            {
                merged.Add(kept[next]);
            }

            merged.Add(entry);
        }

        merged.AddRange(kept.AsSpan()[next..]);
        return merged.MoveToImmutable();
    }

    // Where the key stands, or, where it doesn't, the complement of where it would.
    private static int PlaceOf(string key, ImmutableArray<KeyValuePair<string, T>> entries)
    {
        var (low, high) = (0, entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(entries[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>The keys and their values: <c>sales: 100, costs: 50</c>.</summary>
    public override string ToString() => string.Join(", ", _entries.Select(entry => $"{entry.Key}: {entry.Value}"));
}

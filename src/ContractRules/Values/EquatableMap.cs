using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ContractRules.Values;

/// <summary>An immutable map from keys to values, in the order of the keys, that equals another with equal entries.</summary>
/// <typeparam name="T">What a key leads to.</typeparam>
/// <example><c>EquatableMap&lt;int&gt;.Empty.With("a", 1).With("b", 2)</c>.</example>
public sealed class EquatableMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>, IEquatable<EquatableMap<T>>
{
    private readonly ImmutableSortedDictionary<string, T> _entries;

    private EquatableMap(ImmutableSortedDictionary<string, T> entries) => _entries = entries;

    /// <summary>A map without entries.</summary>
    public static EquatableMap<T> Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal));

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>What the key leads to, if anything.</summary>
    /// <returns>Whether there is such an entry.</returns>
    public bool TryGet(string key, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(key, out value);

    /// <summary>The same map with this entry, in place of any other under its key.</summary>
    public EquatableMap<T> With(string key, T value) => new(_entries.SetItem(key, value));

    /// <summary>The same map with these entries, each in place of any other under its key.</summary>
    public EquatableMap<T> With(IEnumerable<KeyValuePair<string, T>> entries) => new(_entries.SetItems(entries));

    /// <inheritdoc/>
    public bool Equals(EquatableMap<T>? other) => other is not null && _entries.SequenceEqual(other._entries);

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
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

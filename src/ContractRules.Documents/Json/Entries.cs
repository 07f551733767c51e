using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>The members of an object in the order in which people read them, each key once.</summary>
/// <typeparam name="T">What stands under the keys.</typeparam>
/// <param name="InOrder">The members.</param>
public sealed record Entries<T>(EquatableArray<Entry<T>> InOrder)
{
    /// <summary>No members.</summary>
    public static Entries<T> None { get; } = new([]);

    /// <summary>What stands under a key; nothing where it is none of them.</summary>
    public T? this[string key] => InOrder.FirstOrDefault(entry => entry.Key == (key ?? throw new ArgumentNullException(nameof(key)))).Value;

    /// <summary>The keys with what stands under them.</summary>
    public override string ToString() => $"{InOrder}";
}

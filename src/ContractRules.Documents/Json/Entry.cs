namespace ContractRules.Documents.Json;

/// <summary>A member of an object: its key and what stands under it.</summary>
/// <typeparam name="T">What stands under it.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Value">What stands under it.</param>
public readonly record struct Entry<T>(string Key, T Value)
{
    /// <summary>The key.</summary>
    public string Key { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Key ?? throw new ArgumentNullException(nameof(Key));

    /// <summary>The key and the value.</summary>
    public override string ToString() => $"{Key}: {Value}";
}

using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Settlement;

namespace ContractRules.Documents.Adjustments;

/// <summary>An item that changed, with its fields as they were and as they are.</summary>
public sealed record RestatedItemDocument : DocumentPart
{
    /// <summary>The key of the list that it is in.</summary>
    public required string List { get; init; }

    /// <summary>The key of the item.</summary>
    public required string Item { get; init; }

    /// <summary>Its fields as settled before; null where it was not there.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string>? AsSettled { get; init; }

    /// <summary>Its fields as they are known now; null where it is there no more.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string>? SettledAgain { get; init; }

    internal static RestatedItemDocument Of(ItemChange change) => new()
    {
        List = change.List.Key,
        Item = change.Key,
        AsSettled = FieldsOf(change.AsSettled),
        SettledAgain = FieldsOf(change.SettledAgain),
    };

    private static Entries<string>? FieldsOf(Item? item) => item is null ? null : new(
    [
        .. item.Names.Select(given => new Entry<string>(given.Key, given.Value)),
        .. item.Values.Select(given => new Entry<string>(given.Key, $"{given.Value}")),
    ]);
}

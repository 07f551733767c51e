using System.Text.Json.Serialization;
using ContractRules.Attribution;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Registers;

/// <summary>Cost items as a JSON document, before a register counts them.</summary>
public sealed record CostsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Costs.Told(value); } = DocumentKind.Costs.Urn;

    /// <summary>The cost items.</summary>
    public required EquatableArray<CostDocument> Items { get; init; }

    /// <summary>Cost items.</summary>
    public static CostsDocument Of(IEnumerable<CostItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new() { Items = [.. items.Select(CostDocument.Of)] };
    }
}

using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Receipts;

/// <summary>Receipts as a JSON document, such as accounts are drawn up from.</summary>
public sealed record ReceiptsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Receipts.Told(value); } = DocumentKind.Receipts.Urn;

    /// <summary>The receipts.</summary>
    public required EquatableArray<ReceiptDocument> Receipts { get; init; }

    /// <summary>Receipts.</summary>
    public static ReceiptsDocument Of(IEnumerable<Receipt> receipts)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        return new() { Receipts = [.. receipts.Select(ReceiptDocument.Of)] };
    }
}

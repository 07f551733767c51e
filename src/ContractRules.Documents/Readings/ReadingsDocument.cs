using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>What the text of an agreement leaves open, and how it can be read, as a JSON document.</summary>
public sealed record ReadingsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Readings.Told(value); } = DocumentKind.Readings.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The questions that the text leaves open.</summary>
    public required EquatableArray<ReadingDocument> Readings { get; init; }

    /// <summary>The readings of an agreement.</summary>
    public static ReadingsDocument Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new() { Agreement = agreement.Key, Readings = [.. agreement.Readings.Select(reading => ReadingDocument.Of(reading, agreement))] };
    }
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Clauses;

/// <summary>What changed between two versions of a text, as a JSON document.</summary>
public sealed record RedlineDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Redline.Told(value); } = DocumentKind.Redline.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The day from which the earlier text is in force.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate From { get; init; }

    /// <summary>The day from which the later text is in force.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate To { get; init; }

    /// <summary>The clauses of both, each once, in the order of the later text.</summary>
    public required EquatableArray<ClauseChangeDocument> Clauses { get; init; }

    /// <summary>A redline of an agreement.</summary>
    public static RedlineDocument Of(Agreement agreement, Redline redline)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(redline);
        return new()
        {
            Agreement = agreement.Key,
            From = redline.From.InForceFrom,
            To = redline.To.InForceFrom,
            Clauses = [.. redline.Clauses.Select(ClauseChangeDocument.Of)],
        };
    }
}

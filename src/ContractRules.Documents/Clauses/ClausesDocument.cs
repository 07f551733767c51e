using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Clauses;

/// <summary>The clauses of a text in force as a JSON document, with what each computes.</summary>
public sealed record ClausesDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Clauses.Told(value); } = DocumentKind.Clauses.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The title of the agreement.</summary>
    public required string Title { get; init; }

    /// <summary>The text in force, by its title.</summary>
    public required string Version { get; init; }

    /// <summary>The day from which the text is in force.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate InForce { get; init; }

    /// <summary>The clauses, in the order of the text.</summary>
    public required EquatableArray<ClauseDocument> Clauses { get; init; }

    /// <summary>The clauses of a text of an agreement.</summary>
    public static ClausesDocument Of(Agreement agreement, AgreementVersion version)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(version);
        return new()
        {
            Agreement = agreement.Key,
            Title = agreement.Title,
            Version = $"{version}",
            InForce = version.InForceFrom,
            Clauses = [.. version.Clauses.Zip(ClauseText.Of(version, agreement.ReadAs), ClauseDocument.Of)],
        };
    }
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Facts;

/// <summary>The facts that an agreement asks for, as a JSON document.</summary>
public sealed record FactListDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.FactList.Told(value); } = DocumentKind.FactList.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The facts.</summary>
    public required EquatableArray<AskedFactDocument> Facts { get; init; }

    /// <summary>The facts of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="isCore">Whether only those that ordinary periods cannot do without.</param>
    public static FactListDocument Of(Agreement agreement, bool isCore = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var core = agreement.CoreFacts.ToHashSet();
        return new()
        {
            Agreement = agreement.Key,
            Facts = [.. (isCore ? agreement.CoreFacts : agreement.Facts).Select(fact => AskedFactDocument.Of(fact, core.Contains(fact)))],
        };
    }
}

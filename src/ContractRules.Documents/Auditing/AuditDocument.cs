using System.Text.Json.Serialization;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>What came of the audit of an explanation, as a JSON document.</summary>
public sealed record AuditDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Audit.Told(value); } = DocumentKind.Audit.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The period explained.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The text in force, by its title.</summary>
    public required string Version { get; init; }

    /// <summary>The keys of the terms explained.</summary>
    public required EquatableArray<string> Terms { get; init; }

    /// <summary>How many steps were recomputed.</summary>
    public required int Recomputed { get; init; }

    /// <summary>How many lines were held against the steps that they tell.</summary>
    public required int Lines { get; init; }

    /// <summary>The steps and lines that do not follow.</summary>
    public required EquatableArray<RefusalDocument> Refused { get; init; }

    /// <summary>What was taken as given.</summary>
    public required EquatableArray<GivenDocument> Given { get; init; }

    /// <summary>What came of the audit of an explanation.</summary>
    public static AuditDocument Of(ExplanationDocument explanation, ExplanationAudit audit)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(audit);
        return new()
        {
            Agreement = explanation.Agreement,
            Period = explanation.Period,
            Version = explanation.Version,
            Terms = [.. explanation.Explanations.Select(explained => explained.Term)],
            Recomputed = audit.Recomputed,
            Lines = audit.Lines,
            Refused = [.. audit.Refused.Select(RefusalDocument.Of)],
            Given = [.. audit.Given.Select(GivenDocument.Of)],
        };
    }
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Review;
using ContractRules.Values;

namespace ContractRules.Documents.Review;

/// <summary>A review of the drafting of an agreement, as a JSON document.</summary>
public sealed record ReviewDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Review.Told(value); } = DocumentKind.Review.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The questions that stay open, in the order of the clauses.</summary>
    public required EquatableArray<FindingDocument> Findings { get; init; }

    /// <summary>The questions that the clauses themselves answer.</summary>
    public required EquatableArray<FindingDocument> Answered { get; init; }

    /// <summary>Answers to what nothing asks for.</summary>
    public required EquatableArray<StaleAnswerDocument> Stale { get; init; }

    /// <summary>The review of an agreement.</summary>
    public static ReviewDocument Of(Agreement agreement, DraftingReview review)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(review);
        return new()
        {
            Agreement = agreement.Key,
            Findings = [.. review.Findings.Select(finding => FindingDocument.Of(finding))],
            Answered = [.. review.Answered.Select(answered => FindingDocument.Of(answered.Finding, answered.Answer.Words))],
            Stale = [.. review.Stale.Select(StaleAnswerDocument.Of)],
        };
    }
}

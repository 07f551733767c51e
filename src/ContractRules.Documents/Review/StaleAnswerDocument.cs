using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Review;
using ContractRules.Values;

namespace ContractRules.Documents.Review;

/// <summary>An answer of a clause to a question that nothing asks for.</summary>
public sealed record StaleAnswerDocument : DocumentPart
{
    /// <summary>The clause.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The kind of question that it answers.</summary>
    public required string Kind { get; init; }

    /// <summary>The key of the term or fact that it is about; left out where it answers for the whole clause.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Term { get; init; }

    /// <summary>What it says.</summary>
    public required string Answer { get; init; }

    internal static StaleAnswerDocument Of(StaleAnswer stale) => new()
    {
        Clause = stale.Clause,
        Kind = $"{stale.Answer.Question}",
        Term = stale.Answer.About?.Key,
        Answer = stale.Answer.Words,
    };
}

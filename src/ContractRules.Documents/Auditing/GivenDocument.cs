using System.Text.Json.Serialization;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>A figure that was taken as given: what remains to be checked against the books and the text.</summary>
public sealed record GivenDocument : DocumentPart
{
    /// <summary>What kind of figure it is.</summary>
    public required Operation Kind { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>The same, facts and terms by their titles.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is from.</summary>
    public required string Source { get; init; }

    /// <summary>The clause that asks for it or states it.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The exact value; null where there is none.</summary>
    public required Value? Value { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    /// <summary>Why there is no value, in words; left out where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Undetermined { get; init; }

    internal static GivenDocument Of(TakenAsGiven given) => new()
    {
        Kind = given.Kind,
        Rule = given.Rule,
        Title = given.Title,
        Source = given.Source,
        Clause = given.Clause,
        Value = given.Outcome.Value,
        Unit = given.Unit,
        Undetermined = given.Outcome.IsDetermined ? null : ExactText.Of(given.Outcome.Reasons),
    };
}

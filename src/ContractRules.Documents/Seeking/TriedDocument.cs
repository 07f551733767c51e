using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Seeking;
using ContractRules.Values;

namespace ContractRules.Documents.Seeking;

/// <summary>A value of the fact, and what the term comes to with it.</summary>
public sealed record TriedDocument : DocumentPart
{
    /// <summary>The value of the fact, exactly.</summary>
    public required Value Value { get; init; }

    /// <summary>What the term comes to, exactly; left out where it is undetermined, or the facts are refused.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Figure { get; init; }

    internal static TriedDocument? Of(TriedValue? tried) => tried is null ? null : new() { Value = tried.Value, Figure = tried.Figure?.Value };
}

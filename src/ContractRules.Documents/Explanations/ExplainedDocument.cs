using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>How one term came to its figure.</summary>
public sealed record ExplainedDocument : DocumentPart
{
    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>What the term is called.</summary>
    public required string Title { get; init; }

    /// <summary>The lines that tell it, as trees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<LineDocument>? Lines { get; init; }

    /// <summary>True in the place of the lines, where no level of them was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Cut { get; init; }

    internal static ExplainedDocument Of(Derivation derivation, EquatableArray<ToldLine> lines, int depth, bool rounded) => new()
    {
        Term = derivation.Term.Key,
        Title = derivation.Term.Title,
        Lines = LineDocument.Below(lines, depth, rounded),
        Cut = LineDocument.IsCut(lines, depth),
    };
}

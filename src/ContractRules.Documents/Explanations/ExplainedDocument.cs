using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
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

    /// <summary>The number of the step that gives the figure: its place in the steps of the document, counted from 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Step { get; init; }

    /// <summary>Of an undetermined figure, between what it lies whatever the facts are that were not given; left out where nothing bounds it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BoundsDocument? Bounds { get; init; }

    /// <summary>The lines that tell it, as trees.</summary>
    public required EquatableArray<LineDocument> Lines { get; init; }

    internal static ExplainedDocument Of(Derivation derivation, EquatableArray<ToldLine> lines, StepsInOrder? steps, bool rounded) => new()
    {
        Term = derivation.Term.Key,
        Title = derivation.Term.Title,
        Step = steps?.NumberOf(derivation.Conclusion),
        Bounds = BoundsDocument.Of(derivation.Bounds),
        Lines = [.. lines.Select(line => LineDocument.Of(line, steps, rounded))],
    };
}

using ContractRules.Documents.Explanations;
using ContractRules.Documents.Json;
using ContractRules.Explanation;

namespace ContractRules.Documents.Checks;

/// <summary>How a figure of a case came about, and under which text.</summary>
public sealed record CaseExplanationDocument : DocumentPart
{
    /// <summary>The text in force, by its title.</summary>
    public required string Version { get; init; }

    /// <summary>The figure, with the lines that tell it.</summary>
    public required ExplainedDocument Explained { get; init; }

    internal static CaseExplanationDocument Of(Derivation derivation) => new()
    {
        Version = derivation.Version,
        Explained = ExplainedDocument.Of(derivation, derivation.ToLines(inFull: true), steps: null, rounded: false),
    };
}

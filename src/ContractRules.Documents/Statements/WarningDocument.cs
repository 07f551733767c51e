using System.ComponentModel.DataAnnotations;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Something that should be looked at although it could be settled.</summary>
public sealed record WarningDocument : DocumentPart
{
    /// <summary>What it is about.</summary>
    [AllowedValues("expectation-not-met", "fact-in-vain", "before-the-agreement", "lots-at-rest", "amendment-after-the-end")]
    public required string Kind { get; init; }

    /// <summary>The clause that it concerns; empty where it concerns the agreement as a whole.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Words { get; init; }

    internal static WarningDocument Of(Warning warning) => new() { Kind = WarningWords.NameOf(warning.Kind), Clause = warning.Clause, Words = warning.Words };
}

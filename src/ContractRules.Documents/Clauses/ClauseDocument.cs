using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>A clause: what it says, and what it computes.</summary>
public sealed record ClauseDocument : DocumentPart
{
    /// <summary>Where it stands.</summary>
    public required ClauseReference Reference { get; init; }

    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>What it says, in words of our own.</summary>
    public required string Says { get; init; }

    /// <summary>What it computes, in words, one provision each.</summary>
    public required EquatableArray<string> Computes { get; init; }

    /// <summary>Why it computes nothing, where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WhyNothing { get; init; }

    /// <summary>The amendments that made it what it is.</summary>
    public required EquatableArray<string> Edits { get; init; }

    /// <summary>Whether it begins to bind with the end of the agreement.</summary>
    public required bool BeginsWithTheEnd { get; init; }

    /// <summary>Whether it goes on to bind when the agreement has ended.</summary>
    public required bool OutlivesTheEnd { get; init; }

    internal static ClauseDocument Of(Clause clause, ClauseText told) => new()
    {
        Reference = clause.Reference,
        Heading = clause.Heading,
        Says = told.Summary,
        Computes = clause.WhyNothing is null ? [.. told.Provisions.Select(provision => provision.Words)] : [],
        WhyNothing = clause.WhyNothing,
        Edits = told.Edits,
        BeginsWithTheEnd = clause.BeginsWithTheEnd,
        OutlivesTheEnd = clause.OutlivesTermination,
    };
}

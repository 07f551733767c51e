using System.ComponentModel.DataAnnotations;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>A clause in a redline, and what became of it.</summary>
public sealed record ClauseChangeDocument : DocumentPart
{
    /// <summary>Where it stands.</summary>
    public required ClauseReference Reference { get; init; }

    /// <summary>What became of it.</summary>
    [AllowedValues("unchanged", "inserted", "deleted", "changed")]
    public required string Change { get; init; }

    /// <summary>Its heading.</summary>
    public required TextChangeDocument Heading { get; init; }

    /// <summary>What it says.</summary>
    public required TextChangeDocument Says { get; init; }

    /// <summary>What it does, one text for each provision.</summary>
    public required EquatableArray<TextChangeDocument> Provisions { get; init; }

    internal static ClauseChangeDocument Of(ClauseChange change) => new()
    {
        Reference = change.Reference,
        Change = change.Kind.ToString().ToLowerInvariant(),
        Heading = TextChangeDocument.Of(change.Heading),
        Says = TextChangeDocument.Of(change.Summary),
        Provisions = [.. change.Provisions.Select(TextChangeDocument.Of)],
    };
}

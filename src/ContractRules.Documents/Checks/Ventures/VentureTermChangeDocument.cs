using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Rules;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>Whether a term can change, and in how many periods of ventures it did.</summary>
public sealed record VentureTermChangeDocument : DocumentPart
{
    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>What the term is called.</summary>
    public required string Title { get; init; }

    /// <summary>In how many periods it changed; left out where it cannot, which is proved by what hangs on what.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChangedPeriodsDocument? Changed { get; init; }

    internal static VentureTermChangeDocument Of(TermDeclaration term, ChangedPeriodsDocument? changed) => new() { Term = term.Key, Title = term.Title, Changed = changed };
}

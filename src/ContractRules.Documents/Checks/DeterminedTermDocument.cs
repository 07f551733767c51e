using ContractRules.Coverage;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Checks;

/// <summary>In how many statements a term was determined.</summary>
public sealed record DeterminedTermDocument : DocumentPart
{
    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>What the term is called.</summary>
    public required string Title { get; init; }

    /// <summary>In how many statements it was determined.</summary>
    public required long Determined { get; init; }

    /// <summary>How many statements have it.</summary>
    public required long Statements { get; init; }

    internal static DeterminedTermDocument Of(TermReach term) => new()
    {
        Term = term.Term.Key,
        Title = term.Term.Title,
        Determined = term.Determined,
        Statements = term.Statements,
    };
}

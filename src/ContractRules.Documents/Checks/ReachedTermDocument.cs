using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Rules;

namespace ContractRules.Documents.Checks;

/// <summary>Whether a term can change.</summary>
public sealed record ReachedTermDocument : DocumentPart
{
    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>What the term is called.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it can change; where it cannot, that is proved by what hangs on what.</summary>
    public required bool CanChange { get; init; }

    /// <summary>In how many timelines it changed; left out where it cannot.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Cases { get; init; }

    internal static ReachedTermDocument Of(TermDeclaration term, long? cases) => new()
    {
        Term = term.Key,
        Title = term.Title,
        CanChange = cases is not null,
        Cases = cases,
    };
}

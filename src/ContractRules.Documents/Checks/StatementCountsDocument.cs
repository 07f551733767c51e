using ContractRules.Documents.Json;
using ContractRules.Observance;
using ContractRules.Observance.Ventures;

namespace ContractRules.Documents.Checks;

/// <summary>In how many statements an invariant was kept and broken.</summary>
public sealed record StatementCountsDocument : DocumentPart
{
    /// <summary>In how many it was kept.</summary>
    public required long Kept { get; init; }

    /// <summary>In how many it was broken.</summary>
    public required long Broken { get; init; }

    /// <summary>In how many it could not be determined.</summary>
    public required long Undetermined { get; init; }

    /// <summary>How many were none of its concern: under a text without its terms, or read otherwise than it is meant.</summary>
    public required long NotConcerned { get; init; }

    internal static StatementCountsDocument Of(InvariantOfVentures found) => new()
    {
        Kept = found.Kept,
        Broken = found.Broken,
        Undetermined = found.Undetermined,
        NotConcerned = found.NotConcerned,
    };

    internal static StatementCountsDocument Of(CheckedInvariant found) => new()
    {
        Kept = found.Kept,
        Broken = found.Broken,
        Undetermined = found.Undetermined,
        NotConcerned = found.NotConcerned,
    };
}

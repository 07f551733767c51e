using ContractRules.Coverage;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>What the statements of a check really reached: a check that reached nothing found nothing.</summary>
public sealed record ReachDocument : DocumentPart
{
    /// <summary>How many statements were made.</summary>
    public required long Statements { get; init; }

    /// <summary>The terms that statements had, each with how often it was determined.</summary>
    public required EquatableArray<DeterminedTermDocument> Terms { get; init; }

    /// <summary>How many branches of the rules were taken: sides of conditions, operands of caps, options of readings.</summary>
    public required int BranchesReached { get; init; }

    /// <summary>The branches that no statement took.</summary>
    public required EquatableArray<BranchNotReachedDocument> NotReached { get; init; }

    internal static ReachDocument Of(Reach reach) => new()
    {
        Statements = reach.Statements,
        Terms = [.. reach.Terms.Select(DeterminedTermDocument.Of)],
        BranchesReached = reach.Branches.Count,
        NotReached = [.. reach.NotReached.Select(BranchNotReachedDocument.Of)],
    };
}

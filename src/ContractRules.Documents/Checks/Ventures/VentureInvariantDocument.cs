using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Changes.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Observance.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>How an invariant fared over the periods of many ventures.</summary>
public sealed record VentureInvariantDocument : DocumentPart
{
    /// <summary>What holds, as a sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The clause that promises it; left out where none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>What came of it. Of an agreement checked alone it is kept, broken or never determined; the others are of a change.</summary>
    [AllowedValues("kept", "broken", "never-determined", "broken-by-the-change", "broken-before", "mended")]
    public required string Verdict { get; init; }

    /// <summary>In how many periods it was kept and broken before the change; left out where the agreement alone was checked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatementCountsDocument? Before { get; init; }

    /// <summary>In how many periods it was kept and broken; of a change, after it.</summary>
    public required StatementCountsDocument Statements { get; init; }

    /// <summary>How many ventures break it; of a change, after it and not before.</summary>
    public required long Ventures { get; init; }

    /// <summary>These ventures, each with the first period in which it does.</summary>
    public required EquatableArray<BrokenInVentureDocument> Breaking { get; init; }

    internal static VentureInvariantDocument Of(InvariantOfVentures found) => new()
    {
        Words = found.Invariant.Words,
        Clause = InvariantWords.ClauseOf(found.Invariant),
        Verdict = found.Broken > 0 ? "broken" : found.Kept > 0 ? "kept" : "never-determined",
        Statements = StatementCountsDocument.Of(found),
        Ventures = found.Breaking.Count,
        Breaking = [.. found.Breaking.Select(BrokenInVentureDocument.Of)],
    };

    internal static VentureInvariantDocument Of(ChangedInvariantOfVentures found) => new()
    {
        Words = found.Invariant.Words,
        Clause = InvariantWords.ClauseOf(found.Invariant),
        Verdict = InvariantWords.Key(found.Verdict),
        Before = StatementCountsDocument.Of(found.Before),
        Statements = StatementCountsDocument.Of(found.After),
        Ventures = found.Breaking.Count,
        Breaking = [.. found.Breaking.Select(BrokenInVentureDocument.Of)],
    };
}

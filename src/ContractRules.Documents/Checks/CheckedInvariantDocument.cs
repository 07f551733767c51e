using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Changes;
using ContractRules.Documents.Json;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>How an invariant fared over all cases of a check.</summary>
public sealed record CheckedInvariantDocument : DocumentPart
{
    /// <summary>What holds, as a sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The clause that promises it; left out where none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>What came of it. Of an agreement checked alone it is kept, broken or never determined; the others are of a change.</summary>
    [AllowedValues("kept", "broken", "never-determined", "broken-by-the-change", "broken-before", "mended")]
    public required string Verdict { get; init; }

    /// <summary>In how many statements it was kept and broken before the change; left out where the agreement alone was checked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatementCountsDocument? Before { get; init; }

    /// <summary>In how many statements it was kept and broken; of a change, after it.</summary>
    public required StatementCountsDocument Statements { get; init; }

    /// <summary>The smallest case found that breaks it, of a change one that breaks it only after it; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SmallestCaseDocument? Counterexample { get; init; }

    internal static CheckedInvariantDocument Of(CheckedInvariant found) =>
        Of(found, found.Broken > 0 ? "broken" : found.Kept > 0 ? "kept" : "never-determined", null);

    internal static CheckedInvariantDocument Of(ChangedInvariant found) => Of(
        found.After,
        InvariantWords.Key(found.Verdict),
        StatementCountsDocument.Of(found.Before));

    private static CheckedInvariantDocument Of(CheckedInvariant found, string verdict, StatementCountsDocument? before) => new()
    {
        Words = found.Invariant.Words,
        Clause = InvariantWords.ClauseOf(found.Invariant),
        Verdict = verdict,
        Before = before,
        Statements = StatementCountsDocument.Of(found),
        Counterexample = found.Counterexample is { } smallest ? SmallestCaseDocument.Of(smallest) : null,
    };
}

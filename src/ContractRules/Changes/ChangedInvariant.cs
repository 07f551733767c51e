using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>How an invariant fared under both texts over the same cases.</summary>
/// <param name="Before">How it fared before the change.</param>
/// <param name="After">How it fared after it, with the smallest case found in which the text before does not break it and that after does.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangedInvariant(CheckedInvariant Before, CheckedInvariant After)
{
    /// <summary>How it fared before the change.</summary>
    public CheckedInvariant Before { get; init => field = value.NotNull(); } = Before.NotNull();

    /// <summary>How it fared after it.</summary>
    public CheckedInvariant After { get; init => field = value.NotNull(); } = After.NotNull();

    /// <summary>The invariant.</summary>
    public Invariant Invariant => After.Invariant;

    /// <summary>What the change does to it.</summary>
    public InvariantVerdict Verdict => After.Counterexample is not null ? InvariantVerdict.BrokenByTheChange
        : After.Broken > 0 ? InvariantVerdict.BrokenBefore
        : Before.Broken > 0 ? InvariantVerdict.Mended
        : Before.Kept + After.Kept > 0 ? InvariantVerdict.Kept
        : InvariantVerdict.NeverDetermined;

    /// <summary>The invariant, and how it fared under both texts.</summary>
    public override string ToString() => $"{Invariant}: before the change {Before.Counts}; after it {After.Counts}";
}

using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>How an invariant fared under both texts over the same ventures.</summary>
/// <param name="Before">How it fared before the change.</param>
/// <param name="After">How it fared after it.</param>
/// <param name="Breaking">The ventures that break it after the change, in whichever period, and in none before it: each with the first period in which it does.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangedInvariantOfVentures(InvariantOfVentures Before, InvariantOfVentures After, EquatableArray<BrokenInVenture> Breaking)
{
    /// <summary>How it fared before the change.</summary>
    public InvariantOfVentures Before { get; init => field = value.NotNull(); } = Before.NotNull();

    /// <summary>How it fared after it.</summary>
    public InvariantOfVentures After { get; init => field = value.NotNull(); } = After.NotNull();

    /// <summary>The invariant.</summary>
    public Invariant Invariant => After.Invariant;

    /// <summary>What the change does to it.</summary>
    public InvariantVerdict Verdict => Breaking.Count > 0 ? InvariantVerdict.BrokenByTheChange
        : After.Broken > 0 ? InvariantVerdict.BrokenBefore
        : Before.Broken > 0 ? InvariantVerdict.Mended
        : Before.Kept + After.Kept > 0 ? InvariantVerdict.Kept
        : InvariantVerdict.NeverDetermined;

    /// <summary>The invariant, and how it fared under both texts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Invariant}: broken in {Before.Broken:N0} before the change, in {After.Broken:N0} after it; by {Breaking.Count:N0} ventures only after it");
}

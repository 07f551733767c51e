using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>How an invariant fared under both texts over the same ventures.</summary>
/// <param name="Before">How it fared before the change.</param>
/// <param name="After">How it fared after it.</param>
/// <param name="BrokenByTheChange">How many ventures break it after the change, in whichever period, and in none before it.</param>
/// <param name="First">The first of these, each with the first period in which it does; no more than <see cref="InvariantOfVentures.MostTold"/>.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangedInvariantOfVentures(InvariantOfVentures Before, InvariantOfVentures After, long BrokenByTheChange, EquatableArray<VentureAndPeriod> First)
{
    /// <summary>How it fared before the change.</summary>
    public InvariantOfVentures Before { get; init => field = value.NotNull(); } = Before.NotNull();

    /// <summary>How it fared after it.</summary>
    public InvariantOfVentures After { get; init => field = value.NotNull(); } = After.NotNull();

    /// <summary>The invariant.</summary>
    public Invariant Invariant => After.Invariant;

    /// <summary>What the change does to it.</summary>
    public InvariantVerdict Verdict => BrokenByTheChange > 0 ? InvariantVerdict.BrokenByTheChange
        : After.Broken > 0 ? InvariantVerdict.BrokenBefore
        : Before.Broken > 0 ? InvariantVerdict.Mended
        : Before.Kept + After.Kept > 0 ? InvariantVerdict.Kept
        : InvariantVerdict.NeverDetermined;

    /// <summary>The invariant, and how it fared under both texts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Invariant}: broken in {Before.Broken:N0} before the change, in {After.Broken:N0} after it; by {BrokenByTheChange:N0} ventures only after it");
}

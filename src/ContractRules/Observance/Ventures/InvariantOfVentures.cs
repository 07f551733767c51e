using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Values;

namespace ContractRules.Observance.Ventures;

/// <summary>How an invariant fared over the periods of many ventures.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="Kept">In how many periods of ventures it was kept.</param>
/// <param name="Broken">In how many it was broken.</param>
/// <param name="Undetermined">In how many it could not be determined.</param>
/// <param name="NotConcerned">How many were none of its concern.</param>
/// <param name="Breaking">The ventures that break it, in the order in which they first do, each with that period.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record InvariantOfVentures(
    Invariant Invariant, long Kept, long Broken, long Undetermined, long NotConcerned, EquatableArray<BrokenInVenture> Breaking)
{
    /// <summary>The invariant.</summary>
    public Invariant Invariant { get; init => field = value.NotNull(); } = Invariant.NotNull();

    /// <summary>How many periods were its concern.</summary>
    public long Concerned => Kept + Broken + Undetermined;

    /// <summary>The invariant and the counts: <c>shares add up to the whole (3(1)): kept in 3,102, broken in 4 of 2 ventures, undetermined in 41, not concerned in 870</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Invariant}: kept in {Kept:N0}, broken in {Broken:N0} of {Breaking.Count:N0} ventures, undetermined in {Undetermined:N0}, not concerned in {NotConcerned:N0}");
}

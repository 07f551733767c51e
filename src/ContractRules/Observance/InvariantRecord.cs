using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>How an invariant fared over statements.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="Kept">In how many statements it was kept.</param>
/// <param name="Broken">Where it was broken, in the order of the periods.</param>
/// <param name="Undetermined">In how many it could not be determined, and so was neither kept nor broken.</param>
/// <param name="NotConcerned">How many were none of its concern: under a text without its terms, or read otherwise than it is meant.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record InvariantRecord(Invariant Invariant, int Kept, EquatableArray<BrokenInvariant> Broken, int Undetermined, int NotConcerned)
{
    /// <summary>The invariant.</summary>
    public Invariant Invariant { get; init => field = value.NotNull(); } = Invariant.NotNull();

    /// <summary>In how many statements it was determined: kept or broken.</summary>
    public int Determined => Kept + Broken.Count;

    /// <summary>The invariant and the counts: <c>shares add up to the whole (3(1)): kept in 12, broken in 0, undetermined in 1, not concerned in 3</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Invariant}: kept in {Kept}, broken in {Broken.Count}, undetermined in {Undetermined}, not concerned in {NotConcerned}");
}

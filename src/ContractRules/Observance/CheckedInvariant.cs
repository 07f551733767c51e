using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>How an invariant fared over all cases of a check.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="Kept">In how many statements it was kept.</param>
/// <param name="Broken">In how many it was broken.</param>
/// <param name="Undetermined">In how many it could not be determined.</param>
/// <param name="NotConcerned">How many were none of its concern.</param>
/// <param name="Counterexample">The smallest case found that breaks it; null where none does.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record CheckedInvariant(Invariant Invariant, long Kept, long Broken, long Undetermined, long NotConcerned, Counterexample? Counterexample)
{
    /// <summary>The invariant.</summary>
    public Invariant Invariant { get; init => field = value.NotNull(); } = Invariant.NotNull();

    /// <summary>How many statements were its concern.</summary>
    public long Concerned => Kept + Broken + Undetermined;

    /// <summary>Of the statements that were its concern, the part in which it was determined; 0 where there were none.</summary>
    public Rational PartDetermined => Concerned > 0 ? new Rational(Kept + Broken, Concerned) : Rational.Zero;

    /// <summary>The invariant and the counts: <c>shares add up to the whole (3(1)): kept in 3,102, broken in 0, undetermined in 41, not concerned in 870</c>.</summary>
    public override string ToString() => $"{Invariant}: {Counts}";

    internal string Counts => string.Create(
        CultureInfo.InvariantCulture, $"kept in {Kept:N0}, broken in {Broken:N0}, undetermined in {Undetermined:N0}, not concerned in {NotConcerned:N0}");
}

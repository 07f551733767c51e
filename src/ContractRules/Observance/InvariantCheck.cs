using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>What a check of invariants came to.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Cases">How many cases were drawn.</param>
/// <param name="Seed">The seed by which they were.</param>
/// <param name="Refused">How many of them were not settled, since the agreement refuses their facts as it is read in them.</param>
/// <param name="Invariants">How each invariant fared.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record InvariantCheck(Agreement Agreement, int Cases, int Seed, long Refused, EquatableArray<CheckedInvariant> Invariants)
{
    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; init => field = value.NotNull(); } = Agreement.NotNull();

    /// <summary>What the statements of all cases really reached.</summary>
    public Reach Reach { get; init => field = value.NotNull(); } = Reach.Of(Agreement);

    /// <summary>The smallest cases found that break an invariant, one for each that is broken.</summary>
    public IEnumerable<Counterexample> Counterexamples => Invariants.Select(found => found.Counterexample).OfType<Counterexample>();

    /// <summary>Throws where an invariant is broken, or was determined in too few statements: a check that reached nothing found nothing.</summary>
    /// <param name="leastDetermined">Of the statements that are an invariant's concern, the part in which it has to be determined; half where left out.</param>
    /// <exception cref="InvariantsBrokenException">It failed; tells every failure, with the facts that show it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0, or above 1.</exception>
    public void ThrowOnFailure(Rational? leastDetermined = null)
    {
        var least = LeastDetermined.Of(leastDetermined);
        if (Failures(least).ToEquatableArray() is { Count: > 0 } failures)
        {
            throw new InvariantsBrokenException(this, failures);
        }
    }

    private IEnumerable<string> Failures(Rational least) => Counterexamples.Select(found => $"{found}")
        .Concat(Invariants.Select(found => LeastDetermined.FailureOf(found, least)).OfType<string>());

    /// <summary>The agreement, the cases, what was reached, and the invariants, a line each.</summary>
    public override string ToString() => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"{Agreement.Key}, {Cases:N0} cases drawn with seed {Seed}, {Refused:N0} refused"),
        $"{Reach}",
        .. Invariants.Select(found => $"{found}"),
    ]);
}

using System.Globalization;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>What a check of invariants came to.</summary>
/// <param name="Agreement">The key of the agreement.</param>
/// <param name="Cases">How many cases were drawn.</param>
/// <param name="Seed">The seed by which they were.</param>
/// <param name="Refused">How many of them were not settled, since the agreement refuses their facts as it is read in them.</param>
/// <param name="Invariants">How each invariant fared.</param>
public sealed record InvariantCheck(string Agreement, int Cases, int Seed, int Refused, EquatableArray<CheckedInvariant> Invariants)
{
    /// <summary>The key of the agreement.</summary>
    public string Agreement { get; init => field = value ?? throw new ArgumentNullException(nameof(Agreement)); } = Agreement ?? throw new ArgumentNullException(nameof(Agreement));

    /// <summary>The smallest cases found that break an invariant, one for each that is broken.</summary>
    public IEnumerable<Counterexample> Counterexamples => Invariants.Select(found => found.Counterexample).OfType<Counterexample>();

    /// <summary>Throws where an invariant is broken, or was determined in too few statements: a check that reached nothing found nothing.</summary>
    /// <param name="leastDetermined">Of the statements that are an invariant's concern, the part in which it has to be determined; half where left out.</param>
    /// <exception cref="InvariantsBrokenException">It failed; tells every failure, with the facts that show it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0, or above 1.</exception>
    public void ThrowOnFailure(Rational? leastDetermined = null)
    {
        var least = leastDetermined ?? new Rational(1, 2);
        if (least.Sign <= 0 || least > Rational.One)
        {
            throw new ArgumentOutOfRangeException(nameof(leastDetermined), "Expected a part above 0 and up to 1.");
        }

        if (Failures(least).ToEquatableArray() is { Count: > 0 } failures)
        {
            throw new InvariantsBrokenException(this, failures);
        }
    }

    private IEnumerable<string> Failures(Rational least) => Counterexamples.Select(found => $"{found}").Concat(Invariants
        .Where(found => found.PartDetermined < least)
        .Select(found => $"{found}; expected it determined in {least} of the statements that are its concern, at least"));

    /// <summary>The agreement, the cases and the invariants, a line each.</summary>
    public override string ToString() => string.Join('\n', Invariants.Select(found => $"{found}").Prepend(
        string.Create(CultureInfo.InvariantCulture, $"{Agreement}, {Cases:N0} cases drawn with seed {Seed}, {Refused:N0} refused")));
}

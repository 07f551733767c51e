using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>In which part of the statements that are its concern an invariant has to be determined, for a check to have found anything.</summary>
internal static class LeastDetermined
{
    /// <summary>The part asked for; half where none is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0, or above 1.</exception>
    public static Rational Of(Rational? leastDetermined) => (leastDetermined ?? new Rational(1, 2)) is var least && least.Sign > 0 && least <= Rational.One
        ? least
        : throw new ArgumentOutOfRangeException(nameof(leastDetermined), "Expected a part above 0 and up to 1.");

    /// <summary>What is told where an invariant was determined in less; null where it was not.</summary>
    public static string? FailureOf(CheckedInvariant invariant, Rational least) => invariant.PartDetermined < least
        ? $"{invariant}; expected it determined in {least} of the statements that are its concern, at least"
        : null;
}

using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>Between which integers the cells of a fact, or of a field of items, may lie, where it says so.</summary>
internal static class FactBounds
{
    /// <summary>The least and the greatest integer of a fact, in its smallest steps or as day numbers; null where there is none.</summary>
    public static (BigInteger? Least, BigInteger? Most) Of(Supplied fact) => fact.Measure.Kind switch
    {
        MeasureKind.Date => (DayNumber.Given.Least, DayNumber.Given.Most),
        MeasureKind.Number => (Steps(fact.Minimum, fact.Decimals, RoundingMode.Up), Steps(fact.Maximum, fact.Decimals, RoundingMode.Down)),
        _ => (null, null),
    };

    /// <summary>The same as bounds; without one where the fact says none.</summary>
    public static Bounds RangeOf(Supplied fact)
    {
        var (least, most) = Of(fact);
        return new(least ?? Bounds.Any.Least, most ?? Bounds.Any.Most);
    }

    // A bound between two smallest steps is kept by the one inside.
    private static BigInteger? Steps(Rational? bound, int decimals, RoundingMode mode) =>
        bound is { } number ? new Rounding(0, mode).Apply(number * new Rational(BigInteger.Pow(10, decimals), BigInteger.One)).Numerator : null;
}

using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Where a fact brings two numbers of a rule together, all else in the period being as it is: found along the slope between two
/// values of the fact, which is exact at once where the rule is a straight line between them, as most rules are.
/// </summary>
/// <param name="steps">The values of the fact.</param>
/// <param name="distance">By how much the one number is above the other, with a value of the fact; null where that is not determined.</param>
internal sealed class TurningPoint(Steps steps, Func<Value, Rational?> distance)
{
    private const int Trials = 5;

    private static readonly BigInteger _farthest = BigInteger.Pow(10, 18);

    /// <summary>How many steps away it lies, or next to which; null where none was found.</summary>
    /// <param name="given">What the fact is now; null where it is not given.</param>
    /// <param name="dice">Which way to look first.</param>
    public BigInteger? From(Value? given, Dice dice)
    {
        var here = steps.To(given);
        var there = steps.Within(here + (dice.Sign() * BigInteger.Pow(10, dice.Between(1, steps.Digits))));
        var (from, next) = (At(here), At(there));
        for (var trial = 0; trial < Trials && from is { } off && next is { IsZero: false } to && here != there; trial++)
        {
            var slope = (to - off) / new Rational(there - here, BigInteger.One);
            var onward = slope.IsZero ? there + ((there - here) * 10) : there - Floor(to / slope);
            if (BigInteger.Abs(onward) > _farthest)
            {
                return null;
            }

            (here, from, there) = (there, next, steps.Within(onward));
            next = At(there);
        }

        return next is null ? null : there;
    }

    /// <summary>At the point, a step beside it, or somewhat farther, where what lies beyond it shows.</summary>
    public BigInteger Beside(Dice dice) => dice.Weighted(3, 3, 2) switch
    {
        0 => BigInteger.Zero,
        1 => dice.Sign(),
        _ => dice.Sign() * dice.Below(BigInteger.Pow(10, dice.Between(1, steps.Digits))),
    };

    private Rational? At(BigInteger step) => distance(steps.At(step));

    private static BigInteger Floor(Rational number) => new Rounding(0, RoundingMode.Down).Apply(number).Numerator;
}

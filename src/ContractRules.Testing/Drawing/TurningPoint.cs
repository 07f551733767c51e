using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Where a fact brings two numbers of a rule together, all else in the period being as it is: found along the slope between two
/// values of the fact, which is exact at once where the rule is a straight line between them, as most rules are.
/// </summary>
internal sealed class TurningPoint(Threshold threshold, FactDeclaration fact, Agreement read, CarriedState before)
{
    private const int Trials = 5;

    private static readonly BigInteger _farthest = BigInteger.Pow(10, 18);

    private readonly Steps? _steps = Steps.Of(fact);

    /// <summary>The facts of the period with the fact at the point, or next to it; null where none was found.</summary>
    public PeriodFacts? Found(PeriodFacts facts, Dice dice)
    {
        if (_steps is null)
        {
            return null;
        }

        var here = _steps.To(Given(facts));
        var there = _steps.Within(here + ((dice.Happens(50) ? 1 : -1) * BigInteger.Pow(10, dice.Between(1, _steps.Digits))));
        var (distance, next) = (At(here, facts), At(there, facts));
        for (var trial = 0; trial < Trials && distance is { } from && next is { IsZero: false } to && here != there; trial++)
        {
            var slope = (to - from) / new Rational(there - here, BigInteger.One);
            var onward = slope.IsZero ? there + ((there - here) * 10) : there - Floor(to / slope);
            if (BigInteger.Abs(onward) > _farthest)
            {
                return null;
            }

            (here, distance, there) = (there, next, _steps.Within(onward));
            next = At(there, facts);
        }

        return next is null ? null : facts.With(fact.Key, _steps.At(_steps.Within(there + Beside(dice))));
    }

    // At the point, a step beside it, or somewhat farther, where what lies beyond it shows.
    private BigInteger Beside(Dice dice) => dice.Weighted(3, 3, 2) switch
    {
        0 => BigInteger.Zero,
        1 => dice.Happens(50) ? 1 : -1,
        _ => (dice.Happens(50) ? 1 : -1) * dice.Below(BigInteger.Pow(10, dice.Between(1, _steps!.Digits))),
    };

    private Value? Given(PeriodFacts facts) =>
        facts.Values.TryGet(fact.Key, out var given) || before.Standing.TryGet(fact.Key, out given) ? given : fact.Default;

    private Rational? At(BigInteger steps, PeriodFacts facts) => threshold.Distance(read, facts.With(fact.Key, _steps!.At(steps)), before);

    private static BigInteger Floor(Rational number) => new Rounding(0, RoundingMode.Down).Apply(number).Numerator;
}

using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>The numbers that a fact accepts, counted in its smallest steps: whole cents for dollars.</summary>
/// <param name="Step">The smallest difference between two of them.</param>
/// <param name="Least">The least, in steps; null where there is none.</param>
/// <param name="Most">The greatest, in steps; null where there is none.</param>
internal sealed record AcceptedNumbers(Rational Step, BigInteger? Least, BigInteger? Most)
{
    /// <summary>Whether there is any: between 0.001 and 0.002 there is no whole cent.</summary>
    public bool Exist => !(Least > Most);

    /// <summary>The one nearest to zero, from which magnitudes count.</summary>
    public BigInteger Nearest => Within(BigInteger.Zero);

    public static AcceptedNumbers Of(Supplied fact)
    {
        var step = new Rounding(fact.Decimals, RoundingMode.Down).Step;
        return new(step, StepsOf(fact.Minimum, step, RoundingMode.Up), StepsOf(fact.Maximum, step, RoundingMode.Down));
    }

    public NumberValue At(BigInteger steps) => new(Step * new Rational(steps, BigInteger.One));

    public BigInteger StepsBelow(Rational number) => StepsOf(number, Step, RoundingMode.Down)!.Value;

    public BigInteger Within(BigInteger steps) => steps < Least ? Least.Value : steps > Most ? Most.Value : steps;

    private static BigInteger? StepsOf(Rational? number, Rational step, RoundingMode mode) =>
        number is { } some ? new Rounding(0, mode).Apply(some / step).Numerator : null;
}

using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>What is raised to a power.</summary>
internal sealed partial class Numbers
{
    // What has no more binary digits is multiplied as it stands; the static denominators end there too.
    private const int MostBitsUnreduced = 133;

    /// <summary>A figure to a power that is a whole number, zero or more; undetermined where that has more digits than are computed.</summary>
    public Figure Power(Figure number, int exponent)
    {
        if (exponent == 0)
        {
            return Where(One, IsDetermined(number));
        }

        // What is beyond the bounds is not multiplied either.
        var reduced = exponent == 1 || IsShort(number, exponent) ? number : Reduced(number);
        var isWithin = PowerBoundStep.In(steps, reduced.Place, Below(reduced), exponent);
        var factor = Choice(isWithin, reduced, Constant(Rational.Zero));
        return Where(Enumerable.Repeat(factor, exponent - 1).Aggregate(factor, Product), isWithin);
    }

    // A constant is reduced as it stands.
    private bool IsShort(Figure number, int exponent) => number.Divisor is null
        && (steps.IsConstant(number.Place, out _) || exponent * (number.Denominator.GetBitLength() - 1) <= MostBitsUnreduced);

    // The same number in lowest terms, row by row: powers of powers are bounded by those, and others would have no end of digits.
    private Figure Reduced(Figure number)
    {
        var below = Below(number);
        var common = CommonDivisorStep.OfEachRow(steps, number.Place, below);
        return new(ExactQuotientStep.In(steps, number.Place, common), BigInteger.One, ExactQuotientStep.In(steps, below, common));
    }
}

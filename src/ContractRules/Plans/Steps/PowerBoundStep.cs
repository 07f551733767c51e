using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>Whether a power of a fraction is within the bounds beyond which nothing is computed. What is no long number always is, which is known beforehand.</summary>
/// <param name="Above">The integers above the line.</param>
/// <param name="Below">Those below it.</param>
/// <param name="Exponent">The power, 1 or more.</param>
internal sealed record PowerBoundStep(int Above, int Below, int Exponent) : Step([Above, Below])
{
    public override bool IsTruth => true;

    /// <summary>Whether a power of a fraction is within the bounds.</summary>
    public static int In(StepList steps, int above, int below, int exponent) =>
        steps.IsAnyUnknown(above, below) ? steps.Unknown(isTruth: true)
        : steps.Known[above] && steps.Known[below] && steps.Bounds[above] is { AreFinite: true } one && steps.Bounds[below] is { AreFinite: true } other && IsWithin(one.Magnitude, other.Magnitude, exponent) ? steps.Constant(true)
        : steps.IsConstant(above, out var number) && steps.IsConstant(below, out var divisor) ? steps.Constant(IsReducedWithin(number, divisor, exponent))
        : steps.Add(new PowerBoundStep(above, below, exponent));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Above), at(Below), Exponent);

    public override string Words(Func<int, string> name) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({name(Above)} ÷ {name(Below)}) to the power of {Exponent} has no more than {Exponentiation.MostBits} binary digits");

    public override Action<Frame> Running(TailoredProgram program, int place)
    {
        var open = program.OpenOf(Operands);
        return frame =>
        {
            var target = frame.Truths(place);
            var above = frame.Read<BigInteger>(Above, 0);
            var below = frame.Read<BigInteger>(Below, 1);
            for (var row = 0; row < frame.Rows; row++)
            {
                Bits.Set(target, row, IsReducedWithin(above[row], below[row], Exponent));
            }

            frame.KnownWhereAll(place, open);
        };
    }

    private static bool IsReducedWithin(BigInteger above, BigInteger below, int exponent) =>
        BigInteger.GreatestCommonDivisor(above, below) is var common && (common.IsZero || IsWithin(BigInteger.Abs(above / common), BigInteger.Abs(below / common), exponent));

    private static bool IsWithin(BigInteger above, BigInteger below, int exponent) =>
        exponent * Math.Max(above.GetBitLength(), below.GetBitLength()) <= Exponentiation.MostBits;
}

using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>
/// What two columns can both be divided by, so that fractions that are carried on and on stay short: the greatest there is where both vary. Where one
/// is the same in every row, what is known of both beforehand: the fractions of all rows then keep one divisor.
/// </summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="IsOfEachRow">Whether it is the greatest there is of each row, whatever stands in all of them.</param>
internal sealed record CommonDivisorStep(int One, int Other, bool IsOfEachRow) : IntegerStep([One, Other])
{
    /// <summary>A common divisor of two steps.</summary>
    public static int In(StepList steps, int one, int other) => In(steps, one, other, isOfEachRow: false);

    /// <summary>The greatest common divisor of two steps in each row.</summary>
    public static int OfEachRow(StepList steps, int one, int other) => In(steps, one, other, isOfEachRow: true);

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(One), at(Other), IsOfEachRow);

    public override Bounds BoundsBy(Func<int, Bounds> of) => new(1, BigInteger.Max(1, BigInteger.Max(of(One).Magnitude, of(Other).Magnitude)));

    public override string Words(Func<int, string> name) => $"common divisor of {name(One)} and {name(Other)}";

    protected override Action<Frame> Narrow(TailoredProgram program, int place) => frame =>
        Narrow(frame.Write<long>(place), frame.Read<long>(One, 0), frame.Read<long>(Other, 1));

    protected override Action<Frame> Wide(TailoredProgram program, int place) => Each<BigInteger>(place);

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        var one = frame.Read<T>(One, 0);
        var other = frame.Read<T>(Other, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            var common = BigInteger.GreatestCommonDivisor(BigInteger.CreateTruncating(one[row]), BigInteger.CreateTruncating(other[row]));
            target[row] = T.CreateTruncating(BigInteger.Max(BigInteger.One, common));
        }

        frame.Written<T>(place);
    };

    private static int In(StepList steps, int one, int other, bool isOfEachRow)
    {
        var (isOne, isOther) = (steps.IsConstant(one, out _), steps.IsConstant(other, out _));
        return steps.IsAnyUnknown(one, other) ? steps.Unknown(isTruth: false)
            : (isOfEachRow ? isOne && isOther : isOne || isOther) ? steps.Constant(BigInteger.Max(1, BigInteger.GreatestCommonDivisor(steps.ContentOf(one), steps.ContentOf(other))))
            : steps.Add(new CommonDivisorStep(Math.Min(one, other), Math.Max(one, other), isOfEachRow));
    }

    private static void Narrow(Span<long> target, ReadOnlySpan<long> ones, ReadOnlySpan<long> others)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var (common, rest) = ((ulong)Math.Abs(Math.Max(ones[row], -long.MaxValue)), (ulong)Math.Abs(Math.Max(others[row], -long.MaxValue)));
            while (rest != 0)
            {
                (common, rest) = (rest, common % rest);
            }

            target[row] = Math.Max(1, (long)common);
        }
    }
}

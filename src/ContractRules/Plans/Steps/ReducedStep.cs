using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>A column divided by what it has in common with another, so that a fraction that is carried on and on stays as short as it can be.</summary>
/// <param name="Of">The column.</param>
/// <param name="With">The other.</param>
internal sealed record ReducedStep(int Of, int With) : Step([Of, With])
{
    /// <summary>A step without what it has in common with another.</summary>
    public static int In(StepList steps, int of, int with) =>
        steps.IsAnyUnknown(of, with) ? steps.Unknown(isTruth: false)
        : steps.IsConstant(of, out var number) && number.IsOne ? of
        : steps.Add(new ReducedStep(of, with));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Of), at(With));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Of).Or(Bounds.Only(0));

    public override string Words(Func<int, string> name) => $"{name(Of)} over its common divisor with {name(With)}";

    public override void Run(Frame frame, int place)
    {
        if (frame.WidthOf(place, Operands) == Width.Narrow)
        {
            RunNarrow(frame.Write<long>(place), frame.Read<long>(Of, 0), frame.Read<long>(With, 1));
        }
        else
        {
            RunBig(frame, place);
        }

        frame.KnownWhereAll(place, Operands);
    }

    private static void RunNarrow(Span<long> target, ReadOnlySpan<long> of, ReadOnlySpan<long> with)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var (common, rest) = (of[row], with[row]);
            while (rest != 0)
            {
                (common, rest) = (rest, rest == -1 ? 0 : common % rest);
            }

            target[row] = common is 0 or -1 ? of[row] : of[row] / (common < 0 ? -common : common);
        }
    }

    private void RunBig(Frame frame, int place)
    {
        var target = frame.Write<BigInteger>(place);
        var of = frame.Read<BigInteger>(Of, 0);
        var with = frame.Read<BigInteger>(With, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            var common = BigInteger.GreatestCommonDivisor(of[row], with[row]);
            target[row] = common.IsZero ? of[row] : of[row] / common;
        }

        frame.Written<BigInteger>(place);
    }
}

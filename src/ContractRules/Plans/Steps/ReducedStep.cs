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
        var target = frame.Write<BigInteger>(place);
        var of = frame.Read<BigInteger>(Of, 0);
        var with = frame.Read<BigInteger>(With, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            var common = BigInteger.GreatestCommonDivisor(of[row], with[row]);
            target[row] = common.IsZero ? of[row] : of[row] / common;
        }

        frame.Written<BigInteger>(place);
        frame.KnownWhereAll(place, Operands);
    }
}

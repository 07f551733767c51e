using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>A column divided by another, above zero, that is known to divide it.</summary>
/// <param name="Of">The column.</param>
/// <param name="By">What divides it.</param>
internal sealed record ExactQuotientStep(int Of, int By) : IntegerStep([Of, By])
{
    /// <summary>A step divided by what divides it.</summary>
    public static int In(StepList steps, int of, int by) =>
        steps.IsAnyUnknown(of, by) ? steps.Unknown(isTruth: false)
        : !steps.IsConstant(by, out var divisor) ? steps.Add(new ExactQuotientStep(of, by))
        : divisor.IsOne ? of
        : steps.IsConstant(of, out var number) ? steps.Constant(number / divisor)
        : steps.Steps[of] is LinearStep linear ? LinearStep.In(steps, linear.Factors.Zip(linear.Terms, (factor, term) => (factor / divisor, term)), linear.Constant / divisor)
        : steps.Add(new ExactQuotientStep(of, by));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Of), at(By));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Of).Divided(BigInteger.Max(of(By).Least, BigInteger.One));

    public override string Words(Func<int, string> name) => $"{name(Of)} ÷ {name(By)}";

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        var of = frame.Read<T>(Of, 0);
        var by = frame.Read<T>(By, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            // What is not determined can be anything.
            target[row] = by[row] > T.One ? of[row] / by[row] : of[row];
        }

        frame.Written<T>(place);
    };
}

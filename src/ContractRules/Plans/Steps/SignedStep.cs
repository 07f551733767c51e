using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>A column, on the other side of zero where another is below zero. So what is divided by something takes over its sign, and the divisor has none: both are determined together.</summary>
/// <param name="Of">The column.</param>
/// <param name="By">The other.</param>
internal sealed record SignedStep(int Of, int By) : IntegerStep([Of, By])
{
    /// <summary>A step with the sign of another worked in; as it is where that is never below zero.</summary>
    public static int In(StepList steps, int of, int by) =>
        steps.IsAnyUnknown(of, by) ? steps.Unknown(isTruth: false)
        : steps.Bounds[by] is { IsNeverBelowZero: true } ? of
        : steps.IsConstant(by, out _) ? LinearStep.Times(steps, -1, of)
        : steps.Add(new SignedStep(of, by));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Of), at(By));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Of) is var bounds && Of == By
        ? new(0, bounds.Magnitude)
        : bounds.Or(Bounds.Only(-1) * bounds);

    public override string Words(Func<int, string> name) => Of == By ? $"|{name(Of)}|" : $"{name(Of)}, or −{name(Of)} where {name(By)} < 0";

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        var of = frame.Read<T>(Of, 0);
        var by = frame.Read<T>(By, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            target[row] = T.IsNegative(by[row]) ? -of[row] : of[row];
        }

        frame.Written<T>(place);
    };
}

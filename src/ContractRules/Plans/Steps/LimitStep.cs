using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>Any integer between two: what is known of a figure beforehand. It stands for bounds alone and is never run.</summary>
/// <param name="Least">No integer below it.</param>
/// <param name="Most">No integer above it.</param>
internal sealed record LimitStep(BigInteger Least, BigInteger Most) : Step([])
{
    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override Bounds BoundsBy(Func<int, Bounds> of) => new(Least, Most);

    public override string Words(Func<int, string> name) => $"from {Least} to {Most}";
}

using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>One integer in every row.</summary>
/// <param name="Number">The integer.</param>
internal sealed record ConstantStep(BigInteger Number) : Step([])
{
    public override int In(StepList steps, Func<int, int> at) => steps.Constant(Number);

    public override Bounds BoundsBy(Func<int, Bounds> of) => Bounds.Only(Number);

    public override string Words(Func<int, string> name) => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>The whole numbers around a step divided by something: the bounds of what is rounded, in its own denominator. It is never run.</summary>
/// <param name="Of">The step.</param>
/// <param name="Divisor">By what it is divided.</param>
internal sealed record WithinStep(int Of, BigInteger Divisor) : Step([Of])
{
    public override int In(StepList steps, Func<int, int> at) => steps.Add(this with { Of = at(Of), Operands = [at(Of)] });

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Of).Divided(Divisor);

    public override string Words(Func<int, string> name) => $"{name(Of)} ÷ {Divisor}, about";
}

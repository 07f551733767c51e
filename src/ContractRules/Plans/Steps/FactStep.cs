using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>What is given for a fact in the period; undetermined where nothing is.</summary>
/// <param name="Fact">The fact.</param>
internal sealed record FactStep(FactDeclaration Fact) : Step([])
{
    public override bool IsTruth => Fact.Measure.Kind == MeasureKind.Truth;

    public override bool IsInput => true;

    public override Supplied? Reads => Fact;

    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override string Words(Func<int, string> name) => $"given for {Fact.Key}";
}


namespace ContractRules.Plans.Steps;

/// <summary>One truth in every row.</summary>
/// <param name="Holds">Which.</param>
internal sealed record TruthStep(bool Holds) : Step([])
{
    public override bool IsTruth => true;

    public override int In(StepList steps, Func<int, int> at) => steps.Constant(Holds);

    public override string Words(Func<int, string> name) => Holds ? "true" : "false";
}

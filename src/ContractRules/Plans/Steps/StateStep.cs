
namespace ContractRules.Plans.Steps;

/// <summary>What the periods before passed on.</summary>
/// <param name="State">The column that passes from period to period.</param>
internal sealed record StateStep(StateColumn State) : Step([])
{
    public override bool IsTruth => State.IsTruth;

    public override bool IsInput => true;

    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override string Words(Func<int, string> name) => "carried from the period before";
}

using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>
/// What a rule over the items of the period comes to. It asks for nothing but their fields, so that items are folded before rows are
/// laid side by side, and come in as one figure a row.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">The clause in which it stands.</param>
internal sealed record ItemsStep(OverItems Rule, ClauseReference Clause) : Step([])
{
    public override bool IsInput => true;

    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override string Words(Func<int, string> name) => $"{Rule}";
}

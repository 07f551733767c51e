using ContractRules.Rules;

namespace ContractRules.Plans.Steps;

/// <summary>Whether an item names something in a field, letter by letter; undetermined where the field is blank.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">What it is to name.</param>
internal sealed record NameStep(TextField Field, string Name) : Step([])
{
    public override bool IsTruth => true;

    public override bool IsInput => true;

    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override string Words(Func<int, string> name) => $"{Field} is {Name}";
}

using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>What is given for a field of an item; undetermined where nothing is.</summary>
/// <param name="Field">The field.</param>
internal sealed record FieldStep(FieldDeclaration Field) : Step([])
{
    public override bool IsTruth => Field.Measure.Kind == MeasureKind.Truth;

    public override bool IsInput => true;

    public override Supplied? Reads => Field;

    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override string Words(Func<int, string> name) => $"given for {Field.Key}";
}

using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>What is determined in no row.</summary>
/// <param name="OfTruths">Whether it stands in the place of truths; else of integers.</param>
internal sealed record UnknownStep(bool OfTruths) : Step([])
{
    public override bool IsTruth => OfTruths;

    public override int In(StepList steps, Func<int, int> at) => steps.Unknown(OfTruths);

    public override Bounds BoundsBy(Func<int, Bounds> of) => Bounds.Only(0);

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => false;

    public override string Words(Func<int, string> name) => "undetermined";
}

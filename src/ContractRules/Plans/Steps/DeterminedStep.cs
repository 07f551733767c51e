using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>Whether a step is determined; itself always.</summary>
/// <param name="Of">The step.</param>
internal sealed record DeterminedStep(int Of) : Step([Of])
{
    public override bool IsTruth => true;

    /// <summary>Whether a step is determined; known beforehand where it always or never is.</summary>
    public static int In(StepList steps, int of) =>
        steps.Known[of] ? steps.Constant(true) : steps.IsUnknown(of) ? steps.Constant(false) : steps.Add(new DeterminedStep(of));

    /// <summary>Whether a truth is determined, and holds.</summary>
    public static int Holding(StepList steps, int truth) => JunctionStep.All(steps, In(steps, truth), truth);

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Of));

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => true;

    public override string Words(Func<int, string> name) => $"{name(Of)} is determined";

    public override Action<Frame> Running(TailoredProgram program, int place) => frame =>
    {
        var known = frame.Known(Of);
        if (known.IsEmpty)
        {
            frame.Truths(place).Fill(ulong.MaxValue);
        }
        else
        {
            known.CopyTo(frame.Truths(place));
        }
    };
}

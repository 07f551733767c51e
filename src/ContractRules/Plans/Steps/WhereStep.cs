using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>A column where a condition holds; undetermined elsewhere.</summary>
/// <param name="Of">The column.</param>
/// <param name="Condition">The condition.</param>
/// <param name="OfTruths">Whether it is one of truths.</param>
internal sealed record WhereStep(int Of, int Condition, bool OfTruths) : Step([Of, Condition])
{
    public override bool IsTruth => OfTruths;

    /// <summary>A step where a condition holds.</summary>
    public static int In(StepList steps, int of, int condition) =>
        steps.TruthOf(condition) == true ? of
        : steps.IsAnyUnknown(of, condition) || steps.TruthOf(condition) == false ? steps.Unknown(steps.Steps[of].IsTruth)
        : steps.Add(new WhereStep(of, condition, steps.Steps[of].IsTruth));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Of), at(Condition));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Of);

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => false;

    public override string Words(Func<int, string> name) => $"{name(Of)} where {name(Condition)}";

    public override Action<Frame> Running(TailoredProgram program, int place)
    {
        var open = program.OpenOf(Operands);
        return frame =>
        {
            if (OfTruths)
            {
                frame.Truths(Of).CopyTo(frame.Truths(place));
            }
            else
            {
                Converting.To(frame[place], frame[Of], frame.Rows);
            }

            frame.KnownWhereAll(place, open);
            Bits.And(frame.Known(place), frame.Truths(Condition));
        };
    }
}

using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>Of each row the one column or the other, as a condition holds there or not; determined by the one taken alone.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">What is taken where it holds.</param>
/// <param name="Otherwise">What is taken where it doesn't.</param>
/// <param name="OfTruths">Whether these are truths.</param>
internal sealed record ChoiceStep(int Condition, int Then, int Otherwise, bool OfTruths) : Step([Condition, Then, Otherwise])
{
    public override bool IsTruth => OfTruths;

    /// <summary>The one or the other; the one alone where the condition is the same in every row.</summary>
    public static int In(StepList steps, int condition, int then, int otherwise)
    {
        var isTruth = steps.Steps[then].IsTruth;
        return steps.TruthOf(condition) is { } holds ? (holds ? then : otherwise)
            : steps.IsUnknown(condition) ? steps.Unknown(isTruth)
            : then == otherwise && steps.Known[condition] ? then
            : steps.Steps[condition] is NotStep(var contrary) ? In(steps, contrary, otherwise, then)
            : steps.Add(new ChoiceStep(condition, then, otherwise, isTruth));
    }

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Condition), at(Then), at(Otherwise));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Then).Or(of(Otherwise));

    public override string Words(Func<int, string> name) => $"{name(Then)} if {name(Condition)}, else {name(Otherwise)}";

    public override Action<Frame> Running(TailoredProgram program, int place)
    {
        var select = Selections.Of(program, place, Then, Otherwise);
        return program.Kinds[place].IsAlwaysKnown
            ? frame => select(frame, frame.Truths(Condition))
            : frame =>
            {
                select(frame, frame.Truths(Condition));
                Determine(frame, place, frame.Truths(Condition));
            };
    }

    private void Determine(Frame frame, int place, ReadOnlySpan<ulong> holds)
    {
        var known = frame.Known(place);
        var ofCondition = frame.Known(Condition);
        var ofThen = frame.Known(Then);
        var ofOtherwise = frame.Known(Otherwise);
        for (var word = 0; word < known.Length; word++)
        {
            var taken = (holds[word] & (ofThen.IsEmpty ? ulong.MaxValue : ofThen[word])) | (~holds[word] & (ofOtherwise.IsEmpty ? ulong.MaxValue : ofOtherwise[word]));
            known[word] = taken & (ofCondition.IsEmpty ? ulong.MaxValue : ofCondition[word]);
        }
    }
}

using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>Of each row the first column where that is determined, else the second.</summary>
/// <param name="First">What is taken where it is determined.</param>
/// <param name="Second">What is taken elsewhere.</param>
/// <param name="OfTruths">Whether these are truths.</param>
internal sealed record OtherwiseStep(int First, int Second, bool OfTruths) : Step([First, Second])
{
    public override bool IsTruth => OfTruths;

    /// <summary>The first where it is determined, else the second.</summary>
    public static int In(StepList steps, int first, int second) =>
        steps.Known[first] || steps.IsUnknown(second) || first == second ? first
        : steps.IsUnknown(first) ? second
        : steps.Add(new OtherwiseStep(first, second, steps.Steps[first].IsTruth));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(First), at(Second));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(First).Or(of(Second));

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => of(First) || of(Second);

    public override string Words(Func<int, string> name) => $"{name(First)} where determined, else {name(Second)}";

    public override Action<Frame> Running(TailoredProgram program, int place)
    {
        var select = Selections.Of(program, place, First, Second);
        return frame =>
        {
            select(frame, frame.Known(First));
            Determine(frame.Known(place), frame.Known(First), frame.Known(Second));
        };
    }

    private static void Determine(Span<ulong> known, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        for (var word = 0; word < known.Length; word++)
        {
            known[word] = first[word] | second[word];
        }
    }
}

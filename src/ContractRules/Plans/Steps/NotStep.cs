using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>Whether a truth does not hold.</summary>
/// <param name="Of">The truth.</param>
internal sealed record NotStep(int Of) : Step([Of])
{
    public override bool IsTruth => true;

    /// <summary>The contrary of a truth.</summary>
    public static int In(StepList steps, int of) =>
        steps.TruthOf(of) is { } holds ? steps.Constant(!holds)
        : steps.IsUnknown(of) ? of
        : steps.Steps[of] is NotStep(var contrary) ? contrary
        : steps.Add(new NotStep(of));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Of));

    public override string Words(Func<int, string> name) => $"not {name(Of)}";

    public override Action<Frame> Running(TailoredProgram program, int place)
    {
        var open = program.OpenOf(Operands);
        return frame =>
        {
            var target = frame.Truths(place);
            var source = frame.Truths(Of);
            for (var word = 0; word < target.Length; word++)
            {
                target[word] = ~source[word];
            }

            frame.KnownWhereAll(place, open);
        };
    }
}

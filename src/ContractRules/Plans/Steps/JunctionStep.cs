using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>Whether all, or any, of truths hold. One that settles it does so whatever is undetermined of the others.</summary>
/// <param name="Of">The truths.</param>
/// <param name="SettledBy">What settles it: true for "any", false for "all".</param>
internal sealed record JunctionStep(EquatableArray<int> Of, bool SettledBy) : Step(Of)
{
    public override bool IsTruth => true;

    /// <summary>Whether all of these hold.</summary>
    public static int All(StepList steps, params IEnumerable<int> operands) => In(steps, operands, settledBy: false);

    /// <summary>Whether any of these holds.</summary>
    public static int Any(StepList steps, params IEnumerable<int> operands) => In(steps, operands, settledBy: true);

    public override int In(StepList steps, Func<int, int> at) => In(steps, Of.Select(at), SettledBy);

    public override string Words(Func<int, string> name) => string.Join(SettledBy ? " or " : " and ", Of.Select(name));

    public override Action<Frame> Running(TailoredProgram program, int place) => frame =>
    {
        var target = frame.Truths(place);
        var known = frame.Known(place);
        for (var word = 0; word < target.Length; word++)
        {
            var (settled, allKnown) = (0UL, ulong.MaxValue);
            for (var operand = 0; operand < Of.Count; operand++)
            {
                var holds = frame.Truths(Of[operand])[word];
                var ofOperand = frame.Known(Of[operand]);
                var isKnown = ofOperand.IsEmpty ? ulong.MaxValue : ofOperand[word];
                settled |= isKnown & (SettledBy ? holds : ~holds);
                allKnown &= isKnown;
            }

            target[word] = SettledBy ? settled : ~settled;
            if (!known.IsEmpty)
            {
                known[word] = settled | allKnown;
            }
        }
    };

    private static int In(StepList steps, IEnumerable<int> operands, bool settledBy)
    {
        var of = operands.Where(place => steps.TruthOf(place) != !settledBy).Distinct().Order().ToList();
        return of.Exists(place => steps.TruthOf(place) == settledBy) ? steps.Constant(settledBy)
            : of.Count == 0 ? steps.Constant(!settledBy)
            : of.Count == 1 ? of[0]
            : of.TrueForAll(steps.IsUnknown) ? of[0]
            : steps.Add(new JunctionStep([.. of], settledBy));
    }
}

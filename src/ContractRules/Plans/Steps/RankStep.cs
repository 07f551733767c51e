using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>How many of the columns come before one of them, the greatest first, of equal ones the one listed earlier.</summary>
/// <param name="Of">The columns.</param>
/// <param name="Ranked">Which of them is ranked.</param>
internal sealed record RankStep(EquatableArray<int> Of, int Ranked) : IntegerStep(Of)
{
    public override int In(StepList steps, Func<int, int> at) =>
        Of.Any(place => steps.IsUnknown(at(place))) ? steps.Unknown(isTruth: false) : steps.Add(new RankStep([.. Of.Select(at)], Ranked));

    public override Bounds BoundsBy(Func<int, Bounds> of) => new(0, Of.Count - 1);

    public override string Words(Func<int, string> name) => $"place of {name(Of[Ranked])} among {string.Join(", ", Of.Select(name))}";

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        var own = frame.Read<T>(Of[Ranked], 0);
        target[..frame.Rows].Clear();
        for (var operand = 0; operand < Of.Count; operand++)
        {
            var other = frame.Read<T>(Of[operand], 1);
            for (var row = 0; operand != Ranked && row < frame.Rows; row++)
            {
                target[row] += other[row] > own[row] || (other[row] == own[row] && operand < Ranked) ? T.One : T.Zero;
            }
        }

        frame.Written<T>(place);
    };
}

using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>The least or the greatest of columns; of dates the earliest or the latest.</summary>
/// <param name="Of">The operands.</param>
/// <param name="IsGreatest">Which.</param>
internal sealed record ExtremeStep(EquatableArray<int> Of, bool IsGreatest) : IntegerStep(Of)
{
    /// <summary>The least or the greatest of these.</summary>
    public static int In(StepList steps, IEnumerable<int> operands, bool isGreatest)
    {
        var of = operands.Distinct().Order().ToList();
        return of.Exists(steps.IsUnknown) ? steps.Unknown(isTruth: false)
            : of.Count == 1 ? of[0]
            : of.TrueForAll(place => steps.IsConstant(place, out _)) ? steps.Constant(of.Select(ConstantAt).Aggregate(isGreatest ? BigInteger.Max : BigInteger.Min))
            : Binding(steps, of, isGreatest) is var left && left.Count == 1 ? left[0]
            : steps.Add(new ExtremeStep([.. left], isGreatest));

        BigInteger ConstantAt(int place) => steps.IsConstant(place, out var number) ? number : default;
    }

    public override int In(StepList steps, Func<int, int> at) => In(steps, Of.Select(at), IsGreatest);

    public override Bounds BoundsBy(Func<int, Bounds> of)
    {
        Func<BigInteger, BigInteger, BigInteger> extreme = IsGreatest ? BigInteger.Max : BigInteger.Min;
        var bounds = of(Of[0]);
        foreach (var operand in Of)
        {
            bounds = new(extreme(bounds.Least, of(operand).Least), extreme(bounds.Most, of(operand).Most));
        }

        return bounds;
    }

    public override string Words(Func<int, string> name) => $"{(IsGreatest ? "greatest" : "least")} of {string.Join(", ", Of.Select(name))}";

    protected override Action<Frame> Narrow(TailoredProgram program, int place) => frame =>
    {
        var target = frame.Write<long>(place);
        frame.Read<long>(Of[0], 0).CopyTo(target);
        for (var operand = 1; operand < Of.Count; operand++)
        {
            Vectors.Extreme(target, frame.Read<long>(Of[operand], 0), IsGreatest);
        }
    };

    // Without those that are always determined, and never beyond one of the others.
    private static List<int> Binding(StepList steps, List<int> of, bool isGreatest)
    {
        var left = of.ToList();
        foreach (var place in of)
        {
            if (steps.Known[place] && steps.Bounds[place] is { } own
                && left.Exists(other => other != place && steps.Bounds[other] is { } bounds && (isGreatest ? bounds.Least >= own.Most : bounds.Most <= own.Least)))
            {
                left.Remove(place);
            }
        }

        return left;
    }

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        frame.Read<T>(Of[0], 0)[..frame.Rows].CopyTo(target);
        for (var operand = 1; operand < Of.Count; operand++)
        {
            var source = frame.Read<T>(Of[operand], 0);
            for (var row = 0; row < frame.Rows; row++)
            {
                target[row] = (target[row] < source[row]) == IsGreatest ? source[row] : target[row];
            }
        }

        frame.Written<T>(place);
    };
}

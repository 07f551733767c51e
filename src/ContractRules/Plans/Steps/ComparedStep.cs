using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Rules.Kernel;

namespace ContractRules.Plans.Steps;

/// <summary>Whether two columns stand in a relation.</summary>
/// <param name="Left">The one.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">The other.</param>
internal sealed record ComparedStep(int Left, Relation Relation, int Right) : IntegerStep([Left, Right])
{
    public override bool IsTruth => true;

    /// <summary>Whether two steps stand in a relation; known beforehand where their bounds say so.</summary>
    public static int In(StepList steps, int left, Relation relation, int right)
    {
        if (steps.IsAnyUnknown(left, right))
        {
            return steps.Unknown(isTruth: true);
        }

        // What both are multiples of changes nothing.
        var common = BigInteger.GreatestCommonDivisor(steps.ContentOf(left), steps.ContentOf(right));
        if (common > BigInteger.One)
        {
            var by = steps.Constant(common);
            (left, right) = (ExactQuotientStep.In(steps, left, by), ExactQuotientStep.In(steps, right, by));
        }

        return steps.Known[left] && steps.Known[right] && steps.Bounds[left] is { } one && steps.Bounds[right] is { } other && Settled(one, relation, other) is { } holds ? steps.Constant(holds)
            : steps.Add(new ComparedStep(left, relation, right));
    }

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Left), Relation, at(Right));

    public override string Words(Func<int, string> name) => $"{name(Left)} {Sign} {name(Right)}";

    private string Sign => Relation switch
    {
        Relation.Below => "<",
        Relation.AtMost => "≤",
        Relation.EqualTo => "=",
        Relation.AtLeast => "≥",
        _ => ">",
    };

    private static bool? Settled(Bounds one, Relation relation, Bounds other)
    {
        var (isBelow, isAtMost, isAbove, isAtLeast) = (one.Most < other.Least, one.Most <= other.Least, one.Least > other.Most, one.Least >= other.Most);
        return relation switch
        {
            Relation.Below => isBelow ? true : isAtLeast ? false : null,
            Relation.AtMost => isAtMost ? true : isAbove ? false : null,
            Relation.AtLeast => isAtLeast ? true : isBelow ? false : null,
            Relation.Above => isAbove ? true : isAtMost ? false : null,
            _ => isBelow || isAbove ? false : isAtMost && isAtLeast ? true : null,
        };
    }

    protected override Action<Frame> Narrow(TailoredProgram program, int place) => Relation == Relation.EqualTo
        ? frame => Vectors.AreEqual(frame.Truths(place), frame.Read<long>(Left, 0), frame.Read<long>(Right, 1))
        : frame => Vectors.Above(
            frame.Truths(place),
            frame.Read<long>(Left, 0),
            frame.Read<long>(Right, 1),
            orEqual: Relation is Relation.AtLeast or Relation.Below,
            isContrary: Relation is Relation.Below or Relation.AtMost);

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Truths(place);
        var left = frame.Read<T>(Left, 0);
        var right = frame.Read<T>(Right, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            var order = left[row].CompareTo(right[row]);
            Bits.Set(target, row, Relation switch
            {
                Relation.Below => order < 0,
                Relation.AtMost => order <= 0,
                Relation.EqualTo => order == 0,
                Relation.AtLeast => order >= 0,
                _ => order > 0,
            });
        }
    };
}

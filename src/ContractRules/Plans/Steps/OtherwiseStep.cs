using System.Numerics;
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

    public override void Run(Frame frame, int place)
    {
        var first = frame.Known(First);
        if (OfTruths)
        {
            var target = frame.Truths(place);
            var one = frame.Truths(First);
            var other = frame.Truths(Second);
            for (var word = 0; word < target.Length; word++)
            {
                target[word] = (first[word] & one[word]) | (~first[word] & other[word]);
            }
        }
        else if (frame.WidthOf(place, First, Second) is var widest && widest == Width.Narrow)
        {
            Vectors.Select(frame.Write<long>(place), first, frame.Read<long>(First, 0), frame.Read<long>(Second, 1));
        }
        else if (widest == Width.Wide)
        {
            Run<Int128>(frame, place, first);
        }
        else
        {
            Run<BigInteger>(frame, place, first);
        }

        Determine(frame.Known(place), first, frame.Known(Second));
    }

    private void Run<T>(Frame frame, int place, ReadOnlySpan<ulong> isFirst)
        where T : struct, IBinaryInteger<T>
    {
        var target = frame.Write<T>(place);
        var first = frame.Read<T>(First, 0);
        var second = frame.Read<T>(Second, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            target[row] = Bits.At(isFirst, row) ? first[row] : second[row];
        }

        frame.Written<T>(place);
    }

    private static void Determine(Span<ulong> known, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        for (var word = 0; word < known.Length; word++)
        {
            known[word] = first[word] | second[word];
        }
    }
}

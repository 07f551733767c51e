using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>The product of two columns.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
internal sealed record ProductStep(int Left, int Right) : IntegerStep([Left, Right])
{
    /// <summary>The product of two steps; a whole number of times a step where one of them is the same in every row.</summary>
    public static int In(StepList steps, int left, int right) =>
        steps.IsAnyUnknown(left, right) ? steps.Unknown(isTruth: false)
        : steps.IsConstant(left, out var number) ? LinearStep.Times(steps, number, right)
        : steps.IsConstant(right, out number) ? LinearStep.Times(steps, number, left)
        : steps.Add(new ProductStep(Math.Min(left, right), Math.Max(left, right)));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Left), at(Right));

    public override Bounds BoundsBy(Func<int, Bounds> of) => of(Left) * of(Right);

    public override string Words(Func<int, string> name) => $"{name(Left)} × {name(Right)}";

    protected override Action<Frame> Narrow(TailoredProgram program, int place) => frame =>
        Vectors.Product(frame.Write<long>(place), frame.Read<long>(Left, 0), frame.Read<long>(Right, 1));

    protected override Action<Frame> Wide(TailoredProgram program, int place) => program.WidthOf(Left) == Width.Narrow && program.WidthOf(Right) == Width.Narrow
        ? frame =>
        {
            Doubling(frame.Write<Int128>(place), frame.Read<long>(Left, 0), frame.Read<long>(Right, 1));
            frame.Written<Int128>(place);
        }
    : Each<Int128>(place);

    private static void Doubling(Span<Int128> target, ReadOnlySpan<long> left, ReadOnlySpan<long> right)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var high = Math.BigMul(left[row], right[row], out var low);
            target[row] = new Int128((ulong)high, (ulong)low);
        }
    }

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        var left = frame.Read<T>(Left, 0);
        var right = frame.Read<T>(Right, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            target[row] = left[row] * right[row];
        }

        frame.Written<T>(place);
    };
}

using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>How of two columns the one or the other is taken, in the widths of a program.</summary>
internal static class Selections
{
    /// <summary>How a step takes one of two others.</summary>
    public static Selecting Of(TailoredProgram program, int place, int first, int second) => program.WidthOf(place, [first, second]) switch
    {
        Width.Bit => (frame, isFirst) => OfTruths(frame.Truths(place), isFirst, frame.Truths(first), frame.Truths(second)),
        Width.Narrow => (frame, isFirst) => Vectors.Select(frame.Write<long>(place), isFirst, frame.Read<long>(first, 0), frame.Read<long>(second, 1)),
        Width.Wide => Each<Int128>(place, first, second),
        _ => Each<BigInteger>(place, first, second),
    };

    private static Selecting Each<T>(int place, int first, int second)
        where T : struct, IBinaryInteger<T> => (frame, isFirst) =>
        {
            var target = frame.Write<T>(place);
            var one = frame.Read<T>(first, 0);
            var other = frame.Read<T>(second, 1);
            for (var row = 0; row < frame.Rows; row++)
            {
                target[row] = Bits.At(isFirst, row) ? one[row] : other[row];
            }

            frame.Written<T>(place);
        };

    private static void OfTruths(Span<ulong> target, ReadOnlySpan<ulong> isFirst, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < target.Length; word++)
        {
            target[word] = (isFirst[word] & one[word]) | (~isFirst[word] & other[word]);
        }
    }
}

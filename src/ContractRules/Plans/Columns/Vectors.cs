using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContractRules.Plans.Columns;

/// <summary>What is done to many 64-bit integers at once. Nothing overflows: the bounds of each step were known when its width was chosen.</summary>
internal static class Vectors
{
    /// <summary>Each times a factor, and a number added.</summary>
    public static void Times(Span<long> target, ReadOnlySpan<long> source, long factor, long constant)
    {
        var to = Of(target);
        var from = Of(source);
        var added = Vector256.Create(constant);
        if (factor == 1)
        {
            for (var at = 0; at < to.Length; at++)
            {
                to[at] = from[at] + added;
            }
        }
        else
        {
            for (var at = 0; at < to.Length; at++)
            {
                to[at] = (from[at] * factor) + added;
            }
        }
    }

    /// <summary>Each times a factor, added to what is there.</summary>
    public static void AddTimes(Span<long> target, ReadOnlySpan<long> source, long factor)
    {
        var to = Of(target);
        var from = Of(source);
        if (factor == 1)
        {
            for (var at = 0; at < to.Length; at++)
            {
                to[at] += from[at];
            }
        }
        else if (factor == -1)
        {
            for (var at = 0; at < to.Length; at++)
            {
                to[at] -= from[at];
            }
        }
        else
        {
            for (var at = 0; at < to.Length; at++)
            {
                to[at] += from[at] * factor;
            }
        }
    }

    /// <summary>Each of the one times that of the other.</summary>
    public static void Product(Span<long> target, ReadOnlySpan<long> left, ReadOnlySpan<long> right)
    {
        var to = Of(target);
        var one = Of(left);
        var other = Of(right);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] = one[at] * other[at];
        }
    }

    /// <summary>The least, or the greatest, of what is there and another.</summary>
    public static void Extreme(Span<long> target, ReadOnlySpan<long> source, bool isGreatest)
    {
        var to = Of(target);
        var from = Of(source);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] = isGreatest ? Vector256.Max(to[at], from[at]) : Vector256.Min(to[at], from[at]);
        }
    }

    /// <summary>Of each the one or the other, as the bit of its row says.</summary>
    public static void Select(Span<long> target, ReadOnlySpan<ulong> holds, ReadOnlySpan<long> then, ReadOnlySpan<long> otherwise)
    {
        var to = Of(target);
        var one = Of(then);
        var other = Of(otherwise);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] = Vector256.ConditionalSelect(Bits.Lanes(holds[at >> 4] >> ((at & 15) << 2)), one[at], other[at]);
        }
    }

    /// <summary>Whether the one is above the other, as bits.</summary>
    public static void Above(Span<ulong> target, ReadOnlySpan<long> left, ReadOnlySpan<long> right, bool orEqual, bool isContrary)
    {
        var one = Of(left);
        var other = Of(right);
        target.Clear();
        for (var at = 0; at < one.Length; at++)
        {
            var holds = orEqual ? Vector256.GreaterThanOrEqual(one[at], other[at]) : Vector256.GreaterThan(one[at], other[at]);
            target[at >> 4] |= (ulong)holds.ExtractMostSignificantBits() << ((at & 15) << 2);
        }

        for (var word = 0; isContrary && word < target.Length; word++)
        {
            target[word] = ~target[word];
        }
    }

    /// <summary>Whether both are the same, as bits.</summary>
    public static void AreEqual(Span<ulong> target, ReadOnlySpan<long> left, ReadOnlySpan<long> right)
    {
        var one = Of(left);
        var other = Of(right);
        target.Clear();
        for (var at = 0; at < one.Length; at++)
        {
            target[at >> 4] |= (ulong)Vector256.Equals(one[at], other[at]).ExtractMostSignificantBits() << ((at & 15) << 2);
        }
    }

    /// <summary>Whether all that are determined lie between two integers, both included.</summary>
    /// <param name="source">The integers.</param>
    /// <param name="known">Which of them are determined, as bits; none told where all are.</param>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    public static bool AreWithin(ReadOnlySpan<long> source, ReadOnlySpan<ulong> known, long least, long most)
    {
        var (low, high, outside) = (Vector256.Create(least), Vector256.Create(most), Vector256<long>.Zero);
        var whole = Of(source[..(source.Length & ~3)]);
        for (var at = 0; at < whole.Length && known.IsEmpty; at++)
        {
            outside |= Vector256.GreaterThan(low, whole[at]) | Vector256.GreaterThan(whole[at], high);
        }

        for (var at = 0; at < whole.Length && !known.IsEmpty; at++)
        {
            outside |= (Vector256.GreaterThan(low, whole[at]) | Vector256.GreaterThan(whole[at], high)) & Bits.Lanes(known[at >> 4] >> ((at & 15) << 2));
        }

        var isWithin = outside == Vector256<long>.Zero;
        for (var row = source.Length & ~3; row < source.Length; row++)
        {
            isWithin &= (source[row] >= least && source[row] <= most) || !(known.IsEmpty || Bits.At(known, row));
        }

        return isWithin;
    }

    /// <summary>Between which integers those lie that are determined, of which there is one at least.</summary>
    /// <param name="source">The integers.</param>
    /// <param name="known">Which of them are determined, as bits; none told where all are.</param>
    public static Bounds Extent(ReadOnlySpan<long> source, ReadOnlySpan<ulong> known)
    {
        var (least, most) = (Vector256.Create(long.MaxValue), Vector256.Create(long.MinValue));
        var whole = Of(source[..(source.Length & ~3)]);
        for (var at = 0; at < whole.Length; at++)
        {
            if (known.IsEmpty)
            {
                (least, most) = (Vector256.Min(least, whole[at]), Vector256.Max(most, whole[at]));
            }
            else
            {
                var isKnown = Bits.Lanes(known[at >> 4] >> ((at & 15) << 2));
                least = Vector256.ConditionalSelect(isKnown, Vector256.Min(least, whole[at]), least);
                most = Vector256.ConditionalSelect(isKnown, Vector256.Max(most, whole[at]), most);
            }
        }

        var (lowest, highest) = (long.MaxValue, long.MinValue);
        for (var lane = 0; lane < 4; lane++)
        {
            (lowest, highest) = (Math.Min(lowest, least[lane]), Math.Max(highest, most[lane]));
        }

        for (var row = source.Length & ~3; row < source.Length; row++)
        {
            (lowest, highest) = known.IsEmpty || Bits.At(known, row) ? (Math.Min(lowest, source[row]), Math.Max(highest, source[row])) : (lowest, highest);
        }

        return new(lowest, highest);
    }

    private static Span<Vector256<long>> Of(Span<long> integers) => MemoryMarshal.Cast<long, Vector256<long>>(integers);

    private static ReadOnlySpan<Vector256<long>> Of(ReadOnlySpan<long> integers) => MemoryMarshal.Cast<long, Vector256<long>>(integers);
}

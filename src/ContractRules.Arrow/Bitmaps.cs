using System.Runtime.InteropServices;
using Apache.Arrow;
using ContractRules.Plans.Columns;

namespace ContractRules.Arrow;

/// <summary>Bits as Arrow lays them out, lowest first, which columns read 64 a word: they are copied as they stand.</summary>
internal static class Bitmaps
{
    private const int BitsAByte = 8;

    /// <summary>Which rows of an array are given; null where all are.</summary>
    public static ulong[]? Known(IArrowArray array)
    {
        if (array.Data.Buffers[0].IsEmpty)
        {
            return null;
        }

        var known = Words(array.Data.Buffers[0].Span, array.Offset, array.Length);
        return Bits.All(known, array.Length) ? null : known;
    }

    /// <summary>Whether a row is given, of those known to be; null where all are.</summary>
    public static bool IsKnown(ulong[]? known, int row) => known is null || Bits.At(known, row);

    /// <summary>So many bits from one on, 64 a word; of what is left of the last word nothing is read.</summary>
    public static ulong[] Words(ReadOnlySpan<byte> bits, int first, int count)
    {
        var words = new ulong[Bits.Words(count)];
        var bytes = MemoryMarshal.AsBytes(words.AsSpan());
        var (from, shift) = Math.DivRem(first, BitsAByte);
        var copied = bits.Slice(from, Bytes(count + shift));
        if (shift == 0)
        {
            copied.CopyTo(bytes);
        }
        else
        {
            for (var place = 0; place < Bytes(count); place++)
            {
                var above = place + 1 < copied.Length ? copied[place + 1] << (BitsAByte - shift) : 0;
                bytes[place] = (byte)(copied[place] >> shift | above);
            }
        }

        return words;
    }

    /// <summary>Words as a buffer of so many bits.</summary>
    public static ArrowBuffer Buffer(ulong[] words, int count) => new(MemoryMarshal.AsBytes<ulong>(words)[..Bytes(count)].ToArray());

    /// <summary>How many bytes so many bits take.</summary>
    public static int Bytes(int bits) => (bits + BitsAByte - 1) / BitsAByte;
}

using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace ContractRules.Arrow.Facts;

/// <summary>Whether the memory of an array holds all of its rows: whoever made it may have been mistaken, and no reader looks.</summary>
internal static class ArrayMemory
{
    private const int BitsAByte = 8;

    /// <summary>Whether it does, of arrays of any type that is read.</summary>
    public static bool IsWhole(IArrowArray array)
    {
        var (buffers, rows) = (array.Data.Buffers ?? [], (long)array.Offset + array.Length);
        return array.Offset >= 0 && array.Length >= 0 && (buffers.Length == 0 || buffers[0].IsEmpty || Holds(buffers[0], rows, bits: 1)) && array switch
        {
            DictionaryArray encoded => IsWhole(encoded.Indices),
            StringArray text => rows == 0 || (Holds(buffers[1], rows + 1, BitsAByte * sizeof(int)) && AreInOrder(text.ValueOffsets, buffers[2])),
            LargeStringArray text => rows == 0 || (Holds(buffers[1], rows + 1, BitsAByte * sizeof(long)) && AreInOrder(text.ValueOffsets, buffers[2])),
            StringViewArray text => Holds(buffers[1], rows, BitsAByte * 16) && Enumerable.Range(0, text.Length).All(row => text.IsNull(row) || IsInside(text, row)),
            _ => array.Data.DataType is not FixedWidthType { BitWidth: var bits } || (buffers.Length > 1 && Holds(buffers[1], rows, bits)),
        };
    }

    private static bool Holds(ArrowBuffer buffer, long cells, long bits) => (long)buffer.Length * BitsAByte >= cells * bits;

    private static bool AreInOrder<T>(ReadOnlySpan<T> offsets, ArrowBuffer text)
        where T : struct, IBinaryInteger<T>
    {
        var before = T.Zero;
        foreach (var offset in offsets)
        {
            if (offset < before)
            {
                return false;
            }

            before = offset;
        }

        return long.CreateChecked(before) <= text.Length;
    }

    private static bool IsInside(StringViewArray text, int row)
    {
        var view = text.Views[row];
        return view.Length >= 0 && (view.IsInline
            || (view.BufferIndex >= 0 && view.BufferIndex < text.DataBufferCount && view.BufferOffset >= 0
                && (long)view.BufferOffset + view.Length <= text.DataBuffer(view.BufferIndex).Length));
    }
}

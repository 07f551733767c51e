using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Arrow.Facts;

/// <summary>Decimals of any width and scale, and integers, as whole numbers of the smallest steps of a fact. Nothing is rounded.</summary>
internal static class GivenNumbers
{
    /// <summary>Reads an array; null where it holds no such numbers.</summary>
    public static Column? Read(IArrowArray array, FactDeclaration fact, CellFaults faults) => array switch
    {
        Int8Array => Read(Cells<sbyte>(array), array, scale: 0, fact, faults),
        Int16Array => Read(Cells<short>(array), array, scale: 0, fact, faults),
        Int32Array => Read(Cells<int>(array), array, scale: 0, fact, faults),
        Int64Array => Read(Cells<long>(array), array, scale: 0, fact, faults),
        UInt8Array => Read(Cells<byte>(array), array, scale: 0, fact, faults),
        UInt16Array => Read(Cells<ushort>(array), array, scale: 0, fact, faults),
        UInt32Array => Read(Cells<uint>(array), array, scale: 0, fact, faults),
        UInt64Array => Read(Cells<ulong>(array), array, scale: 0, fact, faults),
        Decimal32Array { Scale: var scale } => Read(Cells<int>(array), array, scale, fact, faults),
        Decimal64Array { Scale: var scale } => Read(Cells<long>(array), array, scale, fact, faults),
        Decimal128Array { Scale: var scale } => Read(Cells<Int128>(array), array, scale, fact, faults),
        Decimal256Array { Scale: var scale } => ReadWide(Cells<WideCell>(array), array, scale, fact, faults),
        _ => null,
    };

    /// <summary>The cells of an array of fixed width.</summary>
    public static ReadOnlySpan<T> Cells<T>(IArrowArray array)
        where T : struct => MemoryMarshal.Cast<byte, T>(array.Data.Buffers[1].Span).Slice(array.Offset, array.Length);

    private static Column? Read<T>(ReadOnlySpan<T> numbers, IArrowArray array, int scale, FactDeclaration fact, CellFaults faults)
        where T : struct, IBinaryInteger<T>
    {
        if (!IsInDigits(scale))
        {
            return null;
        }

        var (known, steps) = (Bitmaps.Known(array), new long[Column.Padded(numbers.Length)]);
        return Scaling.TryCount(numbers, known, fact.Decimals - scale, steps)
            ? Column.Of(steps, known)
            : Column.Of(Each(numbers, known, scale, fact, faults), known);
    }

    // Hardly any column has numbers that 128 bits don't hold.
    private static Column? ReadWide(ReadOnlySpan<WideCell> cells, IArrowArray array, int scale, FactDeclaration fact, CellFaults faults)
    {
        var (known, narrow) = (Bitmaps.Known(array), new Int128[cells.Length]);
        for (var row = 0; row < cells.Length; row++)
        {
            narrow[row] = (Int128)cells[row].Low;
            if (cells[row].High != narrow[row] >> 127 && Bitmaps.IsKnown(known, row))
            {
                return IsInDigits(scale)
                    ? Column.Of(Each<BigInteger>(System.Array.ConvertAll(cells.ToArray(), cell => cell.Number), known, scale, fact, faults), known)
                    : null;
            }
        }

        return Read<Int128>(narrow, array, scale, fact, faults);
    }

    // A scale may be any number; beyond the digits that decimals have, it is none of a column that anyone means.
    private static bool IsInDigits(int scale) => Math.Abs((long)scale) <= NumberTypes.Digits256;

    private static BigInteger[] Each<T>(ReadOnlySpan<T> numbers, ulong[]? known, int scale, FactDeclaration fact, CellFaults faults)
        where T : struct, IBinaryInteger<T>
    {
        var steps = new BigInteger[Column.Padded(numbers.Length)];
        var (shift, factor) = (fact.Decimals - scale, BigInteger.Pow(10, Math.Abs(fact.Decimals - scale)));
        for (var row = 0; row < numbers.Length; row++)
        {
            if (!Bitmaps.IsKnown(known, row))
            {
                continue;
            }

            var number = BigInteger.CreateChecked(numbers[row]);
            (steps[row], var rest) = shift >= 0 ? (number * factor, BigInteger.Zero) : BigInteger.DivRem(number, factor);
            if (!rest.IsZero)
            {
                faults.Add(fact.Key, row, $"found {new Rational(number, BigInteger.Pow(10, scale))}", fact.Expectation);
            }
        }

        return steps;
    }

    // As it lies in memory.
    private readonly record struct WideCell(UInt128 Low, Int128 High)
    {
        public BigInteger Number => ((BigInteger)High << 128) + Low;
    }
}

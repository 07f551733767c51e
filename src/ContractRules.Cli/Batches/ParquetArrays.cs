using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace ContractRules.Cli.Batches;

/// <summary>Cells of Parquet columns as Arrow arrays.</summary>
internal static class ParquetArrays
{
    private const int BitsAByte = 8;

    /// <summary>Cells of a fixed width, which both write with the lowest byte first.</summary>
    public static IArrowArray Fixed<T>(ParquetCells<T> cells, IArrowType type)
        where T : struct => Of(type, cells, MemoryMarshal.AsBytes(cells.Cells).ToArray());

    /// <summary>Truths.</summary>
    public static IArrowArray Truths(ParquetCells<bool> cells)
    {
        var truths = new ArrowBuffer.BitmapBuilder(cells.Count);
        foreach (var truth in cells.Cells)
        {
            truths.Append(truth);
        }

        return Of(BooleanType.Default, cells, truths.Build());
    }

    /// <summary>Texts.</summary>
    public static IArrowArray Texts(ParquetCells<ReadOnlyMemory<char>> cells)
    {
        var texts = new StringArray.Builder().Reserve(cells.Count);
        for (var row = 0; row < cells.Count; row++)
        {
            texts.Append(cells.IsGiven(row) ? cells.Cells[row].ToString() : null);
        }

        return texts.Build();
    }

    /// <summary>Bytes that mean nothing here.</summary>
    public static IArrowArray Bytes(ParquetCells<ReadOnlyMemory<byte>> cells)
    {
        var bytes = new BinaryArray.Builder().Reserve(cells.Count);
        for (var row = 0; row < cells.Count; row++)
        {
            _ = cells.IsGiven(row) ? bytes.Append(cells.Cells[row].Span) : bytes.AppendNull();
        }

        return bytes.Build();
    }

    /// <summary>Decimals, of which Parquet writes the highest byte first, and as many as there are.</summary>
    /// <exception cref="InvalidDataException">A number is beyond the digits of its column.</exception>
    public static IArrowArray Decimals(ParquetCells<ReadOnlyMemory<byte>> cells, Field field)
    {
        var width = ((FixedWidthType)field.DataType).BitWidth / BitsAByte;
        var numbers = new byte[checked(cells.Count * width)];
        for (var row = 0; row < cells.Count; row++)
        {
            var number = new BigInteger(cells.Cells[row].Span, isBigEndian: true);
            var cell = numbers.AsSpan(row * width, width);
            cell.Fill(number.Sign < 0 ? byte.MaxValue : (byte)0);
            if (!number.TryWriteBytes(cell, out _))
            {
                throw new InvalidDataException($"column '{field.Name}' holds a number beyond its digits");
            }
        }

        return Of(field.DataType, cells, numbers);
    }

    private static IArrowArray Of<T>(IArrowType type, ParquetCells<T> cells, byte[] bytes)
        where T : struct => Of(type, cells, new ArrowBuffer(bytes));

    private static IArrowArray Of<T>(IArrowType type, ParquetCells<T> cells, ArrowBuffer bytes)
        where T : struct
    {
        var given = new ArrowBuffer.BitmapBuilder(cells.Count);
        for (var row = 0; row < cells.Count; row++)
        {
            given.Append(cells.IsGiven(row));
        }

        return ArrowArrayFactory.BuildArray(new ArrayData(type, cells.Count, given.UnsetBitCount, 0, [given.Build(), bytes]));
    }
}

using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Arrow.Figures;

/// <summary>The numbers of a figure as decimals of 128 or 256 bits: exact, or a fault. Where nothing is determined, 0 stands under the null.</summary>
internal sealed class DecimalCells
{
    private const int BytesOf128 = 16;

    private static readonly Int128 Most = (Int128)(BigInteger.Pow(10, NumberTypes.Digits128) - 1);

    private readonly FigureRows _rows;
    private readonly CellFaults _faults;
    private readonly int _digits;
    private readonly int _scale;
    private readonly BigInteger _power;
    private readonly BigInteger _beyond;
    private readonly int _bytesACell;
    private readonly byte[] _cells;

    public DecimalCells(int digits, int scale, FigureRows rows, CellFaults faults)
    {
        (_rows, _faults, _digits, _scale) = (rows, faults, digits, scale);
        (_power, _beyond) = (BigInteger.Pow(10, scale), BigInteger.Pow(10, digits));
        _bytesACell = digits == NumberTypes.Digits128 ? BytesOf128 : 2 * BytesOf128;
        _cells = new byte[checked(rows.Count * _bytesACell)];
        foreach (var (first, count, settled) in rows.Blocks)
        {
            var (factor, rest) = BigInteger.DivRem(_power, settled.Figure.Denominator);
            if (settled.Figure.Divisor is null && rest.IsZero && factor <= long.MaxValue && settled.Integers.Column is { Width: Width.Narrow or Width.Wide } column)
            {
                Write(first, count, column, (long)factor);
            }
            else if (settled.Integers.Column is null && TryWrite(first))
            {
                Repeat(first, count);
            }
            else
            {
                WriteEach(first, count);
            }
        }
    }

    /// <summary>The cells.</summary>
    public ArrowBuffer Buffer => new(_cells);

    // What 64 bits hold times a factor of so many has no more than 38 digits.
    private void Write(int first, int count, Column column, long factor)
    {
        if (column.Width == Width.Narrow)
        {
            var narrow = column.Cells<long>(count);
            for (var row = 0; row < count; row++)
            {
                Write(first + row, _rows.IsKnown(first + row) ? (Int128)narrow[row] * factor : 0);
            }

            return;
        }

        var wide = column.Cells<Int128>(count);
        var most = Most / factor;
        for (var row = 0; row < count; row++)
        {
            if (wide[row] >= -most && wide[row] <= most)
            {
                Write(first + row, _rows.IsKnown(first + row) ? wide[row] * factor : 0);
            }
            else
            {
                WriteEach(first + row, 1);
            }
        }
    }

    private void WriteEach(int first, int count)
    {
        for (var row = first; row < first + count; row++)
        {
            if (!TryWrite(row))
            {
                _faults.Add(_rows.Name, row, $"found {_rows[row]}", $"a number of at most {(Rational)_digits} digits, {(Rational)_scale} of them decimals");
            }
        }
    }

    // However it is counted; 0 where it is undetermined.
    private bool TryWrite(int row)
    {
        var scaled = (_rows[row] is NumberValue(var number) ? number : Rational.Zero) * new Rational(_power, BigInteger.One);
        if (!scaled.IsInteger || BigInteger.Abs(scaled.Numerator) >= _beyond)
        {
            return false;
        }

        var cell = CellOf(row);
        cell.Fill(scaled.Sign < 0 ? byte.MaxValue : (byte)0);
        return scaled.Numerator.TryWriteBytes(cell, out _);
    }

    private void Repeat(int first, int count)
    {
        for (var row = first + 1; row < first + count; row++)
        {
            CellOf(first).CopyTo(CellOf(row));
        }
    }

    private Span<byte> CellOf(int row) => _cells.AsSpan(row * _bytesACell, _bytesACell);

    private void Write(int row, Int128 number)
    {
        var cell = MemoryMarshal.Cast<byte, Int128>(CellOf(row));
        cell[0] = number;
        if (cell.Length > 1)
        {
            cell[1] = number >> 127;
        }
    }
}

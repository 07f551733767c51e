using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>How columns are made.</summary>
internal sealed partial class Column
{
    /// <summary>Integers that stand in an array already.</summary>
    /// <param name="integers">The integers.</param>
    /// <param name="known">Which rows are determined; null where all are.</param>
    /// <param name="start">Where the first of them stands.</param>
    /// <param name="first">Where the first of the bits stands, a multiple of 64.</param>
    public static Column Of(long[] integers, ulong[]? known, int start = 0, int first = 0) => new(Width.Narrow, integers, start, known, first);

    /// <summary>A copy of integers, and of which rows have one; all of them where nothing is told.</summary>
    public static Column Of(ReadOnlySpan<long> integers, ReadOnlySpan<bool> given)
    {
        var cells = new long[Padded(integers.Length)];
        integers.CopyTo(cells);
        return Of(cells, given.Contains(false) ? BitsOf(given) : null);
    }

    /// <summary>Integers of any size.</summary>
    public static Column Of(BigInteger[] integers, ulong[]? known) => new(Width.Big, integers, 0, known, 0);

    /// <summary>Truths that stand in an array already, 64 rows a word.</summary>
    public static Column Of(ulong[] truths, ulong[]? known) => new(Width.Bit, truths, 0, known, 0);

    /// <summary>Integers, or truths, in the narrowest width that holds them; null where a row is undetermined.</summary>
    public static Column Of(bool isTruth, BigInteger?[] cells)
    {
        var known = new ulong[Bits.Words(cells.Length)];
        for (var row = 0; row < cells.Length; row++)
        {
            Bits.Set(known, row, cells[row] is not null);
        }

        var told = Bits.All(known, cells.Length) ? null : known;
        return isTruth ? Of(TruthsIn(cells), told)
            : Array.TrueForAll(cells, cell => cell is null || cell.Value.GetBitLength() <= 63) ? Of(Of(cells, integer => (long)integer), told)
            : Of(Of(cells, integer => integer), told);
    }

    /// <summary>A column with room for so many rows, to be written.</summary>
    public static Column Empty(ColumnKind kind, int rows) => new(
        kind.Width,
        kind.Width switch
        {
            Width.Bit => new ulong[Bits.Words(rows)],
            Width.Narrow => new long[Padded(rows)],
            Width.Wide => new Int128[Padded(rows)],
            _ => new BigInteger[Padded(rows)],
        },
        0,
        kind.IsAlwaysKnown ? null : new ulong[Bits.Words(rows)],
        0);

    /// <summary>The one cell of a column in so many rows.</summary>
    public static Column Alike(Column one, int rows)
    {
        var column = Empty(one.Kind, rows);
        column.Fill(one.IsKnown(0) ? one[0] : null, rows);
        return column;
    }

    /// <summary>Numbers counted in other steps; null where one of them is no whole number of these.</summary>
    /// <param name="column">The numbers.</param>
    /// <param name="rows">How many.</param>
    /// <param name="before">In what they are counted: so many steps make one.</param>
    /// <param name="after">In what they are to be counted.</param>
    public static Column? InOtherSteps(Column column, int rows, BigInteger before, BigInteger after)
    {
        var cells = new BigInteger?[rows];
        for (var row = 0; row < rows; row++)
        {
            if (column.IsKnown(row))
            {
                var (whole, rest) = BigInteger.DivRem(column[row] * after, before);
                if (!rest.IsZero)
                {
                    return null;
                }

                cells[row] = whole;
            }
        }

        return Of(isTruth: false, cells);
    }

    private static ulong[] BitsOf(ReadOnlySpan<bool> given)
    {
        var bits = new ulong[Bits.Words(given.Length)];
        for (var row = 0; row < given.Length; row++)
        {
            Bits.Set(bits, row, given[row]);
        }

        return bits;
    }

    private static ulong[] TruthsIn(BigInteger?[] cells)
    {
        var truths = new ulong[Bits.Words(cells.Length)];
        for (var row = 0; row < cells.Length; row++)
        {
            Bits.Set(truths, row, cells[row] is { IsZero: false });
        }

        return truths;
    }

    private static T[] Of<T>(BigInteger?[] cells, Func<BigInteger, T> of)
    {
        var integers = new T[Padded(cells.Length)];
        for (var row = 0; row < cells.Length; row++)
        {
            integers[row] = of(cells[row] ?? BigInteger.Zero);
        }

        return integers;
    }
}

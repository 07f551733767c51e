using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>The cells of many rows: integers of one width, or truths as bits; and which of them are determined, as bits.</summary>
internal sealed class Column
{
    private readonly Array _cells;
    private readonly int _start;
    private readonly int _first;

    private Column(Width width, Array cells, int start, ulong[]? known, int first) => (Width, _cells, _start, Known, _first) = (width, cells, start, known, first);

    /// <summary>How wide its integers are; of truths that of bits.</summary>
    public Width Width { get; }

    /// <summary>What it is like.</summary>
    public ColumnKind Kind => new(Width, Known is null);

    /// <summary>Which rows are determined, 64 a word; nothing where all are.</summary>
    public ulong[]? Known { get; }

    /// <summary>Integers that stand in an array already.</summary>
    /// <param name="integers">The integers.</param>
    /// <param name="known">Which rows are determined; null where all are.</param>
    /// <param name="start">Where the first of them stands.</param>
    /// <param name="first">Where the first of the bits stands, a multiple of 64.</param>
    public static Column Of(long[] integers, ulong[]? known, int start = 0, int first = 0) => new(Width.Narrow, integers, start, known, first);

    /// <summary>A copy of integers, and of which rows have one.</summary>
    public static Column Of(ReadOnlySpan<long> integers, ReadOnlySpan<bool> given)
    {
        var (cells, known) = (new long[Padded(integers.Length)], new ulong[Bits.Words(integers.Length)]);
        integers.CopyTo(cells);
        for (var row = 0; row < given.Length; row++)
        {
            Bits.Set(known, row, given[row]);
        }

        return Of(cells, given.Contains(false) ? known : null);
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

    /// <summary>The same cells from another row on, a multiple of 64.</summary>
    public Column From(int row) => row == 0 ? this : new(Width, _cells, _start + row, Known, _first + row);

    /// <summary>How many rows there is room for from the first on.</summary>
    public int Room => Width == Width.Bit ? (_cells.Length * Bits.RowsAWord) - _first : _cells.Length - _start;

    /// <summary>So many of its integers, in the width that it has.</summary>
    public Span<T> Cells<T>(int rows)
        where T : struct => ((T[])_cells).AsSpan(_start, rows);

    /// <summary>Its truths, 64 rows a word.</summary>
    public Span<ulong> Truths(int rows) => ((ulong[])_cells).AsSpan(_first / Bits.RowsAWord, Bits.Words(rows));

    /// <summary>Which rows are determined; none told where all are.</summary>
    public Span<ulong> KnownOf(int rows) => Known is { } known ? known.AsSpan(_first / Bits.RowsAWord, Bits.Words(rows)) : [];

    /// <summary>One cell, whatever its width; 1 and 0 for truths.</summary>
    public BigInteger this[int row] => Width switch
    {
        Width.Bit => Bits.At((ulong[])_cells, _first + row) ? BigInteger.One : BigInteger.Zero,
        Width.Narrow => ((long[])_cells)[_start + row],
        Width.Wide => ((Int128[])_cells)[_start + row],
        _ => ((BigInteger[])_cells)[_start + row],
    };

    /// <summary>Whether a row is determined.</summary>
    public bool IsKnown(int row) => Known is null || Bits.At(Known, _first + row);

    /// <summary>Takes over so many rows of another column, in its own width.</summary>
    public void CopyFrom(Column source, int rows)
    {
        if (Width == Width.Bit)
        {
            source.Truths(rows).CopyTo(Truths(rows));
        }
        else
        {
            Converting.To(this, source, rows);
        }

        if (Known is not null)
        {
            KnownOf(rows).Fill(ulong.MaxValue);
            source.KnownOf(rows).CopyTo(KnownOf(rows));
        }
    }

    /// <summary>Takes over rows of another column that holds integers no wider, or truths too.</summary>
    /// <param name="source">The other column; where one of its rows may be undetermined, so may one of this.</param>
    /// <param name="first">The first of its rows.</param>
    /// <param name="at">Where it goes.</param>
    /// <param name="rows">How many rows.</param>
    public void CopyFrom(Column source, int first, int at, int rows)
    {
        if (Width == Width.Bit)
        {
            Bits.Copy(source.Truths(first + rows), first, Truths(at + rows), at, rows);
        }
        else
        {
            Converting.To(this, at, source, first, rows);
        }

        if (Known is not null)
        {
            Bits.Copy(source.KnownOf(first + rows), first, KnownOf(at + rows), at, rows);
        }
    }

    /// <summary>Fills some rows with one integer, or truth; leaves them undetermined where there is none.</summary>
    public void Fill(BigInteger? value, int at, int rows)
    {
        switch (Width)
        {
            case Width.Bit:
                Bits.Fill(Truths(at + rows), value is { IsZero: false }, at, rows);
                break;
            case Width.Narrow:
                Cells<long>(at + rows)[at..].Fill((long)(value ?? BigInteger.Zero));
                break;
            case Width.Wide:
                Cells<Int128>(at + rows)[at..].Fill((Int128)(value ?? BigInteger.Zero));
                break;
            default:
                Cells<BigInteger>(at + rows)[at..].Fill(value ?? BigInteger.Zero);
                break;
        }

        if (Known is not null)
        {
            Bits.Fill(KnownOf(at + rows), value is not null, at, rows);
        }
    }

    /// <summary>Fills so many rows with one integer, or truth; leaves them undetermined where there is none.</summary>
    public void Fill(BigInteger? value, int rows)
    {
        switch (Width)
        {
            case Width.Bit:
                Truths(rows).Fill(value is { IsZero: false } ? ulong.MaxValue : 0);
                break;
            case Width.Narrow:
                Cells<long>(Padded(rows)).Fill((long)(value ?? BigInteger.Zero));
                break;
            case Width.Wide:
                Cells<Int128>(rows).Fill((Int128)(value ?? BigInteger.Zero));
                break;
            default:
                Cells<BigInteger>(rows).Fill(value ?? BigInteger.Zero);
                break;
        }

        KnownOf(rows).Fill(value is null ? 0 : ulong.MaxValue);
    }

    /// <summary>So many rows and a few more, so that vectors come out even.</summary>
    public static int Padded(int rows) => (rows + 3) & ~3;

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

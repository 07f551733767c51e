using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>The cells of many rows: integers of one width, or truths as bits; and which of them are determined, as bits.</summary>
internal sealed partial class Column
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
}

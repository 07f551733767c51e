using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>The cells of one step over the rows of a block: integers of one width, or truths as bits; and which of them are determined, as bits.</summary>
internal sealed class Column
{
    private long[] _narrow = [];
    private Int128[] _wide = [];
    private BigInteger[] _big = [];
    private ulong[]? _spareKnown;

    /// <summary>The place of the first row, a multiple of 64.</summary>
    public int Offset { get; init; }

    /// <summary>How wide its integers are.</summary>
    public Width Width { get; set; }

    /// <summary>Its truths, 64 rows a word.</summary>
    public ulong[] Truths { get; set; } = [];

    /// <summary>Which rows are determined, 64 a word; nothing where all are.</summary>
    public ulong[]? Known { get; set; }

    /// <summary>Integers that stand in an array already.</summary>
    public static Column Of(long[] integers, ulong[]? known, int offset = 0) => new() { _narrow = integers, Known = known, Offset = offset };

    /// <summary>Integers of any size.</summary>
    public static Column Of(BigInteger[] integers, ulong[]? known, int offset = 0) => new() { _big = integers, Width = Width.Big, Known = known, Offset = offset };

    /// <summary>Truths that stand in an array already.</summary>
    public static Column OfTruths(ulong[] truths, ulong[]? known, int offset = 0) => new() { Truths = truths, Known = known, Offset = offset };

    /// <summary>An empty column of integers.</summary>
    public static Column Integers(Width width, int rows, bool isAlwaysKnown)
    {
        var column = new Column { Known = isAlwaysKnown ? null : new ulong[Bits.Words(rows)] };
        column.Widen(width, rows);
        return column;
    }

    /// <summary>An empty column of truths.</summary>
    public static Column OfTruths(int rows, bool isAlwaysKnown) =>
        new() { Truths = new ulong[Bits.Words(rows)], Known = isAlwaysKnown ? null : new ulong[Bits.Words(rows)] };

    /// <summary>The cells as integers of the width that it has.</summary>
    public Span<T> Cells<T>(int rows)
        where T : struct => Array<T>().AsSpan(Offset, rows);

    /// <summary>How many cells there are room for from the first row on.</summary>
    public int Room => Width switch
    {
        Width.Narrow => _narrow.Length,
        Width.Wide => _wide.Length,
        _ => _big.Length,
    } - Offset;

    /// <summary>Gives it a width, and room for so many rows.</summary>
    public void Widen(Width width, int rows)
    {
        Width = width;
        switch (width)
        {
            case Width.Narrow when _narrow.Length < rows:
                _narrow = new long[rows];
                break;
            case Width.Wide when _wide.Length < rows:
                _wide = new Int128[rows];
                break;
            case Width.Big when _big.Length < rows:
                _big = new BigInteger[rows];
                break;
            default:
                break;
        }
    }

    /// <summary>The same cells from another row on, a multiple of 64.</summary>
    public Column From(int row) => new() { _narrow = _narrow, _wide = _wide, _big = _big, Width = Width, Truths = Truths, Known = Known, Offset = row };

    /// <summary>Takes over so many rows of another column, in its width.</summary>
    public void CopyFrom(Column source, bool isTruth, int rows)
    {
        if (isTruth)
        {
            Truths = Truths.Length < Bits.Words(rows) ? new ulong[Bits.Words(rows)] : Truths;
            source.Truths.AsSpan(source.Offset / Bits.RowsAWord, Bits.Words(rows)).CopyTo(Truths);
        }
        else
        {
            Widen(source.Width, Frame.Padded(rows));
            Converting.To(this, source, rows);
        }

        _spareKnown = Known ?? _spareKnown;
        Known = source.Known is null ? null : _spareKnown is { } spare && spare.Length >= Bits.Words(rows) ? spare : new ulong[Bits.Words(rows)];
        source.Known?.AsSpan(source.Offset / Bits.RowsAWord, Bits.Words(rows)).CopyTo(Known);
    }

    /// <summary>Fills all rows with one integer, or truth; leaves them undetermined where there is none.</summary>
    public static Column Filled(BigInteger? value, bool isTruth, int rows)
    {
        var column = isTruth ? OfTruths(rows, value is not null) : Integers(Width.Narrow, Frame.Padded(rows), value is not null);
        if (isTruth)
        {
            column.Truths.AsSpan().Fill(value is { IsOne: true } ? ulong.MaxValue : 0);
        }
        else
        {
            column._narrow.AsSpan().Fill((long)(value ?? BigInteger.Zero));
        }

        return column;
    }

    /// <summary>One cell, whatever its width.</summary>
    public BigInteger this[int row] => Width switch
    {
        Width.Narrow => _narrow[Offset + row],
        Width.Wide => _wide[Offset + row],
        _ => _big[Offset + row],
    };

    /// <summary>Whether a row is determined.</summary>
    public bool IsKnown(int row) => Known is null || Bits.At(Known, Offset + row);

    /// <summary>The truth of a row.</summary>
    public bool IsTrue(int row) => Bits.At(Truths, Offset + row);

    // The compiler takes one of these for each width, and no cast is left.
    private T[] Array<T>()
        where T : struct => typeof(T) == typeof(long) ? (T[])(object)_narrow : typeof(T) == typeof(Int128) ? (T[])(object)_wide : (T[])(object)_big;
}

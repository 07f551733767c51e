using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Arrow.Figures;

/// <summary>The rows of a figure, block by block as they were settled, and which of them are determined.</summary>
internal sealed class FigureRows
{
    private readonly FigureColumn _figure;
    private readonly ulong[] _known;

    public FigureRows(FigureColumn figure)
    {
        (_figure, _known) = (figure, new ulong[Bits.Words(figure.Rows)]);
        foreach (var (first, rows, settled) in Blocks)
        {
            var known = _known.AsSpan(first / Bits.RowsAWord, Bits.Words(rows));
            Fill(known, settled.Integers.Column is not null || settled.Integers.Same is not null, rows);
            Bits.And(known, settled.Integers.Column is { } column ? column.KnownOf(rows) : []);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _figure.Rows;

    /// <summary>What the figure is called.</summary>
    public string Name => $"{_figure.Figure}";

    /// <summary>The blocks in which the text of the period states it: the first row of each, how many rows, and what they come to.</summary>
    public IEnumerable<(int First, int Rows, SettledFigure Settled)> Blocks
    {
        get
        {
            for (var first = 0; first < Count; first += PlanSettling.RowsABlock)
            {
                if (_figure.InBlock(first / PlanSettling.RowsABlock) is { } settled)
                {
                    yield return (first, Math.Min(PlanSettling.RowsABlock, Count - first), settled);
                }
            }
        }
    }

    /// <summary>Whether a row is determined.</summary>
    public bool IsKnown(int row) => Bits.At(_known, row);

    /// <summary>Leaves of truths those that are determined.</summary>
    public void KeepKnown(ulong[] truths) => Bits.And(truths, _known);

    /// <summary>The exact value in a row, however it is counted; null where it is undetermined.</summary>
    public Value? this[int row] => _figure[row];

    /// <summary>The array of these cells, with null where nothing is determined.</summary>
    public IArrowArray ArrayOf(IArrowType type, params ArrowBuffer[] cells)
    {
        var nulls = Count - _known.Sum(BitOperations.PopCount);
        return ArrowArrayFactory.BuildArray(new ArrayData(type, Count, nulls, 0, [nulls == 0 ? ArrowBuffer.Empty : Bitmaps.Buffer(_known, Count), .. cells]));
    }

    private static void Fill(Span<ulong> bits, bool isTrue, int rows)
    {
        bits.Fill(isTrue ? ulong.MaxValue : 0);
        bits[^1] &= Bits.Mask(rows - ((bits.Length - 1) * Bits.RowsAWord));
    }
}

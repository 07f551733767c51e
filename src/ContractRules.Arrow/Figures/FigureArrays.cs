using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Plans;
using ContractRules.Plans.Columns;

namespace ContractRules.Arrow.Figures;

/// <summary>What one figure comes to in any number of rows as one Arrow array: of the type of its column, null where it is undetermined.</summary>
internal static class FigureArrays
{
    /// <summary>The array of a figure. What its type doesn't hold is a fault, told by its row.</summary>
    public static IArrowArray Of(FigureColumn figure, IArrowType type, CellFaults faults)
    {
        var rows = new FigureRows(figure);
        return type switch
        {
            BooleanType => Truths(rows),
            Date32Type => Dates(rows),
            Decimal128Type { Scale: var scale } => rows.ArrayOf(type, new DecimalCells(NumberTypes.Digits128, scale, rows, faults).Buffer),
            Decimal256Type { Scale: var scale } => rows.ArrayOf(type, new DecimalCells(NumberTypes.Digits256, scale, rows, faults).Buffer),
            _ => Texts(rows),
        };
    }

    private static IArrowArray Truths(FigureRows rows)
    {
        var truths = new ulong[Bits.Words(rows.Count)];
        foreach (var (first, count, settled) in rows.Blocks)
        {
            var block = truths.AsSpan(first / Bits.RowsAWord, Bits.Words(count));
            if (settled.Integers.Column is { } column)
            {
                column.Truths(count).CopyTo(block);
            }
            else
            {
                block.Fill(settled.Integers.Same is { IsZero: false } ? ulong.MaxValue : 0);
            }
        }

        rows.KeepKnown(truths);
        return rows.ArrayOf(BooleanType.Default, Bitmaps.Buffer(truths, rows.Count));
    }

    private static IArrowArray Dates(FigureRows rows)
    {
        var cells = new byte[sizeof(int) * rows.Count];
        var days = MemoryMarshal.Cast<byte, int>(cells.AsSpan());
        foreach (var (first, count, settled) in rows.Blocks)
        {
            for (var row = 0; row < count; row++)
            {
                if (settled.Integers[row] is { } day)
                {
                    days[first + row] = Days.SinceEpoch((long)day);
                }
            }
        }

        return rows.ArrayOf(Date32Type.Default, new ArrowBuffer(cells));
    }

    private static StringArray Texts(FigureRows rows)
    {
        var texts = new StringArray.Builder().Reserve(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            texts.Append(rows[row]?.ToString());
        }

        return texts.Build();
    }
}

using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>What stands in the rows of a block: a column; or one integer in all of them, 1 and 0 for truths; or nothing in any.</summary>
/// <param name="Column">The column; null where all rows are alike.</param>
/// <param name="Same">What stands in every row, where there is no column; null where nothing is determined.</param>
internal readonly record struct Cells(Column? Column, BigInteger? Same = null)
{
    /// <summary>The integer, or truth, in a row; null where it is undetermined.</summary>
    public BigInteger? this[int row] => Column is null ? Same : Column.IsKnown(row) ? Column[row] : null;

    /// <summary>The integer in a row, where it is determined and stands in 64 bits.</summary>
    public bool TryGet(int row, out long integer)
    {
        integer = 0;
        if (Column is { Width: Width.Narrow } column)
        {
            integer = column.Cells<long>(row + 1)[row];
            return column.IsKnown(row);
        }

        var isNarrow = Column is null && Same is { } same && same.GetBitLength() <= 63;
        integer = isNarrow ? (long)Same!.Value : 0;
        return isNarrow;
    }

    /// <summary>The same from another row on, a multiple of 64.</summary>
    public Cells From(int row) => Column is null ? this : new(Column.From(row));

    /// <summary>What is known of so many rows: of a column only roughly, so that blocks that are much alike run by one program.</summary>
    public InputProfile Profile(int rows) => Column is not null ? InputProfile.Of(Column, rows).Roughly : Same is { } number ? InputProfile.Same(number) : InputProfile.Absent;
}

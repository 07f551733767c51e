using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>What stands in the rows of a block: a column; or one integer in all of them, 1 and 0 for truths; or nothing in any.</summary>
/// <param name="column">The column; null where all rows are alike.</param>
/// <param name="same">What stands in every row, where there is no column; null where nothing is determined.</param>
internal sealed class Cells(Column? column, BigInteger? same = null)
{
    /// <summary>Nothing in any row.</summary>
    public static Cells Absent { get; } = new(null);

    private readonly ToldCells? _told = column is not null ? null : new(same, same is { } number ? InputProfile.Same(number) : InputProfile.Absent);

    /// <summary>The column; null where all rows are alike.</summary>
    public Column? Column { get; } = column;

    /// <summary>What stands in every row, where there is no column; null where nothing is determined.</summary>
    public BigInteger? Same => _told?.Same;

    /// <summary>The integer, or truth, in a row; null where it is undetermined.</summary>
    public BigInteger? this[int row] => Column is null ? Same : Column.IsKnown(row) ? Column[row] : null;

    /// <summary>The integer in a row, where it is determined and fits 64 bits.</summary>
    public bool TryGet(int row, out long integer)
    {
        integer = 0;
        if (Column is { Width: Width.Narrow } column)
        {
            integer = column.Cells<long>(row + 1)[row];
            return column.IsKnown(row);
        }

        // Wide as a column is, hardly any of its integers are.
        var isNarrow = Column is not { Width: Width.Bit } && this[row] is { } found && found.GetBitLength() <= 63;
        integer = isNarrow ? (long)this[row]!.Value : 0;
        return isNarrow;
    }

    /// <summary>The same from another row on, a multiple of 64.</summary>
    public Cells From(int row) => Column is null || row == 0 ? this : new(Column.From(row)) { Told = Told };

    /// <summary>What is known of them beforehand; null of a column that has to be looked at block by block.</summary>
    public InputProfile? Told
    {
        get => _told?.Profile;
        init => _told = value is { } profile ? new(null, profile) : null;
    }

    /// <summary>Whether what stands in so many rows is as a profile has it, so that a program made for that runs over them.</summary>
    public bool AreAs(in InputProfile profile, int rows) => _told is not null ? profile.Covers(_told.Profile) : profile.Covers(Column!, rows);

    /// <summary>What is known of so many rows: of a column only roughly, so that blocks that are much alike run by one program.</summary>
    public InputProfile Profile(int rows) => Told ?? InputProfile.Of(Column!, rows).Roughly;
}

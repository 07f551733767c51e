using Parquet;
using Parquet.Meta;
using Parquet.Schema;

namespace ContractRules.Cli.Batches;

/// <summary>The cells of one column in a group of rows.</summary>
/// <typeparam name="T">As they stand in the file.</typeparam>
internal sealed class ParquetCells<T>
    where T : struct
{
    private readonly T[] _cells;
    private readonly int[]? _levels;

    private ParquetCells(T[] cells, int[]? levels) => (_cells, _levels) = (cells, levels);

    /// <summary>How many rows there are.</summary>
    public int Count => _cells.Length;

    /// <summary>The cell of each row, with zero where there is none.</summary>
    public ReadOnlySpan<T> Cells => _cells;

    /// <summary>Whether a row has a cell.</summary>
    public bool IsGiven(int row) => _levels is null || _levels[row] > 0;

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">They are not as many as the rows.</exception>
    /// <exception cref="NotSupportedException">They are written in a way that is not read.</exception>
    public static ParquetCells<T> In(ParquetRowGroupReader group, DataField field)
    {
        var (rows, told) = (checked((int)group.RowCount), group.GetMetadata(field)?.MetaData);
        if (told?.NumValues != rows)
        {
            throw new InvalidDataException($"column '{field.Name}' has other rows than the file");
        }

        if (field.ClrType == typeof(bool) && told.Encodings.All(encoding => encoding != Encoding.PLAIN))
        {
            throw new NotSupportedException($"the truths of column '{field.Name}' are written as runs");
        }

        // Nobody asks for least and greatest, and there are some that cannot be read.
        told.Statistics = null;
        var (cells, levels) = (new T[rows], field.IsNullable ? new int[rows] : null);
        group.ReadRawAsync<T>(field, cells, levels?.AsMemory(), null).AsTask().GetAwaiter().GetResult();
        if (levels is not null)
        {
            Spread(cells, levels);
        }

        return new(cells, levels);
    }

    // They come without gaps, so from the last on each goes down to its row.
    private static void Spread(T[] cells, int[] levels)
    {
        var given = levels.Count(level => level > 0);
        for (var row = cells.Length - 1; row >= 0; row--)
        {
            cells[row] = levels[row] > 0 ? cells[--given] : default;
        }
    }
}

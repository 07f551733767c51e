using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>Some of the rows of a block, 64 a word.</summary>
/// <param name="words">The rows, as bits.</param>
/// <param name="rows">How many rows the block has.</param>
internal readonly struct RowSet(ulong[] words, int rows)
{
    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var word = 0; word < words.Length; word++)
            {
                count += BitOperations.PopCount(WordOf(word));
            }

            return count;
        }
    }

    /// <summary>The rows, in their order.</summary>
    public IEnumerable<int> Rows
    {
        get
        {
            for (var word = 0; word < words.Length; word++)
            {
                for (var left = WordOf(word); left != 0; left &= left - 1)
                {
                    yield return (word * Bits.RowsAWord) + BitOperations.TrailingZeroCount(left);
                }
            }
        }
    }

    /// <summary>All rows of a block.</summary>
    public static RowSet All(int rows)
    {
        var all = new ulong[Bits.Words(rows)];
        Array.Fill(all, ulong.MaxValue);
        return new(all, rows);
    }

    /// <summary>The rows of which something is so.</summary>
    public static RowSet Where(Func<int, bool> isSo, int rows)
    {
        var found = new ulong[Bits.Words(rows)];
        for (var row = 0; row < rows; row++)
        {
            Bits.Set(found, row, isSo(row));
        }

        return new(found, rows);
    }

    /// <summary>The rows in which truths are determined to be so; none where there are no cells.</summary>
    public static RowSet Where(Cells? cells, bool hold, int rows)
    {
        var found = new ulong[Bits.Words(rows)];
        if (cells is { Column: { } column })
        {
            var truths = column.Truths(rows);
            var known = column.KnownOf(rows);
            for (var word = 0; word < found.Length; word++)
            {
                found[word] = (hold ? truths[word] : ~truths[word]) & (known.IsEmpty ? ulong.MaxValue : known[word]);
            }
        }
        else if (cells?.Same is { } same && same.IsZero != hold)
        {
            Array.Fill(found, ulong.MaxValue);
        }

        return new(found, rows);
    }

    /// <summary>The rows that are in both.</summary>
    public RowSet And(RowSet other)
    {
        var both = new ulong[words.Length];
        for (var word = 0; word < both.Length; word++)
        {
            both[word] = WordOf(word) & other.WordOf(word);
        }

        return new(both, rows);
    }

    private ulong WordOf(int word) => words[word] & Bits.Mask(rows - (word * Bits.RowsAWord));
}

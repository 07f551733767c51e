using System.Numerics;
using System.Runtime.Intrinsics;

namespace ContractRules.Plans.Columns;

/// <summary>Truths as bits, 64 rows a word, and their way to and from vectors of integers.</summary>
internal static class Bits
{
    private static readonly Vector256<long> EachLane = Vector256.Create(1L, 2, 4, 8);

    /// <summary>How many rows go into a word.</summary>
    public const int RowsAWord = 64;

    /// <summary>How many words so many rows take.</summary>
    public static int Words(int rows) => (rows + RowsAWord - 1) / RowsAWord;

    /// <summary>The bit of a row.</summary>
    public static bool At(ReadOnlySpan<ulong> words, int row) => (words[row / RowsAWord] >> (row % RowsAWord) & 1) == 1;

    /// <summary>Sets the bit of a row.</summary>
    public static void Set(Span<ulong> words, int row, bool isTrue)
    {
        var bit = 1UL << (row % RowsAWord);
        words[row / RowsAWord] = isTrue ? words[row / RowsAWord] | bit : words[row / RowsAWord] & ~bit;
    }

    /// <summary>Whether any of the rows has its bit set.</summary>
    public static bool Any(ReadOnlySpan<ulong> words, int rows) => Count(words, rows) > 0;

    /// <summary>Whether all of the rows have their bits set.</summary>
    public static bool All(ReadOnlySpan<ulong> words, int rows) => Count(words, rows) == rows;

    /// <summary>The lanes of a vector that the lowest four bits name.</summary>
    public static Vector256<long> Lanes(ulong bits) => Vector256.Equals(Vector256.Create((long)bits) & EachLane, EachLane);

    /// <summary>The bits of a word that stand for so many rows, of which there may be more or fewer than it holds.</summary>
    public static ulong Mask(int rows) => rows >= RowsAWord ? ulong.MaxValue : (1UL << rows) - 1;

    /// <summary>Takes over the bits of rows; all of them are set where nothing is told of them.</summary>
    public static void Copy(ReadOnlySpan<ulong> source, int first, Span<ulong> target, int at, int rows)
    {
        if (source.IsEmpty)
        {
            Fill(target, true, at, rows);
            return;
        }

        for (var row = 0; row < rows; row++)
        {
            Set(target, at + row, At(source, first + row));
        }
    }

    /// <summary>Sets the bits of rows alike.</summary>
    public static void Fill(Span<ulong> target, bool isTrue, int at, int rows)
    {
        for (var row = at; row < at + rows; row++)
        {
            Set(target, row, isTrue);
        }
    }

    /// <summary>Leaves of bits those that others have too; those of nothing are all set.</summary>
    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        for (var word = 0; word < others.Length; word++)
        {
            bits[word] &= others[word];
        }
    }

    private static int Count(ReadOnlySpan<ulong> words, int rows)
    {
        var count = 0;
        for (var word = 0; word < Words(rows); word++)
        {
            count += BitOperations.PopCount(words[word] & Mask(rows - (word * RowsAWord)));
        }

        return count;
    }
}

using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>Integers of one width as integers of another, which is known to hold them.</summary>
internal static class Converting
{
    /// <summary>Reads a column of any width.</summary>
    public static void From<T>(Column column, Span<T> target, int rows)
        where T : struct, IBinaryInteger<T> => From(column, first: 0, target[..rows]);

    /// <summary>Writes what stands in one column to another of its own width.</summary>
    public static void To(Column target, Column source, int rows) => To(target, at: 0, source, first: 0, rows);

    /// <summary>Writes rows of one column to rows of another, in the width of that.</summary>
    public static void To(Column target, int at, Column source, int first, int rows)
    {
        switch (target.Width)
        {
            case Width.Narrow:
                From(source, first, target.Cells<long>(at + rows)[at..]);
                break;
            case Width.Wide:
                From(source, first, target.Cells<Int128>(at + rows)[at..]);
                break;
            default:
                From(source, first, target.Cells<BigInteger>(at + rows)[at..]);
                break;
        }
    }

    private static void From<T>(Column column, int first, Span<T> target)
        where T : struct, IBinaryInteger<T>
    {
        switch (column.Width)
        {
            case Width.Narrow:
                Each(column.Cells<long>(first + target.Length)[first..], target);
                break;
            case Width.Wide:
                Each(column.Cells<Int128>(first + target.Length)[first..], target);
                break;
            default:
                Each(column.Cells<BigInteger>(first + target.Length)[first..], target);
                break;
        }
    }

    // What doesn't fit stands in a row that is not determined, and nothing reads it.
    private static void Each<TFrom, T>(ReadOnlySpan<TFrom> source, Span<T> target)
        where TFrom : struct, IBinaryInteger<TFrom>
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(TFrom) == typeof(T))
        {
            for (var row = 0; row < source.Length; row++)
            {
                target[row] = (T)(object)source[row];
            }

            return;
        }

        for (var row = 0; row < source.Length; row++)
        {
            target[row] = T.CreateTruncating(source[row]);
        }
    }
}

using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>Integers of one width as integers of another, which is known to hold them.</summary>
internal static class Converting
{
    /// <summary>Reads a column of any width.</summary>
    public static void From<T>(Column column, Span<T> target, int rows)
        where T : struct, IBinaryInteger<T>
    {
        switch (column.Width)
        {
            case Width.Narrow:
                Each(column.Cells<long>(rows), target);
                break;
            case Width.Wide:
                Each(column.Cells<Int128>(rows), target);
                break;
            default:
                Each(column.Cells<BigInteger>(rows), target);
                break;
        }
    }

    /// <summary>Writes what stands in one column to another of its own width.</summary>
    public static void To(Column target, Column source, int rows)
    {
        switch (target.Width)
        {
            case Width.Narrow:
                From(source, target.Cells<long>(rows), rows);
                break;
            case Width.Wide:
                From(source, target.Cells<Int128>(rows), rows);
                break;
            default:
                From(source, target.Cells<BigInteger>(rows), rows);
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

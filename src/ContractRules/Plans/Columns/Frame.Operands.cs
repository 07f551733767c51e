using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>How steps read what they are made of, and write what they come to.</summary>
internal sealed partial class Frame
{
    /// <summary>The integers of a step, in the width asked for.</summary>
    /// <param name="place">The step.</param>
    /// <param name="operand">Which of those that are read at once it is, 0 or 1, so that each has a place of its own in another width.</param>
    public ReadOnlySpan<T> Read<T>(int place, int operand)
        where T : struct, IBinaryInteger<T>
    {
        var column = _columns[place];
        if (column.Width == WidthOf<T>())
        {
            return column.Cells<T>(PaddedRows);
        }

        var converted = _arena.Converted(WidthOf<T>(), operand).Cells<T>(PaddedRows);
        Converting.From(column, converted, Rows);
        return converted;
    }

    /// <summary>Where the integers of a step are written, in the width asked for; <see cref="Written"/> brings them to that of the step.</summary>
    public Span<T> Write<T>(int place)
        where T : struct, IBinaryInteger<T> =>
        (_columns[place].Width == WidthOf<T>() ? _columns[place] : Result<T>()).Cells<T>(PaddedRows);

    /// <summary>What was written is that of the step, which is known to fit.</summary>
    public void Written<T>(int place)
        where T : struct, IBinaryInteger<T>
    {
        if (_columns[place].Width != WidthOf<T>())
        {
            Converting.To(_columns[place], Result<T>(), Rows);
        }
    }

    /// <summary>The truths of a step.</summary>
    public Span<ulong> Truths(int place) => _columns[place].Truths(Rows);

    /// <summary>Which rows of a step are determined; none told where all are.</summary>
    public Span<ulong> Known(int place) => _columns[place].KnownOf(Rows);

    /// <summary>A step is determined where all that it is made of is.</summary>
    /// <param name="place">The step.</param>
    /// <param name="operands">Those of what it is made of that can be undetermined at all.</param>
    public void KnownWhereAll(int place, int[] operands)
    {
        var known = Known(place);
        if (known.IsEmpty)
        {
            return;
        }

        known.Fill(ulong.MaxValue);
        foreach (var operand in operands)
        {
            Bits.And(known, Known(operand));
        }
    }

    private Column Result<T>() => _arena.Converted(WidthOf<T>(), Arena.Result);

    private static Width WidthOf<T>() => typeof(T) == typeof(long) ? Width.Narrow : typeof(T) == typeof(Int128) ? Width.Wide : Width.Big;
}

namespace ContractRules.Plans.Columns;

/// <summary>Columns of few rows that are made one after another, in arrays of which each has cells of its own; a long column has its own array.</summary>
internal sealed class SharedColumns
{
    private const int MostShared = 4_096;

    private SharedArrays<long> _integers = new(MostShared);
    private SharedArrays<ulong> _known = new(MostShared / Bits.RowsAWord);

    /// <summary>A column to be written.</summary>
    /// <param name="kind">What it is like.</param>
    /// <param name="rows">How many rows it has room for.</param>
    /// <param name="times">How many are made one after another, about.</param>
    public Column Empty(ColumnKind kind, int rows, int times)
    {
        if (kind.Width != Width.Narrow)
        {
            return Column.Empty(kind, rows);
        }

        var (integers, start) = _integers.Take(Column.Padded(rows), times);
        var (known, firstWord) = kind.IsAlwaysKnown ? default : _known.Take(Bits.Words(rows), times);
        return Column.Of(integers, known, start, firstWord * Bits.RowsAWord);
    }

    /// <summary>Those that are made from now on share no array with those before.</summary>
    public void BeginAnew() => (_integers, _known) = (new(MostShared), new(MostShared / Bits.RowsAWord));
}

namespace ContractRules.Plans.Columns;

/// <summary>The cells of figures of few rows: in the memory of a worker, or as they were copied out of it.</summary>
/// <param name="figures">Which figures.</param>
/// <param name="integers">Their integers, and others behind them.</param>
/// <param name="known">Which of them are determined.</param>
internal sealed class FewCells(FewFigures figures, long[] integers, ulong[] known)
{
    /// <summary>The steps that write them, each with its column.</summary>
    public IEnumerable<(int Place, Column Column)> Columns => figures.Places.Select((place, number) => (place, figures.In(integers, known, number)));

    /// <summary>Whether a column of those that differ from row to row is among them.</summary>
    public bool Has(int column) => figures.NumberOf(column) >= 0;

    /// <summary>One of these columns.</summary>
    public Column this[int column] => figures.In(integers, known, figures.NumberOf(column));

    /// <summary>A copy of them as they stand now.</summary>
    public FewCells Copied() => new(figures, integers.AsSpan(0, figures.Integers).ToArray(), known.AsSpan(0, figures.Words).ToArray());
}

namespace ContractRules.Plans.Columns;

/// <summary>
/// Where the figures of few rows are written: side by side in the worker's own memory, out of which all are copied at once when they are done. Columns of
/// their own would take longer to make than to fill.
/// </summary>
internal sealed class FewFigures
{
    /// <summary>How many rows are few.</summary>
    public const int MostRows = 4;

    private readonly (int Place, Column Column)[] _columns;
    private readonly Column?[] _parts;
    private readonly long[] _integers;
    private readonly ulong[] _known;

    /// <summary>Room for the figures of a program that take 64 bits.</summary>
    public FewFigures(TailoredProgram program)
    {
        var narrow = Array.FindAll(program.Asked, asked => program.Kinds[asked.Place].Width == Width.Narrow);
        (_integers, _known) = (new long[narrow.Length * MostRows], new ulong[narrow.Length]);
        _columns = [.. narrow.Select((asked, index) => (asked.Place, ColumnOf(program.Kinds[asked.Place], index)))];
        var columns = _columns.ToDictionary(found => found.Place, found => found.Column);
        _parts = [.. program.Parts.Select(part => columns.GetValueOrDefault(part.Place))];
    }

    /// <summary>The places of the steps that write them, each with its column.</summary>
    public ReadOnlySpan<(int Place, Column Column)> Columns => _columns;

    /// <summary>Whether a part of the figures is among them.</summary>
    public bool Has(int part) => _parts[part] is not null;

    /// <summary>A copy of all of them as they stand now.</summary>
    public Copy Copied() => new(_parts, _integers.AsSpan().ToArray(), _known.AsSpan().ToArray());

    private Column ColumnOf(ColumnKind kind, int index) =>
        Column.Of(_integers, kind.IsAlwaysKnown ? null : _known, index * MostRows, index * Bits.RowsAWord);

    /// <summary>What was written for one period.</summary>
    /// <param name="parts">The columns in which it was written.</param>
    /// <param name="integers">The integers.</param>
    /// <param name="known">Which rows are determined.</param>
    public sealed class Copy(Column?[] parts, long[] integers, ulong[] known)
    {
        /// <summary>The column of a part of the figures that was among them.</summary>
        public Column this[int part] => parts[part]!.In(integers, known);
    }
}

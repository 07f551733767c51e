namespace ContractRules.Plans.Columns;

/// <summary>The figures of a period, of all rows: steps write them where they stay, but for few rows, whose are copied out; and what is wrong in rows that are refused.</summary>
/// <param name="rows">How many rows.</param>
/// <param name="blocks">In how many blocks.</param>
/// <param name="figures">How many figures.</param>
internal sealed class PeriodFigures(int rows, int blocks, int figures)
{
    private const int MostShared = 4_096;

    private readonly SettledBlock[] _blocks = new SettledBlock[blocks];

    // Blocks of one batch stand one after another.
    private readonly PartMemory[] _parts = blocks == 1 ? [] : new PartMemory[2 * figures];
    private SharedArrays<long> _integers = new(MostShared);
    private SharedArrays<ulong> _known = new(MostShared / Bits.RowsAWord);

    /// <summary>What is wrong in rows whose facts break what is expected of them; null where none does.</summary>
    public List<ColumnFault>? Refused { get; private set; }

    /// <summary>The blocks, in their order.</summary>
    public IReadOnlyList<SettledBlock> Blocks => _blocks;

    /// <summary>Lets the steps that figures come out of write them.</summary>
    public void Bind(TailoredProgram program, Frame frame, int first, int rowsOfBlock)
    {
        foreach (var (place, part) in program.Asked)
        {
            // Those that stand side by side have their columns.
            var kind = program.Kinds[place];
            frame[place] ??= kind.Width == Width.Narrow ? NarrowOf(part, kind, program.Asked.Length).From(first) : Column.Empty(kind, rowsOfBlock);
        }
    }

    /// <summary>Keeps the figures of a block that has been run.</summary>
    public SettledBlock Keep(int block, TailoredProgram program, Frame frame)
    {
        var columns = new Column?[program.Parts.Length];
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column] = frame.Few?.Has(column) == true ? null : frame.Lasting(program.Parts[column].Place);
        }

        return _blocks[block] = new(program, columns, frame.Few?.Copied());
    }

    /// <summary>Tells what is wrong in rows that are refused.</summary>
    public void Refuse(IEnumerable<ColumnFault> faults)
    {
        foreach (var fault in faults)
        {
            (Refused ??= []).Add(fault);
        }
    }

    private Column NarrowOf(int part, ColumnKind kind, int parts)
    {
        PartMemory alone = default;
        ref var found = ref (_parts.Length == 0 ? ref alone : ref _parts[part]);
        if (found.Integers is null)
        {
            (found.Integers, found.Start) = _integers.Take(Column.Padded(rows), parts);
        }

        if (!kind.IsAlwaysKnown && found.Known is null)
        {
            (found.Known, found.FirstWord) = _known.Take(Bits.Words(rows), parts);
        }

        return Column.Of(found.Integers, kind.IsAlwaysKnown ? null : found.Known, found.Start, found.FirstWord * Bits.RowsAWord);
    }

    private record struct PartMemory(long[]? Integers, int Start, ulong[]? Known, int FirstWord);
}

namespace ContractRules.Plans.Columns;

/// <summary>The figures of a period, of all rows: steps write them where they stay.</summary>
/// <param name="rows">How many rows.</param>
/// <param name="blocks">In how many blocks.</param>
/// <param name="figures">How many figures.</param>
internal sealed class PeriodFigures(int rows, int blocks, int figures)
{
    private readonly SettledBlock[] _blocks = new SettledBlock[blocks];
    private readonly long[]?[] _integers = new long[]?[2 * figures];
    private readonly ulong[]?[] _known = new ulong[]?[2 * figures];

    /// <summary>The blocks, in their order.</summary>
    public IReadOnlyList<SettledBlock> Blocks => _blocks;

    /// <summary>Lets the steps that figures come out of write them.</summary>
    public void Bind(TailoredProgram program, Frame frame, int first, int rowsOfBlock)
    {
        foreach (var (place, part) in program.Asked)
        {
            frame[place] = ColumnOf(part, program.Kinds[place], first, rowsOfBlock);
        }
    }

    /// <summary>Keeps the figures of a block.</summary>
    public void Keep(int block, TailoredProgram program, Frame frame, int rowsOfBlock)
    {
        var cells = new Cells[2 * program.Figures.Length];
        for (var figure = 0; figure < program.Figures.Length; figure++)
        {
            if (program.Figures[figure] is { } asked)
            {
                cells[2 * figure] = Kept(asked.Place);
                cells[(2 * figure) + 1] = asked.Divisor is { } divisor ? Kept(divisor) : default;
            }
        }

        _blocks[block] = new(program.Figures, cells);

        // What comes in is written again, or belongs to whoever gave it.
        Cells Kept(int place)
        {
            var found = frame.CellsOf(place);
            if (found.Column is not { } column || program.SourceOf(place) < 0)
            {
                return found;
            }

            var copy = Column.Empty(column.Kind, rowsOfBlock);
            copy.CopyFrom(column, rowsOfBlock);
            return new(copy);
        }
    }

    private Column ColumnOf(int part, ColumnKind kind, int first, int rowsOfBlock)
    {
        if (kind.Width != Width.Narrow)
        {
            return Column.Empty(kind, rowsOfBlock);
        }

        var integers = _integers[part] ??= GC.AllocateUninitializedArray<long>(Column.Padded(rows));
        var known = kind.IsAlwaysKnown ? null : _known[part] ??= new ulong[Bits.Words(rows)];
        return Column.Of(integers, known).From(first);
    }
}

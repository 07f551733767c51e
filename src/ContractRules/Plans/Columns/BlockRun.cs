namespace ContractRules.Plans.Columns;

/// <summary>Settles blocks of rows, one after another, each period after period. It holds what passes on, which steps write where it stays.</summary>
/// <param name="arena">The memory that it works in, which is its own.</param>
internal sealed class BlockRun(Arena arena)
{
    private readonly List<KeptColumn> _kept = [];
    private PassedCells[] _state = [];
    private PassedCells[] _next = [];
    private Cells[] _cells = [];
    private KeptColumn[] _carried = [];
    private int _rows;
    private int _passes;

    /// <summary>Begins a block.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="state">What the periods before passed on.</param>
    public void Begin(int rows, BlockState state)
    {
        _rows = rows;
        if (_state.Length != state.Cells.Length)
        {
            (_state, _next) = (new PassedCells[state.Cells.Length], new PassedCells[state.Cells.Length]);
        }

        for (var column = 0; column < _state.Length; column++)
        {
            _state[column] = new(state.Cells.Span[column]);
        }
    }

    /// <summary>Settles a period.</summary>
    /// <param name="given">What comes in of the period.</param>
    /// <param name="block">The number of the block, from 0 on.</param>
    /// <param name="figures">Where its figures are put, and which rows are refused.</param>
    public void Settle(GivenPeriod given, int block, PeriodFigures figures)
    {
        var first = block * PlanSettling.RowsABlock;
        var cells = ComeIn(given, first);
        var tailored = given.Tailoring.For(given, cells, _rows);
        var frame = arena.FrameOf(tailored);
        foreach (var place in tailored.Inputs)
        {
            frame.Bind(place, cells[tailored.SourceOf(place)], _rows);
        }

        figures.Bind(tailored, frame, first, _rows);
        Carry(tailored, frame);
        frame.Run(_rows);
        if (tailored.Expected.Length > 0)
        {
            figures.Refused.AddRange(new RefusedRows(given, first, _state).In(tailored, frame));
        }

        figures.Keep(block, tailored, frame, _rows);
        PassOn(given.Program, tailored, frame);
        frame.Release();
        cells.Clear();
    }

    /// <summary>Ends the block.</summary>
    /// <returns>What passes on, whose columns are nobody else's any more.</returns>
    public BlockState End()
    {
        var state = new BlockState(Array.ConvertAll(_state, passed => passed.Cells));
        _kept.Clear();
        Array.Clear(_state);
        Array.Clear(_next);
        Array.Clear(_carried);
        return state;
    }

    private Span<Cells> ComeIn(GivenPeriod given, int first)
    {
        var stateOf = given.Program.StateOf;
        _cells = _cells.Length < stateOf.Length ? new Cells[stateOf.Length] : _cells;
        for (var input = 0; input < stateOf.Length; input++)
        {
            _cells[input] = stateOf[input] is >= 0 and var place ? _state[place].Cells : given.Cells[input].From(first);
        }

        return _cells.AsSpan(0, stateOf.Length);
    }

    private void Carry(TailoredProgram tailored, Frame frame)
    {
        _carried = _carried.Length < tailored.Carried.Length ? new KeptColumn[tailored.Carried.Length] : _carried;
        for (var carried = 0; carried < tailored.Carried.Length; carried++)
        {
            var place = tailored.Carried[carried];
            _carried[carried] = arena.Take(tailored.Kinds[place]);
            frame[place] = _carried[carried].Column;
            _kept.Add(_carried[carried]);
        }
    }

    private void PassOn(PlanProgram program, TailoredProgram tailored, Frame frame)
    {
        _passes++;
        for (var column = 0; column < _next.Length; column++)
        {
            ref readonly var passed = ref tailored.Next[column];
            _next[column] = passed.IsTheSame ? new(passed.Cells)
                : passed.Source < 0 ? new(new(frame[passed.Place]), passed.Carried < 0 ? null : _carried[passed.Carried])
                : program.StateOf[passed.Source] is >= 0 and var place ? _state[place]
                : new(_cells[passed.Source]);
            _ = _next[column].Kept?.LastPass = _passes;
        }

        (_state, _next) = (_next, _state);
        for (var kept = _kept.Count - 1; kept >= 0; kept--)
        {
            if (_kept[kept].LastPass != _passes)
            {
                arena.Leave(_kept[kept]);
                _kept[kept] = _kept[^1];
                _kept.RemoveAt(_kept.Count - 1);
            }
        }
    }
}

namespace ContractRules.Plans.Columns;

/// <summary>Settles blocks of rows, one after another, each period after period. It holds what passes on, which steps write where it stays.</summary>
/// <param name="arena">The memory that it works in, which is its own.</param>
internal sealed class BlockRun(Arena arena)
{
    private readonly KeptColumns _kept = new(arena);
    private ReadOnlyMemory<Cells> _state;
    private Cells[] _own = [];
    private Cells[] _next = [];
    private int[] _keptIn = [];
    private int[] _keptNext = [];
    private int[] _carried = [];
    private Cells[] _given = [];
    private int _first;
    private int _rows;

    /// <summary>Begins a block.</summary>
    /// <param name="first">The first of its rows.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="state">What the periods before passed on.</param>
    public void Begin(int first, int rows, BlockState state)
    {
        (_first, _rows, _state) = (first, rows, state.Cells);
        if (_keptIn.Length != state.Cells.Length)
        {
            (_keptIn, _keptNext) = (new int[state.Cells.Length], new int[state.Cells.Length]);
        }

        Array.Fill(_keptIn, -1);
    }

    /// <summary>Settles a period.</summary>
    /// <param name="given">What comes in of the period.</param>
    /// <param name="figures">Where its figures are put, and which rows are refused.</param>
    public void Settle(GivenPeriod given, PeriodFigures figures)
    {
        _given = _given.Length < given.Inputs ? new Cells[given.Inputs] : _given;
        given.CopyTo(_given);
        var tailored = given.Tailoring.For(_given.AsSpan(0, given.Inputs), _state.Span, _rows);
        var frame = arena.FrameOf(tailored);
        foreach (var place in tailored.Inputs)
        {
            var input = tailored.SourceOf(place);
            var state = given.Program.StateOf[input];
            frame.Bind(place, ComingIn(input, state), _rows, isWrittenAgain: state >= 0 && _keptIn[state] >= 0);
        }

        figures.Bind(tailored, frame, _first, _rows);
        Carry(tailored, frame);
        frame.Run(_rows);
        if (tailored.Expected.Length > 0)
        {
            figures.Refuse(new RefusedRows(given, _first, _state).In(tailored, frame));
        }

        var settled = figures.Keep(_first / PlanSettling.RowsABlock, tailored, frame);
        PassOn(given, tailored, settled);
        frame.Release();
    }

    /// <summary>Ends the block.</summary>
    /// <returns>What passes on, whose columns are nobody else's any more.</returns>
    public BlockState End()
    {
        var state = new BlockState(_state);
        _kept.HandOut();
        (_state, _own) = (default, []);
        Array.Clear(_next);
        Array.Clear(_given);
        return state;
    }

    // A state where it is one; else what is given.
    private Cells ComingIn(int input, int state) => state >= 0 ? _state.Span[state] : _given[input].From(_first);

    private void Carry(TailoredProgram tailored, Frame frame)
    {
        _carried = _carried.Length < tailored.Carried.Length ? new int[tailored.Carried.Length] : _carried;
        for (var carried = 0; carried < tailored.Carried.Length; carried++)
        {
            var place = tailored.Carried[carried];
            _carried[carried] = _kept.Take(tailored.Kinds[place], tailored.Carried.Length);
            frame[place] = _kept[_carried[carried]].Column!;
        }
    }

    private void PassOn(GivenPeriod given, TailoredProgram tailored, SettledBlock settled)
    {
        var next = _next.Length == _state.Length ? _next : new Cells[_state.Length];
        tailored.AlikeNext.CopyTo(next.AsSpan());
        Array.Fill(_keptNext, -1);
        foreach (ref readonly var passed in tailored.Next.AsSpan())
        {
            var from = passed.Source >= 0 ? given.Program.StateOf[passed.Source] : -1;
            _keptNext[passed.State] = passed.Carried >= 0 ? _carried[passed.Carried] : from >= 0 ? _keptIn[from] : -1;
            next[passed.State] = passed.Carried >= 0 ? _kept[_carried[passed.Carried]]
                : passed.Source >= 0 ? ComingIn(passed.Source, from)
                : new(settled.Column(passed.Column));
        }

        _kept.LeaveAllBut(_keptNext);
        (_keptIn, _keptNext) = (_keptNext, _keptIn);
        (_state, _own, _next) = (next, next, _own);
    }
}

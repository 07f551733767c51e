using ContractRules.Settlement;

namespace ContractRules.Plans.Columns;

/// <summary>Settles blocks of rows, one after another, each period after period. It holds what passes on, which steps write where it stays.</summary>
/// <param name="arena">The memory that it works in, which is its own.</param>
internal sealed class BlockRun(Arena arena)
{
    private readonly List<Column> _kept = [];
    private Cells[] _next = [];
    private Cells[] _cells = [];
    private InputProfile[] _profile = [];
    private Cells[] _state = [];
    private int _rows;
    private int _passes;

    /// <summary>Begins a block.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="state">What the periods before passed on.</param>
    public void Begin(int rows, BlockState state)
    {
        _rows = rows;
        (_state, _next) = (state.Cells.ToArray(), new Cells[state.Cells.Length]);
    }

    /// <summary>Settles a period.</summary>
    /// <param name="given">What comes in of the period.</param>
    /// <param name="block">The number of the block, from 0 on.</param>
    /// <param name="figures">Where its figures are put.</param>
    /// <param name="refused">Where is told which rows break what is expected of their facts.</param>
    public void Settle(GivenPeriod given, int block, PeriodFigures figures, List<FactFault> refused)
    {
        var first = block * PlanSettling.RowsABlock;
        var tailored = given.Tailoring.For(ComeIn(given, first));
        var frame = arena.FrameOf(tailored);
        for (var input = 0; input < tailored.Inputs.Length; input++)
        {
            frame.Bind(tailored.Inputs[input], _cells[tailored.SourceOf(tailored.Inputs[input])], _rows);
        }

        figures.Bind(tailored, frame, first, _rows);
        foreach (var place in tailored.Carried)
        {
            frame[place] = arena.Take(tailored.Kinds[place]);
            _kept.Add(frame[place]);
        }

        frame.Run(_rows);
        if (tailored.Expected.Length > 0)
        {
            refused.AddRange(new RefusedRows(given, first, _state).In(tailored, frame));
        }

        figures.Keep(block, tailored, frame, _rows);
        PassOn(tailored, frame);
    }

    /// <summary>Ends the block.</summary>
    /// <returns>What passes on, whose columns are nobody else's any more.</returns>
    public BlockState End()
    {
        _kept.Clear();
        return new(_state);
    }

    private ReadOnlySpan<InputProfile> ComeIn(GivenPeriod given, int first)
    {
        var inputs = given.Program.Inputs.Length;
        (_cells, _profile) = _cells.Length < inputs ? (new Cells[inputs], new InputProfile[inputs]) : (_cells, _profile);
        for (var input = 0; input < inputs; input++)
        {
            var place = given.Program.StateOf[input];
            (_cells[input], _profile[input]) = place < 0
                ? (given.Cells[input].From(first), given.Profile[input])
                : (_state[place], _state[place].Profile(_rows));
        }

        return _profile.AsSpan(0, inputs);
    }

    private void PassOn(TailoredProgram tailored, Frame frame)
    {
        for (var column = 0; column < _next.Length; column++)
        {
            ref readonly var passed = ref tailored.Next[column];
            _next[column] = passed.IsTheSame ? passed.Cells : passed.Source >= 0 ? _cells[passed.Source] : new(frame[passed.Place]);
        }

        (_state, _next) = (_next, _state);
        _passes++;
        foreach (var cells in _state)
        {
            _ = cells.Column?.LastPass = _passes;
        }

        for (var kept = _kept.Count - 1; kept >= 0; kept--)
        {
            if (_kept[kept].LastPass != _passes)
            {
                arena.Leave(_kept[kept]);
                _kept.RemoveAt(kept);
            }
        }
    }
}

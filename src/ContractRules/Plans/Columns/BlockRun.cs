using ContractRules.Plans.Steps;

namespace ContractRules.Plans.Columns;

/// <summary>Settles the rows of a block, period after period. It holds what passes on, and the columns that it writes again and again.</summary>
internal sealed class BlockRun
{
    private readonly Plan _plan;
    private readonly int _rows;
    private readonly Dictionary<TailoredProgram, Frame> _frames;
    private readonly Dictionary<StateColumn, int> _places;
    private Column[] _state;
    private Column[] _spare;

    /// <summary>A block of so many rows.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="state">What the periods before passed on; null before the first.</param>
    /// <param name="frames">The columns that are written again for each block, none of which has more rows than the first.</param>
    public BlockRun(Plan plan, int rows, BlockState? state, Dictionary<TailoredProgram, Frame> frames)
    {
        (_plan, _rows, _frames) = (plan, rows, frames);
        _places = plan.State.Index().ToDictionary(found => found.Item, found => found.Index);
        _state = [.. plan.State.Select((column, place) => state is null ? Column.Filled(column.Opening, column.IsTruth, rows) : Copy(state.Columns[place], column.IsTruth))];
        _spare = [.. plan.State.Select(column => Column.Filled(null, column.IsTruth, rows))];
    }

    /// <summary>What passes on.</summary>
    public BlockState State => new([.. _state.Select((column, place) => Copy(column, _plan.State[place].IsTruth))]);

    /// <summary>Settles a period.</summary>
    /// <param name="facts">The facts of all rows.</param>
    /// <param name="first">The first row of the block.</param>
    /// <param name="number">The number of the period.</param>
    /// <returns>The figures of the rows, in the order of the plan; null where the text states none.</returns>
    public SettledFigure?[] Settle(FactColumns facts, int first, int number)
    {
        var program = _plan.ProgramOf(facts.Period);
        var (columns, profile) = (new Column?[program.Inputs.Count], new InputProfile[program.Inputs.Count]);
        for (var input = 0; input < columns.Length; input++)
        {
            var step = program.Steps[program.Inputs[input]];
            columns[input] = step switch
            {
                StateStep(var state) => _state[_places[state]],
                ItemsStep items => facts.Of(items, _plan, program)?.From(first),
                FactStep(var fact) => facts.Of(fact)?.From(first),
                _ => null,
            };
            profile[input] = InputProfile.Of(columns[input], step.IsTruth, _rows);
        }

        var tailored = program.Tailoring.For(profile);
        var frame = FrameOf(tailored);
        for (var input = 0; input < tailored.Inputs.Length; input++)
        {
            frame.Bind(tailored.Inputs[input], columns[tailored.Sources[input]], _rows);
        }

        frame.Run(_rows, PeriodDays.Of(facts.Period, number));
        PassOn(tailored, frame);
        return [.. tailored.Figures.Select(figure => figure is null ? null : Settled(figure, tailored, frame))];
    }

    private Frame FrameOf(TailoredProgram tailored)
    {
        if (!_frames.TryGetValue(tailored, out var frame))
        {
            _frames.Add(tailored, frame = new(tailored, _rows, _plan.Agreement.Holidays));
        }

        return frame;
    }

    private void PassOn(TailoredProgram tailored, Frame frame)
    {
        for (var place = 0; place < _state.Length; place++)
        {
            var next = frame[tailored.Next[place]];
            if (ReferenceEquals(next, _state[place]))
            {
                (_state[place], _spare[place]) = (_spare[place], _state[place]);
            }
            else
            {
                _spare[place].CopyFrom(next, _plan.State[place].IsTruth, _rows);
            }
        }

        (_state, _spare) = (_spare, _state);
    }

    private SettledFigure Settled(Figure figure, TailoredProgram tailored, Frame frame) => new(
        Copy(frame[figure.Place], tailored.Steps[figure.Place].IsTruth), figure.Denominator, figure.Divisor is { } divisor ? Copy(frame[divisor], isTruth: false) : null);

    private Column Copy(Column column, bool isTruth)
    {
        var copy = new Column();
        copy.CopyFrom(column, isTruth, _rows);
        return copy;
    }
}

/// <summary>What passes on of the rows of a block.</summary>
/// <param name="Columns">The columns, in the order of the state of the plan.</param>
internal sealed record BlockState(IReadOnlyList<Column> Columns);

/// <summary>A figure of the rows of a block.</summary>
/// <param name="Column">Its integers, truths or days.</param>
/// <param name="Denominator">What they are counted in.</param>
/// <param name="Divisor">What they are divided by as well; null where there is nothing.</param>
internal sealed record SettledFigure(Column Column, System.Numerics.BigInteger Denominator, Column? Divisor);

using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>The columns of a program while it runs over a block of rows.</summary>
internal sealed partial class Frame
{
    private readonly TailoredProgram _program;
    private readonly Arena _arena;
    private readonly Column[] _columns;
    private readonly bool[] _isWrittenAgain;
    private readonly DateMemo?[] _memos;
    private readonly int[] _fromOutside;

    public Frame(TailoredProgram program, Arena arena)
    {
        (_program, _arena, _columns) = (program, arena, new Column[program.Steps.Count]);
        (_isWrittenAgain, _memos) = (new bool[program.Steps.Count], new DateMemo?[program.Steps.Count]);
        foreach (var place in program.Same)
        {
            _columns[place] = arena.Same(program.Kinds[place], program.CellsOf(place).Same);
        }

        foreach (var place in program.Order)
        {
            if (program.Slots[place] is >= 0 and var slot)
            {
                _columns[place] = arena.Slot(program.Kinds[place], slot);
            }
        }

        Few = arena.Room <= FewFigures.MostRows ? arena.Cells(program.Few) : null;
        foreach (var (place, column) in Few?.Columns ?? [])
        {
            _columns[place] = column;
        }

        _fromOutside = Array.FindAll(program.FromOutside, place => _columns[place] is null);
    }

    /// <summary>Where figures of few rows are written side by side; null where a block has more, and each figure a column of its own.</summary>
    public FewCells? Few { get; }

    /// <summary>How many rows the block has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many rows vectors go over: a few more, of which nothing is read.</summary>
    public int PaddedRows { get; private set; }

    /// <summary>The holidays that business days pass over.</summary>
    public HolidayCalendar Holidays => _arena.Holidays;

    /// <summary>The column of a step: of what comes in or out that of the block.</summary>
    public Column this[int place]
    {
        get => _columns[place];
        set => _columns[place] = value;
    }

    /// <summary>What a step has made of dates, in any block and period.</summary>
    public DateMemo MemoOf(int place) => _memos[place] ??= _arena.MemoOf(_program.Steps[place]);

    /// <summary>Lets a step read what comes in: as it stands where it can, else a copy that is as the program expects.</summary>
    /// <param name="place">The step.</param>
    /// <param name="cells">What comes in.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="isWrittenAgain">Whether its column is the worker's, who writes it again in a later period.</param>
    public void Bind(int place, Cells cells, int rows, bool isWrittenAgain)
    {
        var kind = _program.Kinds[place];
        _isWrittenAgain[place] = true;
        if (cells.Column is not { } column)
        {
            // What is alike in the rows of one block is hardly that of the next, so none of these is kept.
            _columns[place] = _arena.CopyFor(place, kind);
            _columns[place].Fill(cells.Same, rows);
        }
        else if (column.Room >= Column.Padded(rows) && (kind.IsAlwaysKnown || column.Known is not null))
        {
            (_columns[place], _isWrittenAgain[place]) = (column, isWrittenAgain);
        }
        else
        {
            _columns[place] = _arena.CopyFor(place, new(column.Width, kind.IsAlwaysKnown));
            _columns[place].CopyFrom(column, rows);
        }
    }

    /// <summary>Goes through the steps over a block of rows.</summary>
    public void Run(int rows)
    {
        (Rows, PaddedRows) = (rows, Column.Padded(rows));
        foreach (var run in _program.Runs)
        {
            run(this);
        }
    }

    /// <summary>The column of a step as it stays when the block is done: a copy of one that is written again.</summary>
    public Column Lasting(int place)
    {
        if (!_isWrittenAgain[place])
        {
            return _columns[place];
        }

        var copy = Column.Empty(_columns[place].Kind, Rows);
        copy.CopyFrom(_columns[place], Rows);
        return copy;
    }

    /// <summary>Lets go of the columns of what came in and comes out, which are others in the next block.</summary>
    public void Release()
    {
        foreach (var place in _fromOutside)
        {
            _columns[place] = null!;
        }
    }
}

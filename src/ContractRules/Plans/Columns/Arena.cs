using System.Numerics;
using System.Runtime.CompilerServices;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>The memory of one worker: columns of the rows of a block, which are written again and again by whichever program runs, so that they stay close.</summary>
/// <param name="rows">How many rows a block has at most.</param>
/// <param name="holidays">The holidays that business days pass over.</param>
internal sealed class Arena(int rows, HolidayCalendar holidays)
{
    /// <summary>What a step writes in another width, beside the two operands that it reads in one.</summary>
    public const int Result = 2;

    private const int AtOnce = Result + 1;
    private const int Widths = (int)Width.Big + 1;

    // A program that a wider one has replaced is forgotten.
    private readonly ConditionalWeakTable<TailoredProgram, Frame> _frames = [];
    private readonly Dictionary<ColumnKind, List<Column>> _slots = [];
    private readonly Dictionary<ColumnKind, Stack<Cells>> _left = [];
    private readonly Dictionary<(ColumnKind Kind, BigInteger? Number), Column> _same = [];
    private readonly Dictionary<(int Place, ColumnKind Kind), Column> _copies = [];
    private readonly Column?[] _converted = new Column?[AtOnce * Widths];
    private readonly Dictionary<Step, DateMemo> _memos = [];
    private readonly SharedColumns _shared = new();
    private (long[] Integers, ulong[] Known) _few = ([], []);
    private (TailoredProgram Program, Frame Frame)? _last;

    /// <summary>How many rows a block has at most.</summary>
    public int Room => rows;

    /// <summary>The holidays that business days pass over.</summary>
    public HolidayCalendar Holidays => holidays;

    /// <summary>The columns of a program.</summary>
    public Frame FrameOf(TailoredProgram program)
    {
        if (_last is not { } last || !ReferenceEquals(last.Program, program))
        {
            _last = last = (program, _frames.GetValue(program, made => new(made, this)));
        }

        return last.Frame;
    }

    /// <summary>A column that steps share, by its number among those of its kind.</summary>
    public Column Slot(ColumnKind kind, int number)
    {
        var slots = Of(_slots, kind);
        while (slots.Count <= number)
        {
            slots.Add(Column.Empty(kind, rows));
        }

        return slots[number];
    }

    /// <summary>A column that is the same in every row. It is never written again.</summary>
    public Column Same(ColumnKind kind, BigInteger? number)
    {
        if (!_same.TryGetValue((kind, number), out var column))
        {
            _same.Add((kind, number), column = Column.Empty(kind, rows));
            column.Fill(number, rows);
        }

        return column;
    }

    /// <summary>A column for what comes in where it is alike in all rows, or not as its step expects.</summary>
    public Column CopyFor(int place, ColumnKind kind)
    {
        if (!_copies.TryGetValue((place, kind), out var column))
        {
            _copies.Add((place, kind), column = Column.Empty(kind, rows));
        }

        return column;
    }

    /// <summary>A column for integers in another width than they stand in.</summary>
    /// <param name="width">The width.</param>
    /// <param name="operand">The first or the second of the operands that a step reads, 0 or 1; or <see cref="Result"/>.</param>
    public Column Converted(Width width, int operand) =>
        _converted[(operand * Widths) + (int)width] ??= Column.Empty(new(width, IsAlwaysKnown: true), rows);

    /// <summary>What a step has made of dates, whichever program it runs in.</summary>
    public DateMemo MemoOf(Step step) => _memos.TryGetValue(step, out var memo) ? memo : _memos[step] = new(rows);

    /// <summary>Memory for the figures of few rows: that of the program before, unless it is too short.</summary>
    public FewCells Cells(FewFigures figures)
    {
        if (_few.Integers.Length < figures.Integers || _few.Known.Length < figures.Words)
        {
            _few = (new long[Math.Max(_few.Integers.Length, figures.Integers)], new ulong[Math.Max(_few.Known.Length, figures.Words)]);
        }

        return new(figures, _few.Integers, _few.Known);
    }

    /// <summary>A column of nobody's, to be kept until it is left.</summary>
    /// <param name="kind">What it is like.</param>
    /// <param name="times">How many are taken one after another, about.</param>
    public Cells Take(ColumnKind kind, int times) => Of(_left, kind).TryPop(out var cells) ? cells : new(_shared.Empty(kind, rows, times));

    /// <summary>What was taken is nobody's here any more: what is made from now on shares no array with it.</summary>
    public void HandOut() => _shared.BeginAnew();

    /// <summary>Leaves a column that was taken.</summary>
    public void Leave(Cells cells) => Of(_left, cells.Column!.Kind).Push(cells);

    private static TList Of<TList>(Dictionary<ColumnKind, TList> lists, ColumnKind kind)
        where TList : new()
    {
        if (!lists.TryGetValue(kind, out var list))
        {
            lists.Add(kind, list = new());
        }

        return list;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>The memory of one worker: columns of the rows of a block, which are written again and again by whichever program runs, so that they stay close.</summary>
/// <param name="rows">How many rows a block has at most.</param>
/// <param name="holidays">The holidays that business days pass over.</param>
internal sealed class Arena(int rows, HolidayCalendar holidays)
{
    /// <summary>Of the integers that a step converts at once those that it writes; it reads two at most.</summary>
    public const int Result = 2;

    private const int Operands = 3;
    private const int Widths = (int)Width.Big + 1;

    // A program that a wider one has replaced is forgotten.
    private readonly ConditionalWeakTable<TailoredProgram, Frame> _frames = [];
    private readonly Dictionary<ColumnKind, List<Column>> _slots = [];
    private readonly Dictionary<ColumnKind, Stack<Cells>> _left = [];
    private readonly Dictionary<(ColumnKind Kind, BigInteger? Number), Column> _same = [];
    private readonly Dictionary<(ColumnKind Kind, int Place), Column> _copies = [];
    private readonly Column?[] _converted = new Column?[Operands * Widths];
    private readonly SharedColumns _shared = new();
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

    /// <summary>A column for a copy of what comes in where it is not as its step expects.</summary>
    public Column CopyFor(int place, ColumnKind kind)
    {
        if (!_copies.TryGetValue((kind, place), out var column))
        {
            _copies.Add((kind, place), column = Column.Empty(kind, rows));
        }

        return column;
    }

    /// <summary>A column for integers in another width than they stand in.</summary>
    /// <param name="width">The width.</param>
    /// <param name="operand">Which of those that a step reads and writes at once: the first or the second of two that it reads, or <see cref="Result"/>.</param>
    public Column Converted(Width width, int operand) =>
        _converted[(operand * Widths) + (int)width] ??= Column.Empty(new(width, IsAlwaysKnown: true), rows);

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

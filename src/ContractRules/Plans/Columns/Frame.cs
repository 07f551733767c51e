using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>The columns of a program while it runs over a block of rows.</summary>
internal sealed class Frame
{
    private readonly TailoredProgram _program;
    private readonly Arena _arena;
    private readonly Column[] _columns;

    public Frame(TailoredProgram program, Arena arena)
    {
        (_program, _arena, _columns) = (program, arena, new Column[program.Steps.Count]);
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
    }

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

    /// <summary>Lets a step read what comes in: as it stands where it can, else a copy that is as the program expects.</summary>
    public void Bind(int place, Cells cells, int rows)
    {
        var kind = _program.Kinds[place];
        if (cells.Column is not { } column)
        {
            // What is alike in the rows of one block is hardly that of the next, so none of these is kept.
            _columns[place] = _arena.Scratch(kind, place);
            _columns[place].Fill(cells.Same, rows);
        }
        else if (column.Room >= Column.Padded(rows) && (kind.IsAlwaysKnown || column.Known is not null))
        {
            _columns[place] = column;
        }
        else
        {
            _columns[place] = _arena.Scratch(new(column.Width, kind.IsAlwaysKnown), place);
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

    /// <summary>Lets go of the columns of what came in and comes out, which are others in the next block.</summary>
    public void Release()
    {
        foreach (var place in _program.FromOutside)
        {
            _columns[place] = null!;
        }
    }

    /// <summary>The integers of a step, in the width asked for.</summary>
    /// <param name="place">The step.</param>
    /// <param name="scratch">Where they stand where they have another width: one of its own for each operand that is read at once.</param>
    public ReadOnlySpan<T> Read<T>(int place, int scratch)
        where T : struct, IBinaryInteger<T>
    {
        var column = _columns[place];
        if (column.Width == WidthOf<T>())
        {
            return column.Cells<T>(PaddedRows);
        }

        var converted = _arena.Scratch(new(WidthOf<T>(), IsAlwaysKnown: true), ~scratch).Cells<T>(PaddedRows);
        Converting.From(column, converted, Rows);
        return converted;
    }

    /// <summary>Where the integers of a step are written, in the width asked for; <see cref="Written"/> brings them to that of the step.</summary>
    public Span<T> Write<T>(int place)
        where T : struct, IBinaryInteger<T> =>
        (_columns[place].Width == WidthOf<T>() ? _columns[place] : Scratch<T>()).Cells<T>(PaddedRows);

    /// <summary>What was written is that of the step, which is known to fit.</summary>
    public void Written<T>(int place)
        where T : struct, IBinaryInteger<T>
    {
        if (_columns[place].Width != WidthOf<T>())
        {
            Converting.To(_columns[place], Scratch<T>(), Rows);
        }
    }

    /// <summary>The truths of a step.</summary>
    public Span<ulong> Truths(int place) => _columns[place].Truths(Rows);

    /// <summary>Which rows of a step are determined; none told where all are.</summary>
    public Span<ulong> Known(int place) => _columns[place].KnownOf(Rows);

    /// <summary>A step is determined where all that it is made of is.</summary>
    /// <param name="place">The step.</param>
    /// <param name="operands">Those of what it is made of that can be undetermined at all.</param>
    public void KnownWhereAll(int place, int[] operands)
    {
        var known = Known(place);
        if (known.IsEmpty)
        {
            return;
        }

        known.Fill(ulong.MaxValue);
        foreach (var operand in operands)
        {
            And(known, Known(operand));
        }
    }

    /// <summary>Leaves of bits those that others have too; those of nothing are all set.</summary>
    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        for (var word = 0; word < others.Length; word++)
        {
            bits[word] &= others[word];
        }
    }

    private Column Scratch<T>() => _arena.Scratch(new(WidthOf<T>(), IsAlwaysKnown: true), int.MinValue);

    private static Width WidthOf<T>() => typeof(T) == typeof(long) ? Width.Narrow : typeof(T) == typeof(Int128) ? Width.Wide : Width.Big;
}

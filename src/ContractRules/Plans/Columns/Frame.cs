using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>The columns of a program while it runs over a block of rows. Steps share them: one that is read no more is written again.</summary>
internal sealed class Frame
{
    private const int Scratches = 4;

    private readonly TailoredProgram _program;
    private readonly Column[] _columns;
    private readonly Column[] _scratch;
    private readonly Column _target = new();
    private readonly int _capacity;

    public Frame(TailoredProgram program, int rows, HolidayCalendar holidays)
    {
        (_program, Holidays, _capacity) = (program, holidays, Padded(rows));
        _columns = Slots.Columns(program, _capacity);
        _scratch = [.. Enumerable.Range(0, Scratches).Select(_ => new Column())];
    }

    /// <summary>How many rows the block has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many rows vectors go over: a few more, of which nothing is read.</summary>
    public int PaddedRows => Padded(Rows);

    /// <summary>How many words of bits there are.</summary>
    public int Words => Bits.Words(Rows);

    /// <summary>The holidays that business days pass over.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>The period of the block.</summary>
    public PeriodDays Period { get; private set; }

    /// <summary>How many rows there is room for.</summary>
    public int Capacity => _capacity;

    /// <summary>Lets a step read a column that comes in: as it stands where it can, else a copy that is as the program expects.</summary>
    public void Bind(int place, Column? column, int rows)
    {
        var (isTruth, isAlwaysKnown) = (_program.Steps[place].IsTruth, _program.Known[place]);
        if (column is not null && (isTruth || column.Room >= Padded(rows)) && (isAlwaysKnown || column.Known is not null))
        {
            _columns[place] = column;
            return;
        }

        var own = _columns[place] = isTruth ? Column.OfTruths(_capacity, isAlwaysKnown) : Column.Integers(Width.Narrow, _capacity, isAlwaysKnown);
        if (column is null)
        {
            return;
        }

        own.CopyFrom(column, isTruth, rows);
        if (!isAlwaysKnown && own.Known is null)
        {
            own.Known = new ulong[Bits.Words(_capacity)];
            own.Known.AsSpan().Fill(ulong.MaxValue);
        }
    }

    /// <summary>Goes through the steps over a block of rows.</summary>
    public void Run(int rows, PeriodDays period)
    {
        (Rows, Period) = (rows, period);
        foreach (var place in _program.Order)
        {
            _program.Steps[place].Run(this, place);
        }
    }

    /// <summary>What a step came to.</summary>
    public Column this[int place]
    {
        get => _columns[place];
        set => _columns[place] = value;
    }

    /// <summary>The width of a step.</summary>
    public Width WidthOf(int place) => _program.Widths[place];

    /// <summary>The bounds of a step.</summary>
    public Bounds BoundsOf(int place) => _program.Bounds[place];

    /// <summary>The widest of a step and what it is made of: that in which it is computed.</summary>
    public Width WidthOf(int place, EquatableArray<int> operands)
    {
        var widest = _program.Widths[place];
        foreach (var operand in operands)
        {
            widest = _program.Widths[operand] > widest ? _program.Widths[operand] : widest;
        }

        return widest;
    }

    /// <summary>The widest of three steps.</summary>
    public Width WidthOf(int place, int one, int other) =>
        (Width)Math.Max((int)_program.Widths[place], Math.Max((int)_program.Widths[one], (int)_program.Widths[other]));

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

        _scratch[scratch].Widen(WidthOf<T>(), _capacity);
        var converted = _scratch[scratch].Cells<T>(PaddedRows);
        Converting.From(column, converted, Rows);
        return converted;
    }

    /// <summary>Where the integers of a step are written, in the width asked for; <see cref="Written"/> brings them to that of the step.</summary>
    public Span<T> Write<T>(int place)
        where T : struct, IBinaryInteger<T>
    {
        if (_program.Widths[place] == WidthOf<T>())
        {
            return _columns[place].Cells<T>(PaddedRows);
        }

        _target.Widen(WidthOf<T>(), _capacity);
        return _target.Cells<T>(PaddedRows);
    }

    /// <summary>What was written is that of the step, which is known to fit.</summary>
    public void Written<T>(int place)
        where T : struct, IBinaryInteger<T>
    {
        if (_program.Widths[place] != WidthOf<T>())
        {
            Converting.To(_columns[place], _target, Rows);
        }
    }

    /// <summary>The truths of a step.</summary>
    public Span<ulong> Truths(int place) => _columns[place].Truths.AsSpan(_columns[place].Offset / Bits.RowsAWord, Words);

    /// <summary>Which rows of a step are determined; none written where all are.</summary>
    public Span<ulong> Known(int place) => _columns[place].Known is { } known ? known.AsSpan(_columns[place].Offset / Bits.RowsAWord, Words) : [];

    /// <summary>A step is determined where all that it is made of is.</summary>
    public void KnownWhereAll(int place, EquatableArray<int> operands)
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

    /// <summary>So many rows and a few more, so that vectors come out even.</summary>
    public static int Padded(int rows) => (rows + 3) & ~3;

    private static Width WidthOf<T>() => typeof(T) == typeof(long) ? Width.Narrow : typeof(T) == typeof(Int128) ? Width.Wide : Width.Big;
}

using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>
/// A program as it runs over cells of which something is known: what is the same in every row is worked out already, what follows from facts that
/// nobody gave is left out, and every step has its width. So no step looks for an overflow while it runs, and none wraps.
/// </summary>
internal sealed partial class TailoredProgram
{
    private readonly int[] _sources;
    private readonly int[] _columns;

    /// <summary>The steps; those that nothing needs don't run.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The places of those that run, in their order.</summary>
    public int[] Order { get; }

    /// <summary>The places of those that read what comes in.</summary>
    public int[] Inputs { get; }

    /// <summary>The places of those that come to one and the same in every row.</summary>
    public int[] Same { get; }

    /// <summary>The bounds of each step.</summary>
    public Bounds[] Bounds { get; }

    /// <summary>What the column of each step is like.</summary>
    public ColumnKind[] Kinds { get; }

    /// <summary>Which steps share a column.</summary>
    public Slots Slots { get; }

    /// <summary>The figures asked for, in their order; null where the text of the period doesn't state one.</summary>
    public Figure?[] Figures { get; }

    /// <summary>What is expected of the facts and can be broken.</summary>
    public ExpectedFacts[] Expected { get; }

    /// <summary>How each of those that run does, in their order.</summary>
    public Action<Frame>[] Runs { get; }

    /// <summary>The places of all whose columns are not those of the program: what comes in, is asked for or passes on.</summary>
    public int[] FromOutside { get; }

    /// <summary>The places of what is asked for and differs from row to row, each with the part of the figures that it is.</summary>
    public (int Place, int Part)[] Parts { get; }

    /// <summary>The places of what is computed and asked for, each with the part of the figures that it is: of each figure its integers, then its divisors.</summary>
    public (int Place, int Part)[] Asked { get; }

    /// <summary>The places of what is computed and passes on, and is not asked for.</summary>
    public int[] Carried { get; }

    /// <summary>What passes on and is the same in every row, in the order of the state; nothing in the places of what differs.</summary>
    public Cells[] AlikeNext { get; }

    /// <summary>What passes on and differs from row to row, in the order of the state.</summary>
    public PassedOn[] Next { get; }

    /// <summary>What a step comes to that is the same in every row; nothing of others.</summary>
    public Cells CellsOf(int place) => Steps[place] switch
    {
        ConstantStep(var number) => new(null, number),
        TruthStep(var holds) => new(null, holds ? BigInteger.One : BigInteger.Zero),
        _ => Cells.Absent,
    };

    /// <summary>The width of a step.</summary>
    public Width WidthOf(int place) => Kinds[place].Width;

    /// <summary>The widest of a step and what it is made of: that in which it is computed.</summary>
    public Width WidthOf(int place, EquatableArray<int> operands)
    {
        var widest = WidthOf(place);
        foreach (var operand in operands)
        {
            widest = WidthOf(operand) is var width && width > widest ? width : widest;
        }

        return widest;
    }

    /// <summary>Those of some steps that can be undetermined in any row.</summary>
    public int[] OpenOf(EquatableArray<int> places) => [.. places.Where(place => !Kinds[place].IsAlwaysKnown)];

    /// <summary>The bounds of a step.</summary>
    public Bounds BoundsOf(int place) => Bounds[place];

    /// <summary>The column of a part of the figures among those that differ from row to row; −1 of one that is the same in all.</summary>
    public int ColumnOf(int part) => _columns[part];

    /// <summary>Which of its figures stand side by side where there are few rows.</summary>
    public FewFigures Few => field ??= new(this);

    /// <summary>Which of what comes into the program a step reads; −1 where it reads none.</summary>
    public int SourceOf(int place) => _sources[place];

    private static bool IsSame(Step step) => step is ConstantStep or TruthStep or UnknownStep;
}

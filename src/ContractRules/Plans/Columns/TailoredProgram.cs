using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>
/// A program as it runs over cells of which something is known: what is the same in every row is worked out already, what follows from facts that
/// nobody gave is left out, and every step has its width. So no step looks for an overflow while it runs, and none wraps.
/// </summary>
internal sealed class TailoredProgram
{
    private readonly int[] _sources;
    private readonly int[] _columns;

    private TailoredProgram(StepList steps, Figure?[] figures, ExpectedFacts[] expected, int[] next, Dictionary<Step, int> sources)
    {
        (Steps, Figures, Expected) = (steps.Steps, figures, Array.FindAll(expected, found => steps.TruthOf(found.IsBroken) != false));
        Bounds = [.. steps.Bounds.Select(bounds => bounds ?? default)];
        Kinds = [.. Bounds.Select((bounds, place) => new ColumnKind(steps.Steps[place].IsTruth ? Width.Bit : bounds.Width, steps.Known[place]))];
        var needed = Needed.Of(steps.Steps, [.. figures.OfType<Figure>().SelectMany(figure => figure.Places), .. Expected.Select(found => found.IsBroken), .. next]);
        Inputs = [.. needed.Where(place => sources.ContainsKey(steps.Steps[place]))];
        Same = [.. needed.Where(place => IsSame(steps.Steps[place]))];
        Order = [.. needed.Except(Inputs).Except(Same)];
        _sources = new int[steps.Steps.Count];
        Array.Fill(_sources, -1);
        foreach (var place in Inputs)
        {
            _sources[place] = sources[steps.Steps[place]];
        }

        var isComputed = new bool[steps.Steps.Count];
        foreach (var place in Order)
        {
            isComputed[place] = true;
        }

        Parts = [.. PartsOf(figures).Where(asked => !IsSame(steps.Steps[asked.Place]))];
        _columns = new int[2 * figures.Length];
        Array.Fill(_columns, -1);
        foreach (var (index, asked) in Parts.Index())
        {
            _columns[asked.Part] = index;
        }

        Asked = [.. Parts.Where(asked => isComputed[asked.Place]).DistinctBy(asked => asked.Place)];
        Carried = [.. next.Where(place => isComputed[place]).Except(Asked.Select(asked => asked.Place))];
        Next = [.. next.Select(place => new PassedOn(place, IsSame(steps.Steps[place]), CellsOf(place), _sources[place], Array.IndexOf(Carried, place)))];
        FromOutside = [.. Inputs, .. Asked.Select(asked => asked.Place), .. Carried];
        Slots = Slots.Of(this);
        Runs = Array.ConvertAll(Order, place => steps.Steps[place].Running(this, place));
    }

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

    /// <summary>What passes on, in the order of the state.</summary>
    public PassedOn[] Next { get; }

    /// <summary>The program for cells of which this is known.</summary>
    /// <param name="program">The program.</param>
    /// <param name="period">The period.</param>
    /// <param name="holidays">The holidays that business days pass over.</param>
    /// <param name="profile">What is known of each step that reads what comes in, in their order.</param>
    public static TailoredProgram Of(PlanProgram program, PeriodDays period, HolidayCalendar holidays, ReadOnlySpan<InputProfile> profile)
    {
        var sources = new Dictionary<Step, int>();
        var profiles = profile.ToArray();
        var steps = new StepList(new Batch(period, holidays, input => profiles[sources[input]]));
        var places = new int[program.Steps.Count];
        Func<int, int> at = operand => places[operand];
        foreach (var place in program.Order)
        {
            var step = program.Steps[place];
            if (step.IsInput)
            {
                var input = sources[step] = sources.Count;
                places[place] = profiles[input].Place(steps, step);
            }
            else
            {
                places[place] = step.In(steps, at);
            }
        }

        return new(
            steps,
            [.. program.Figures.Select(figure => figure?.At(at))],
            [.. program.Expected.Select(expected => expected with { IsBroken = at(expected.IsBroken) })],
            [.. program.Next.Select(at)],
            sources);
    }

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

    /// <summary>Which of what comes into the program a step reads; −1 where it reads none.</summary>
    public int SourceOf(int place) => _sources[place];

    private static IEnumerable<(int Place, int Part)> PartsOf(Figure?[] figures)
    {
        for (var figure = 0; figure < figures.Length; figure++)
        {
            if (figures[figure] is { } asked)
            {
                yield return (asked.Place, 2 * figure);
                if (asked.Divisor is { } divisor)
                {
                    yield return (divisor, (2 * figure) + 1);
                }
            }
        }
    }

    private static bool IsSame(Step step) => step is ConstantStep or TruthStep or UnknownStep;
}

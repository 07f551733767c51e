using ContractRules.Plans.Steps;

namespace ContractRules.Plans.Columns;

/// <summary>
/// A program as it runs over columns of which something is known: without what follows from facts that nobody gave, and with the width of
/// every step. So no step looks for an overflow while it runs, and none wraps.
/// </summary>
internal sealed class TailoredProgram
{
    private TailoredProgram(StepList steps, Figure?[] figures, int[] next, Func<Step, int> sourceOf)
    {
        (Steps, Known, Figures, Next) = (steps.Steps, steps.Known, figures, next);
        Bounds = [.. steps.Bounds.Select(bounds => bounds ?? default)];
        Widths = [.. Bounds.Select(bounds => bounds.Width)];
        Outcomes = [.. figures.OfType<Figure>().SelectMany(figure => figure.Places), .. next];
        Order = Needed.Of(steps.Steps, Outcomes);
        Inputs = [.. Order.Where(place => steps.Steps[place] is FactStep or StateStep or ItemsStep)];
        Sources = [.. Inputs.Select(place => sourceOf(steps.Steps[place]))];
    }

    /// <summary>The steps; those that nothing needs don't run.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The places of those that run, in their order.</summary>
    public int[] Order { get; }

    /// <summary>The places of those that read what comes in.</summary>
    public int[] Inputs { get; }

    /// <summary>Which of what comes into the program each of them reads.</summary>
    public int[] Sources { get; }

    /// <summary>The places of all that is read when the steps have run.</summary>
    public int[] Outcomes { get; }

    /// <summary>The bounds of each step.</summary>
    public Bounds[] Bounds { get; }

    /// <summary>The width of each step.</summary>
    public Width[] Widths { get; }

    /// <summary>Whether each step is determined in every row.</summary>
    public IReadOnlyList<bool> Known { get; }

    /// <summary>The figures asked for, in their order; null where the text of the period doesn't state one.</summary>
    public Figure?[] Figures { get; }

    /// <summary>The places of what passes on, in the order of the state.</summary>
    public int[] Next { get; }

    /// <summary>The program for columns of which this is known.</summary>
    /// <param name="program">The program.</param>
    /// <param name="profile">What is known of each step that reads what comes in, in their order.</param>
    public static TailoredProgram Of(PlanProgram program, ReadOnlySpan<InputProfile> profile)
    {
        var (profiles, sources) = (new Dictionary<Step, InputProfile>(), new Dictionary<Step, int>());
        for (var input = 0; input < program.Inputs.Count; input++)
        {
            profiles.Add(program.Steps[program.Inputs[input]], profile[input]);
            sources.Add(program.Steps[program.Inputs[input]], input);
        }

        var steps = new StepList(input => (profiles[input].BoundsOf(input), !profiles[input].AnyUnknown));
        var places = new int[program.Steps.Count];
        for (var place = 0; place < places.Length; place++)
        {
            var step = program.Steps[place];
            places[place] = profiles.TryGetValue(step, out var known) ? known.Place(steps, step) : step.In(steps, operand => places[operand]);
        }

        var figures = program.Figures.Select(figure => figure?.At(place => places[place]));
        return new(steps, [.. figures], [.. program.Next.Select(place => places[place])], step => sources[step]);
    }
}

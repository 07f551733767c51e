using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>How a program is made for what is known of cells.</summary>
internal sealed partial class TailoredProgram
{
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
        AlikeNext = Array.ConvertAll(next, CellsOf);
        Next =
        [
            .. from passed in next.Index()
               where !IsSame(steps.Steps[passed.Item])
               let column = Array.FindIndex(Parts, part => part.Place == passed.Item)
               select new PassedOn(passed.Index, column, _sources[passed.Item], Array.IndexOf(Carried, passed.Item)),
        ];
        FromOutside = [.. Inputs, .. Asked.Select(asked => asked.Place), .. Carried];
        Slots = Slots.Of(this);
        Runs = Array.ConvertAll(Order, place => steps.Steps[place].Running(this, place));
    }

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
}

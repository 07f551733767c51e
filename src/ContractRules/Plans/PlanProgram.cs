using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>The steps that settle a period under one text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Steps">The steps, each made of earlier ones.</param>
/// <param name="Figures">The figures asked for, in the order of the plan; null where this text doesn't state one.</param>
/// <param name="Next">What passes on to the next period, in the order of the state.</param>
/// <param name="Names">What steps are called, and the clause that they stand in.</param>
internal sealed record PlanProgram(
    AgreementVersion Text, IReadOnlyList<Step> Steps, IReadOnlyList<Figure?> Figures, IReadOnlyList<int> Next, IReadOnlyDictionary<int, StepName> Names)
{
    private readonly ConcurrentDictionary<(SettlementPeriod Period, int Number), Tailoring> _tailorings = new();
    private readonly Lazy<bool> _asksForNumber = new(() => Steps.Any(step => step is PeriodStep { Aspect: PeriodAspect.Number }));
    private Cells[]? _withoutFacts;

    /// <summary>The clause in which each step stands first.</summary>
    public required IReadOnlyDictionary<int, ClauseReference> Clauses { get; init; }

    /// <summary>What the integers of steps are counted in, where that was said.</summary>
    public required IReadOnlyDictionary<int, BigInteger> Denominators { get; init; }

    /// <summary>What the text expects of the facts.</summary>
    public required IReadOnlyList<ExpectedFacts> Expected { get; init; }

    /// <summary>The texts that settle rows of which the agreement ends before the text changes inside the period, the earliest first.</summary>
    public IReadOnlyList<EarlierText> Earlier { get; init; } = [];

    /// <summary>What passes on.</summary>
    public required IReadOnlyList<StateColumn> State { get; init; }

    /// <summary>The places of the steps that anything comes out of, in their order.</summary>
    public int[] Order => field ??= Needed.Of(Steps, Outcomes, andForBounds: true);

    /// <summary>The places of the steps that read what comes in.</summary>
    public int[] Inputs => field ??= Array.FindAll(Order, place => Steps[place].IsInput);

    /// <summary>Of each of them the place of the column that passes on; −1 where it comes in anew.</summary>
    public int[] StateOf => field ??= [.. Inputs.Select(place => Steps[place] is StateStep(var state) ? PlaceOf(state) : -1)];

    /// <summary>The rules over items that come in, each with which of what comes in it is.</summary>
    public (int Input, ItemsStep Items)[] Items => field ??= [.. Inputs.Select((place, input) => (Input: input, Items: Steps[place] as ItemsStep)).Where(found => found.Items is not null)!];

    /// <summary>What comes in where no fact is given and there are no items, whatever the period: what rules over items come to then.</summary>
    public Cells[] WithoutFacts(Plan plan, SettlementPeriod period)
    {
        if (_withoutFacts is null)
        {
            var (none, found) = (FactColumns.For(period, rows: 1), new Cells[Inputs.Length]);
            Array.Fill(found, Cells.Absent);
            foreach (var (input, items) in Items)
            {
                found[input] = new Cells(none.Of(items, plan, this))[0] is { } same ? new(null, same) : Cells.Absent;
            }

            _withoutFacts = found;
        }

        return _withoutFacts;
    }

    /// <summary>Which of what comes in a fact is; null where the steps don't read it.</summary>
    public int? InputOf(FactDeclaration fact) => FactInputs.TryGetValue(fact.Key, out var input) ? input : null;

    private FrozenDictionary<string, int> FactInputs => field ??= Inputs.Select((place, input) => (Input: input, Fact: Steps[place] as FactStep))
        .Where(found => found.Fact is not null).ToFrozenDictionary(found => found.Fact!.Fact.Key, found => found.Input, StringComparer.Ordinal);

    /// <summary>The questions that rows answer for themselves, each with which of what comes in its answer is.</summary>
    public (int Input, ReadingStep Step)[] Readings => field ??= [.. Inputs.Select((place, input) => (Input: input, Step: Steps[place] as ReadingStep)).Where(found => found.Step is not null)!];

    /// <summary>The place of a column among those that pass on.</summary>
    public int PlaceOf(StateColumn column) => Placed[column];

    private Dictionary<StateColumn, int> Placed => field ??= State.Index().ToDictionary(found => found.Item, found => found.Index);

    /// <summary>The places of all that is read when the steps have run.</summary>
    public IEnumerable<int> Outcomes => [.. Figures.OfType<Figure>().SelectMany(figure => figure.Places), .. Expected.Select(expected => expected.IsBroken), .. Earlier.Select(earlier => earlier.Settles), .. Next];

    /// <summary>What the integers of a step are counted in; null where nobody said so.</summary>
    public BigInteger? DenominatorOf(int place) =>
        Names.TryGetValue(place, out var name) ? name.Denominator
        : Steps[place] is FactStep(var fact) && fact.Measure.IsNumber ? BigInteger.Pow(10, fact.Decimals)
        : Steps[place] is StateStep(var state) ? state.Denominator
        : Denominators.TryGetValue(place, out var denominator) ? denominator : null;

    /// <summary>What it is made into for a period, by what has come in so far.</summary>
    /// <param name="period">The period.</param>
    /// <param name="number">Its number: 1 for the first period settled.</param>
    /// <param name="holidays">The holidays that business days pass over.</param>
    public Tailoring TailoringFor(SettlementPeriod period, int number, HolidayCalendar holidays)
    {
        // Ventures begin when they do: a period is one and the same for all of them unless a step asks which it is.
        var asked = (period, AsksForNumber ? number : 0);
        return _tailorings.TryGetValue(asked, out var found) ? found : _tailorings.GetOrAdd(asked, made => new(this, PeriodDays.Of(made.Period, made.Number), holidays));
    }

    private bool AsksForNumber => _asksForNumber.Value;
}

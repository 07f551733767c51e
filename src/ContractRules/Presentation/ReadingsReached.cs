using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// The readings that mattered to figures: their question was come upon in deriving the figure, another reading would have given another
/// value there, and so another figure, all else being as it was.
/// </summary>
/// <param name="basis">What the statement was made from.</param>
/// <param name="evaluation">What its rules come to.</param>
/// <param name="terms">The step of every term, in the order of their dependence.</param>
internal sealed class ReadingsReached(StatementBasis basis, Evaluation evaluation, IReadOnlyList<Step> terms)
{
    private readonly Dictionary<(Reading, string Option), Evaluation> _readOtherwise = [];
    private readonly Dictionary<Step, (Reading, EquatableArray<string> Others)[]> _at = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Reached> _terms = new(StringComparer.Ordinal);

    /// <summary>The readings that mattered, each with the names of the options that would have given another value, in the order in which the figures come upon them.</summary>
    /// <param name="figures">The steps of the figures shown.</param>
    /// <param name="shown">The keys of terms that have lines of their own, which tell what mattered to them.</param>
    public IReadOnlyList<IEnumerable<KeyValuePair<Reading, EquatableArray<string>>>> Of(IReadOnlyList<Step?> figures, IReadOnlySet<string> shown)
    {
        foreach (var term in terms)
        {
            _terms[term.Rule.NamedItself()!.Key] = ReachedFrom(term.Steps, shown);
        }

        return [.. figures.Select(figure => figure switch
        {
            null => Reached.Nothing,
            { Rule: TermValue(var term) } => _terms.GetValueOrDefault(term.Key, Reached.Nothing),
            _ => ReachedFrom([figure], shown),
        }).Zip(figures, (reached, figure) => figure is null ? reached : reached.Where((reading, option) => Otherwise(reading, option).Of(figure.Rule, figure.Clause) != figure.Outcome))
            .Select(reached => reached.Readings)];
    }

    // What lies in the rule itself, and what the terms in it came upon that have no lines of their own.
    private Reached ReachedFrom(IEnumerable<Step> steps, IReadOnlySet<string> shown)
    {
        var (reached, met, waiting) = (new Reached(), new HashSet<Step>(ReferenceEqualityComparer.Instance), new Stack<Step>(steps.Reverse()));
        while (waiting.TryPop(out var step))
        {
            if (!met.Add(step))
            {
                continue;
            }

            foreach (var key in KeysIn(step).Where(key => !shown.Contains(key)))
            {
                reached.Add(_terms.GetValueOrDefault(key, Reached.Nothing));
            }

            foreach (var (reading, others) in At(step))
            {
                reached.Add(reading, others);
            }

            foreach (var below in step.Rule is TermValue or OverItems ? [] : step.Steps.Reverse())
            {
                waiting.Push(below);
            }
        }

        return reached;
    }

    private static IEnumerable<string> KeysIn(Step step) => step.Rule switch
    {
        TermValue(var term) => [term.Key],
        OverItems over => over.PresentNames().OfType<TermDeclaration>().Select(term => term.Key).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    private (Reading, EquatableArray<string> Others)[] At(Step step)
    {
        if (!_at.TryGetValue(step, out var found))
        {
            found = [.. Fresh(step).Where(one => one.Others.Count > 0)];
            _at.Add(step, found);
        }

        return found;
    }

    private IEnumerable<(Reading Reading, EquatableArray<string> Others)> Fresh(Step step) => step.Rule switch
    {
        Ambiguity(var reading, var branches) =>
            [(reading, [.. reading.Options.Where((_, place) => evaluation.Of(branches[place], step.Clause) != step.Outcome).Select(option => option.Name)])],
        OverItems over => over.SelfAndDescendants().OfType<Ambiguity>().Select(ambiguity => ambiguity.Reading).Distinct()
            .Select(reading => (reading, OthersFor(over, reading, step))),
        _ => [],
    };

    // What is said of each item is looked at as a whole.
    private EquatableArray<string> OthersFor(OverItems over, Reading reading, Step step) =>
        [.. reading.Options.Select(option => option.Name).Where(name => Otherwise(reading, name).Of(over, step.Clause) != step.Outcome)];

    private Evaluation Otherwise(Reading reading, string option)
    {
        if (!_readOtherwise.TryGetValue((reading, option), out var otherwise))
        {
            otherwise = (basis with { Readings = basis.Readings.With(reading, option) }).Evaluation();
            _readOtherwise.Add((reading, option), otherwise);
        }

        return otherwise;
    }

    private sealed class Reached
    {
        private readonly OrderedDictionary<Reading, EquatableArray<string>> _readings = [];

        public static Reached Nothing { get; } = new();

        public IEnumerable<KeyValuePair<Reading, EquatableArray<string>>> Readings => _readings;

        /// <summary>Those options of which something holds.</summary>
        public Reached Where(Func<Reading, string, bool> holds)
        {
            var some = new Reached();
            foreach (var (reading, others) in _readings)
            {
                if (others.Where(option => holds(reading, option)).ToEquatableArray() is { Count: > 0 } left)
                {
                    some.Add(reading, left);
                }
            }

            return some;
        }

        public void Add(Reading reading, EquatableArray<string> others) =>
            _readings[reading] = _readings.TryGetValue(reading, out var known) ? [.. known.Union(others)] : others;

        public void Add(Reached other)
        {
            foreach (var (reading, others) in other._readings)
            {
                Add(reading, others);
            }
        }
    }
}

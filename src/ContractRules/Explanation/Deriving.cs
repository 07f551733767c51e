using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>
/// Takes rules apart into steps. It computes nothing itself: every outcome is that of an evaluation like the one
/// that made the statement, so a figure and its explanation cannot disagree.
/// </summary>
internal sealed partial class Deriving
{
    /// <summary>Where the opening of a balance is from, before there is anything to carry.</summary>
    public const string StatedOpening = "stated by the contract to begin with";

    private readonly StatementBasis _basis;
    private readonly FrozenSet<string> _items;
    private readonly Evaluation _evaluation;
    private readonly ItemScope? _scope;
    private readonly Dictionary<string, Step> _terms;
    private readonly Dictionary<(Node Rule, ClauseReference Clause), Step> _steps = new(new VeryRule());
    private readonly Dictionary<Node, Measure?> _measures;

    /// <summary>Derives what a statement says.</summary>
    /// <param name="basis">What the statement was made from.</param>
    /// <param name="items">The keys of items to derive in full, however many there are.</param>
    public Deriving(StatementBasis basis, IEnumerable<string> items)
    {
        (_basis, _items, _evaluation) = (basis, items.ToFrozenSet(StringComparer.Ordinal), basis.Evaluation());
        (_terms, _measures) = (new(StringComparer.Ordinal), new(ReferenceEqualityComparer.Instance));
    }

    private Deriving(Deriving outer, ItemScope scope)
    {
        (_basis, _items, _evaluation) = (outer._basis, outer._items, outer._evaluation);
        (_terms, _measures, _scope) = (outer._terms, outer._measures, scope);
    }

    /// <summary>The step that a term is; the same one wherever the term is used.</summary>
    /// <remarks>Terms are derived in the order of their dependence, so that a long chain of them takes no stack.</remarks>
    public Step Of(DefinedTerm defined)
    {
        var needed = NotYetDerivedFor(defined);
        foreach (var term in needed.Count == 0 ? [] : _basis.Version.InOrder.Where(term => needed.Contains(term.Index)))
        {
            var definition = FromTheLandings(term.Rule, term.Clause);
            var measure = term.Term.Measure.Plain is null ? definition.Measure : term.Term.Measure;
            _terms.Add(term.Term.Key, new Step(new TermValue(term.Term), measure, _evaluation.Of(term), term.Clause, "", [definition], []));
        }

        return _terms[defined.Term.Key];
    }

    private HashSet<int> NotYetDerivedFor(DefinedTerm defined)
    {
        var (needed, waiting) = (new HashSet<int>(), new Stack<DefinedTerm>([defined]));
        while (waiting.TryPop(out var next))
        {
            if (!_terms.ContainsKey(next.Term.Key) && needed.Add(next.Index))
            {
                foreach (var term in _basis.Version.Needed(next))
                {
                    waiting.Push(term);
                }
            }
        }

        return needed;
    }

    // A deep rule takes little stack where the innermost parts of it come first.
    private Step FromTheLandings(Node rule, ClauseReference clause)
    {
        _evaluation.Of(rule, clause, _scope);
        foreach (var landing in rule.LandingsOutsideItems())
        {
            Of(landing, clause);
        }

        return Of(rule, clause);
    }

    // A rule that stands in several places of a clause is derived once.
    private Step Of(Node node, ClauseReference clause)
    {
        if (node is TermValue(var term))
        {
            return _terms[term.Key];
        }

        if (!_steps.TryGetValue((node, clause), out var step))
        {
            step = Fresh(node, clause);
            _steps.Add((node, clause), step);
        }

        return step;
    }

    private Step Fresh(Node node, ClauseReference clause) => node switch
    {
        FactValue(var fact) => Of(fact),
        FieldValue field => Source(node, clause, SourceOf(field)),
        FieldIs field => Source(node, clause, $"as {ItemScope.Having(field, _scope).Name} says"),
        OverItems over => OfItems(over, clause),
        Given(var fact) => Source(node, fact.Clause, SourceOf(fact)),
        Constant => Source(node, clause, "stated by the contract"),
        Prior prior => OfPrior(prior, clause),
        PriorExercise exercised => Source(node, clause, _basis.Before.DayOf(exercised) is null ? "not exercised before" : $"carried from {_basis.Before.Through}"),
        PeriodValue => Source(node, clause, $"the period is {_basis.Facts.Period}"),
        ToDate(var name, WithPresent: true) => Step(node, clause, [BroughtForward(name, clause), Of(name)]),
        ToDate { LeavesOutOpen: true } => Source(node, clause, _basis.Before.Through is null ? "nothing before" : $"brought forward from {_basis.Before.Through}"),
        ToDate(var name, _) => BroughtForward(name, clause),
        Trailing(var name, var window, var lag) => Step(node, clause, [.. Enumerable.Range(lag, window).SelectMany(ago => Ago(name, ago, clause))]),
        Confined(var condition, var meaning) => _evaluation.OfPart(condition, clause, _scope).Value is TruthValue(true)
            ? Of(meaning, clause)
            : Step(node, clause, [Of(condition, clause)]),
        Phrase(_, _, var meaning) => Step(node, clause, [Of(meaning, clause)]),
        Round(Raised(var number, var exponent), _) => Step(node, clause, [Of(number, clause), Of(exponent, clause)]),
        Choice choice => OfChoice(choice, clause),
        Ambiguity(var reading, var branches) => OfReading(node, reading, branches, clause),
        _ => Step(node, clause, [.. node.Operands().Select(operand => Of(operand, clause))]),
    };

    private Step Of(Named name) => name is FactDeclaration fact
        ? Source(new FactValue(fact), fact.Clause, SourceOf(fact))
        : _terms[name.Key];

    private Step OfChoice(Choice choice, ClauseReference clause)
    {
        var condition = Of(choice.Condition, clause);
        return condition.Outcome.Value switch
        {
            TruthValue(true) => Step(choice, clause, [condition, Of(choice.Then, clause)], NotTaken(choice.Otherwise, holds: true)),
            TruthValue => Step(choice, clause, [condition, Of(choice.Otherwise, clause)], NotTaken(choice.Then, holds: false)),
            _ => Step(choice, clause, [condition], Unknown(choice.Then), Unknown(choice.Otherwise)),
        };

        BranchNotTaken NotTaken(Node branch, bool holds) => new(branch, choice.Condition, holds, Reading: null);
        BranchNotTaken Unknown(Node branch) => new(branch, choice.Condition, Holds: null, Reading: null);
    }

    private Step OfPrior(Prior prior, ClauseReference clause) => (_basis.Before.Prior(prior.Name, _basis.Version), prior.Initial) switch
    {
        ({ }, _) when _basis.Before.Of(prior.Name).Ago(1) is null => Source(prior, clause, "the last before the clause that defined it went"),
        ({ }, _) => Source(prior, clause, $"carried from {_basis.Before.Through}"),
        (_, Constant { IsStated: false }) => Source(prior, clause, "nothing before"),
        (_, Constant) => Source(prior, clause, StatedOpening),
        _ => Step(prior, clause, [Of(prior.Initial, clause)]),
    };

    private Step OfReading(Node node, Reading reading, EquatableArray<Node> branches, ClauseReference clause)
    {
        var taken = _basis.Readings.IndexOf(reading);
        var why = BranchNotTaken.WhyOf(reading, reading.Options[taken]);
        return Step(node, clause, [Of(branches[taken], clause)],
            [.. branches.Where((_, index) => index != taken).Select(branch => new BranchNotTaken(branch, Condition: null, Holds: null, why))]);
    }

    private Step BroughtForward(Named name, ClauseReference clause) => new(
        new ToDate(name, WithPresent: false),
        name.Measure,
        _basis.Before.Of(name).ToDate ?? Outcome.Determined(NumberValue.Zero),
        clause,
        _basis.Before.Of(name).ToDate is null ? "nothing before" : $"brought forward from {_basis.Before.Through}",
        [],
        []);

    private IEnumerable<Step> Ago(Named name, int ago, ClauseReference clause)
    {
        if (ago == 0)
        {
            yield return Of(name);
        }
        else if (_basis.Before.Of(name).Ago(ago) is { } outcome)
        {
            Node node = name is FactDeclaration fact ? new FactValue(fact) : new TermValue((TermDeclaration)name);
            yield return new Step(node, name.Measure, outcome, clause, ago == 1 ? "of the period before" : $"of {ago} periods before", [], []);
        }
    }

    private string SourceOf(FactDeclaration fact) => (_basis.Facts.Values.TryGet(fact.Key, out _), _evaluation.Facts.Has(fact), fact.Default) switch
    {
        (true, _, _) => $"given for {_basis.Facts.Period}",
        (_, true, _) => _basis.Before.GivenIn.TryGet(fact.Key, out var period) ? $"standing since {period}" : "standing since it was last given",
        (_, _, not null) => "none given",
        _ => "not given",
    };

    private Step Source(Node node, ClauseReference clause, string source) =>
        new(node, Measuring.Of(node, _measures)!.Value, _evaluation.OfPart(node, clause, _scope), clause, source, [], []);

    private Step Step(Node node, ClauseReference clause, EquatableArray<Step> steps, params EquatableArray<BranchNotTaken> notTaken) =>
        new(node, Measuring.Of(node, _measures)!.Value, _evaluation.OfPart(node, clause, _scope), clause, "", steps, notTaken);

    // One and the same rule, not an equal one, which would take as long to find out as it is large.
    private sealed class VeryRule : IEqualityComparer<(Node Rule, ClauseReference Clause)>
    {
        public bool Equals((Node Rule, ClauseReference Clause) one, (Node Rule, ClauseReference Clause) other) =>
            ReferenceEquals(one.Rule, other.Rule) && one.Clause == other.Clause;

        public int GetHashCode((Node Rule, ClauseReference Clause) one) => RuntimeHelpers.GetHashCode(one.Rule);
    }
}

using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>
/// What the rules of one version come to in one period, given its facts and what was carried into it. Each term is
/// computed once. Never throws because of data: what cannot be determined says why.
/// </summary>
internal sealed partial class Evaluation(
    AgreementVersion version, ReadingChoices readings, HolidayCalendar holidays, PeriodFacts facts, CarriedState before)
{
    private readonly Outcome?[] _terms = new Outcome?[version.Definitions.Count];
    private ClauseReference _clause;
    private readonly (ClauseReference Clause, ItemScope? Scope, Outcome Outcome)?[] _recurring = new (ClauseReference, ItemScope?, Outcome)?[version.Recurring.Count];
    private int _computed;

    /// <summary>What a statement says that terms came to, in the order of the text, so that nothing is worked out again.</summary>
    public EquatableArray<TermOutcome> Stated
    {
        init
        {
            foreach (var (index, term) in value.Index())
            {
                _terms[index] = term.Outcome;
            }
        }
    }

    /// <summary>The only terms that are asked for, each after those whose present value it needs; all of the text where left out.</summary>
    public EquatableArray<DefinedTerm> Asked { private get; init; } = version.InOrder;

    /// <summary>The facts that hold in the period.</summary>
    public GivenFacts Facts { get; } = new(facts, before);

    /// <summary>What a term comes to, by the clause that defines it.</summary>
    /// <remarks>Terms are computed in the order of their dependence, so that a long chain of them takes no stack.</remarks>
    public Outcome Of(DefinedTerm defined)
    {
        for (; _terms[defined.Index] is null; _computed++)
        {
            var next = Asked[_computed];
            _terms[next.Index] ??= Of(next.Rule, next.Clause);
        }

        return _terms[defined.Index]!.Value;
    }

    /// <summary>What a rule comes to in the clause it stands in.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="scope">What it is said of, where it is said of items.</param>
    public Outcome Of(Node rule, ClauseReference clause, ItemScope? scope = null)
    {
        var outer = (_clause, _scope);
        (_clause, _scope) = (clause, scope);
        var outcome = FromTheLandings(rule);
        (_clause, _scope) = outer;
        return outcome;
    }

    /// <summary>What a part of a rule comes to, the whole of which was looked at last in this clause: so no deep way lies below it.</summary>
    public Outcome OfPart(Node part, ClauseReference clause, ItemScope? scope = null)
    {
        var outer = (_clause, _scope);
        (_clause, _scope) = (clause, scope);
        var outcome = Of(part);
        (_clause, _scope) = outer;
        return outcome;
    }

    /// <summary>What a fact or term comes to now; null for a term that the version doesn't define.</summary>
    public Outcome? Of(Named name) => name is FactDeclaration fact
        ? Facts.Of(fact)
        : version.TryDefine(name.Key, out var defined) ? Of(defined) : null;

    /// <summary>What is to be remembered of a fact or term; of a fact that the version doesn't ask for, only what was given and counts beforehand.</summary>
    public Outcome? ToRemember(Named name, bool countsBeforehand) =>
        name is FactDeclaration fact && !version.AsksFor(fact) && !(countsBeforehand && Facts.Has(fact)) ? null : Of(name);

    // A deep rule takes little stack where the innermost parts of it come first.
    private Outcome FromTheLandings(Node rule)
    {
        foreach (var landing in rule.LandingsOutsideItems())
        {
            Of(landing);
        }

        return Of(rule);
    }

    // A rule that stands in several places of a clause is worked out once.
    private Outcome Of(Node node)
    {
        if (node.Depth <= 2 || _recurring.Length == 0 || !version.Recurring.TryGetValue(node, out var place))
        {
            return Fresh(node);
        }

        if (_recurring[place] is not var (clause, scope, outcome) || clause != _clause || !ReferenceEquals(scope, _scope))
        {
            outcome = Fresh(node);
            _recurring[place] = (_clause, _scope, outcome);
        }

        return outcome;
    }

    private Outcome Fresh(Node node) => node switch
    {
        Constant(var value, _) => Outcome.Determined(value),
        FactValue(var fact) => Facts.Of(fact),
        FieldValue field => Of(field),
        FieldIs field => Named(field),
        OverItems over => Over(over),
        TermValue(var term) => Of((Named)term)!.Value,
        Given(var fact) => Outcome.Determined(TruthValue.Of(Facts.Has(fact))),
        Determined(var operand) => Outcome.Determined(TruthValue.Of(Of(operand).IsDetermined)),
        Sum(var operands) => Combine(operands, Arithmetic.Sum),
        Least(var operands) => Combine(operands, Arithmetic.Lesser),
        Greatest(var operands) => Combine(operands, Arithmetic.Greater),
        Rank(var operands, var place) => RankAt(place, operands),
        Product(var left, var right) => Of(left).With(Of(right), Arithmetic.Product),
        Quotient(var dividend, var divisor) => Divide(Of(dividend), Of(divisor), divisor),
        Negation(var operand) => Of(operand).Then(Arithmetic.Negative),
        Raised raised => Raise(raised, power => power.Exactly()),
        Round(Raised raised, var rounding) => Raise(raised, power => power.Rounded(rounding)),
        Round(var operand, var rounding) => Of(operand).Then(rounding, Arithmetic.Rounded),
        Compared(var left, var relation, var right) => Of(left).With(Of(right), relation, Arithmetic.Holds),
        All(var operands) => Judge(operands, settledBy: false),
        Any(var operands) => Judge(operands, settledBy: true),
        Not(var operand) => Of(operand).Then(Arithmetic.Opposite),
        Choice(var condition, var then, var otherwise) => Choose(Of(condition), then, otherwise),
        Confined(var condition, var meaning) => Confine(Of(condition), condition, meaning),
        Prior(var name, var initial) => before.Prior(name, version) ?? Of(initial),
        ToDate(var name, _) { LeavesOutOpen: true } => Outcome.Determined(before.Of(name).WithoutOpen ?? NumberValue.Zero),
        ToDate(var name, var withPresent) => Plus(Plus(Outcome.Determined(NumberValue.Zero), before.Of(name).ToDate), withPresent ? Of(name) : null),
        Trailing(var name, var window, var lag) => OverWindow(name, window, lag),
        PriorExercise exercised => before.DayOf(exercised) is { } day
            ? Outcome.Determined(new DateValue(day))
            : Outcome.Undetermined(new Reason(ReasonKind.NotProvidedFor, _clause, $"that {exercised.Holder} exercised the power to {exercised.What} before", facts.Period.Label)),
        PeriodValue(var aspect) => Outcome.Determined(AspectOf(facts.Period, aspect)),
        DateShift shift => Shift(Of(shift.Date), shift, Arithmetic.Shifted),
        BusinessDayShift shift => Shift(Of(shift.Date), shift, BusinessDaysOn),
        DayCount(var from, var to) => Of(from).With(Of(to), Arithmetic.DaysBetween),
        DatePart(var date, var component) => Of(date).Then(component, Arithmetic.Part),
        Recurrence series => Recur(Of(series.Anchor), Of(series.NotBefore), series),
        Phrase(_, _, var meaning) => Of(meaning),
        Ambiguity(var reading, var branches) => Of(branches[readings.IndexOf(reading)]),
        _ => throw new NotSupportedException($"{node.GetType().Name} cannot be evaluated."),
    };
}

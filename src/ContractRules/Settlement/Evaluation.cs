using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

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

    /// <summary>The facts that hold in the period.</summary>
    public GivenFacts Facts { get; } = new(facts, before);

    /// <summary>What a term comes to, by the clause that defines it.</summary>
    /// <remarks>Terms are computed in the order of their dependence, so that a long chain of them takes no stack.</remarks>
    public Outcome Of(DefinedTerm defined)
    {
        for (; _terms[defined.Index] is null; _computed++)
        {
            var next = version.InOrder[_computed];
            _terms[next.Index] = Of(next.Rule, next.Clause);
        }

        return _terms[defined.Index]!.Value;
    }

    /// <summary>What a rule comes to in the clause it stands in.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="scope">What it is said of, where it is said of items.</param>
    public Outcome Of(Node rule, ClauseReference clause, ItemScope? scope = null)
    {
        foreach (var landing in rule.Landings())
        {
            OfPart(landing, clause, scope);
        }

        return OfPart(rule, clause, scope);
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
        FieldValue(var field) => Of(field),
        FieldIs(var field, var name) => Named(field, name),
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
        PriorExercise exercised => before.EffectOf(exercised) is { } day
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

    private Outcome Choose(Outcome condition, Node then, Node otherwise) =>
        condition.IsDetermined ? Of(Arithmetic.IsTrue(condition.Value) ? then : otherwise) : condition;

    private Outcome Confine(Outcome holds, Node condition, Node meaning) => holds switch
    {
        { Value: TruthValue(true) } => Of(meaning),
        { IsDetermined: true } => Outcome.Undetermined(new Reason(ReasonKind.NotProvidedFor, _clause, condition.InShort(), facts.Period.Label)),
        _ => holds,
    };

    private Outcome Divide(Outcome dividend, Outcome divisor, Node divisorRule) =>
        divisor.Value is NumberValue({ IsZero: true })
            ? Outcome.Undetermined(
            [
                .. dividend.Reasons,
                new Reason(ReasonKind.DivisionByZero, _clause, divisorRule.InShort(), facts.Period.Label) { NotGiven = Unsupplied.By(divisorRule, version, Facts) },
            ])
            : dividend.With(divisor, Arithmetic.Quotient);

    // Where a power is not rounded, the agreement was refused unless its exponent is whole.
    private Outcome Raise(Raised rule, Func<Exponentiation, Rational> value)
    {
        var (number, exponent) = (Of(rule.Base), Of(rule.Exponent));
        if (!number.IsDetermined || !exponent.IsDetermined)
        {
            return number.With(exponent, Arithmetic.Sum);
        }

        var power = Arithmetic.Raised(number.Value, exponent.Value);
        return power switch
        {
            { IsDefined: false, Base.IsZero: true } => Undetermined(ReasonKind.DivisionByZero, rule.Base),
            { IsDefined: false } => Undetermined(ReasonKind.NegativeBase, rule.Base),
            { IsWithinBounds: false } => Undetermined(ReasonKind.BeyondBounds, rule),
            _ => Outcome.Determined(new NumberValue(value(power))),
        };

        Outcome Undetermined(ReasonKind kind, Node subject) => Outcome.Undetermined(new Reason(kind, _clause, Wording.Of(subject), facts.Period.Label));
    }

    private Outcome Combine(EquatableArray<Node> operands, Func<Value, Value, Value> combine)
    {
        var total = Of(operands[0]);
        List<Reason>? reasons = total.IsDetermined ? null : [.. total.Reasons];
        for (var index = 1; index < operands.Count; index++)
        {
            var operand = Of(operands[index]);
            if (!operand.IsDetermined)
            {
                (reasons ??= []).AddRange(operand.Reasons);
            }
            else if (reasons is null)
            {
                total = Outcome.Determined(combine(total.Value!, operand.Value));
            }
        }

        return reasons is null ? total : Outcome.Undetermined([.. reasons]);
    }

    private Outcome RankAt(int place, EquatableArray<Node> operands)
    {
        var outcomes = new Outcome[operands.Count];
        for (var index = 0; index < operands.Count; index++)
        {
            outcomes[index] = Of(operands[index]);
        }

        return Array.TrueForAll(outcomes, outcome => outcome.IsDetermined)
            ? Outcome.Determined(Arithmetic.RankAt(place, outcomes))
            : Outcome.Undetermined([.. outcomes.SelectMany(outcome => outcome.Reasons)]);
    }

    // What is false settles an "and", and what is true an "or", however much is unknown of the rest.
    private Outcome Judge(EquatableArray<Node> operands, bool settledBy)
    {
        List<Reason>? reasons = null;
        foreach (var operand in operands)
        {
            var outcome = Of(operand);
            if (outcome.Value is TruthValue(var isTrue) && isTrue == settledBy)
            {
                return outcome;
            }

            if (!outcome.IsDetermined)
            {
                (reasons ??= []).AddRange(outcome.Reasons);
            }
        }

        return reasons is null ? Outcome.Determined(TruthValue.Of(!settledBy)) : Outcome.Undetermined([.. reasons]);
    }

    private Outcome OverWindow(Named name, int window, int lag)
    {
        var memory = before.Of(name);
        var total = Outcome.Determined(NumberValue.Zero);
        for (var ago = lag; ago < lag + window && ago <= memory.Recent.Count; ago++)
        {
            total = Plus(total, ago == 0 ? Of(name) : memory.Ago(ago));
        }

        return total;
    }

    // A period in which the name was not yet defined adds nothing.
    private static Outcome Plus(Outcome total, Outcome? more) => more is { } present ? total.With(present, Arithmetic.Sum) : total;

    private Outcome Shift<T>(Outcome from, T shift, Func<T, Value, LocalDate?> shifted)
        where T : Node => from.IsDetermined ? Dated(shifted(shift, from.Value), shift) : from;

    private LocalDate? BusinessDaysOn(BusinessDayShift shift, Value date) => holidays.TryPlusBusinessDays(Arithmetic.Date(date), shift.Days);

    private Outcome Recur(Outcome anchor, Outcome notBefore, Recurrence series) => anchor.IsDetermined && notBefore.IsDetermined
        ? Dated(Arithmetic.FirstOfSeries(series, anchor.Value, notBefore.Value), series)
        : anchor.With(notBefore, Arithmetic.Sum);

    private Outcome Dated(LocalDate? date, Node rule) => date is { } day
        ? Outcome.Determined(new DateValue(day))
        : Outcome.Undetermined(new Reason(ReasonKind.BeyondCalendar, _clause, rule.InShort(), facts.Period.Label));

    private Value AspectOf(SettlementPeriod period, PeriodAspect aspect) => aspect switch
    {
        PeriodAspect.Number => new NumberValue(before.Periods + 1),
        PeriodAspect.Start => new DateValue(period.Start),
        _ => new DateValue(period.End),
    };
}

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
internal sealed class Evaluation(
    AgreementVersion version, ReadingChoices readings, HolidayCalendar holidays, PeriodFacts facts, CarriedState before)
{
    private readonly GivenFacts _given = new(facts, before);
    private readonly Outcome?[] _terms = new Outcome?[version.Definitions.Count];
    private ClauseReference _clause;

    /// <summary>What a term comes to, by the clause that defines it.</summary>
    public Outcome Of(DefinedTerm defined)
    {
        if (_terms[defined.Index] is { } known)
        {
            return known;
        }

        var outcome = Of(defined.Rule, defined.Clause);
        _terms[defined.Index] = outcome;
        return outcome;
    }

    /// <summary>What a rule comes to in the clause it stands in.</summary>
    public Outcome Of(Node rule, ClauseReference clause)
    {
        var outer = _clause;
        _clause = clause;
        var outcome = Of(rule);
        _clause = outer;
        return outcome;
    }

    /// <summary>What a fact or term comes to now; null for a term that the version doesn't define.</summary>
    public Outcome? Of(Named name) => name is FactDeclaration fact
        ? _given.Of(fact)
        : version.TryDefine(name.Key, out var defined) ? Of(defined) : null;

    private Outcome Of(Node node) => node switch
    {
        Constant(var value, _) => Outcome.Determined(value),
        FactValue(var fact) => _given.Of(fact),
        TermValue(var term) => Of((Named)term)!.Value,
        Given(var fact) => Truth(_given.Has(fact)),
        Sum(var operands) => Combine(operands, (left, right) => new NumberValue(NumberIn(left) + NumberIn(right))),
        Least(var operands) => Combine(operands, (left, right) => Compare(left, right) <= 0 ? left : right),
        Greatest(var operands) => Combine(operands, (left, right) => Compare(left, right) >= 0 ? left : right),
        Product(var left, var right) => Of(left).With(Of(right), (a, b) => Number(NumberIn(a) * NumberIn(b))),
        Quotient(var dividend, var divisor) => Divide(Of(dividend), Of(divisor), divisor),
        Negation(var operand) => Of(operand).Then(value => Number(-NumberIn(value))),
        Round(var operand, var rounding) => Of(operand).Then(value => Number(rounding.Apply(NumberIn(value)))),
        Compared(var left, var relation, var right) => Of(left).With(Of(right), (a, b) => Truth(Holds(Compare(a, b), relation))),
        All(var operands) => Judge(operands, settledBy: false),
        Any(var operands) => Judge(operands, settledBy: true),
        Not(var operand) => Of(operand).Then(value => Truth(!IsTrue(value))),
        Choice(var condition, var then, var otherwise) => Of(condition) is { IsDetermined: true, Value: var holds }
            ? Of(IsTrue(holds) ? then : otherwise)
            : Of(condition),
        Prior(var name, var initial) => before.Of(name).Ago(1) ?? Outcome.Determined(initial),
        ToDate(var name) => Plus(Plus(Outcome.Determined(NumberValue.Zero), before.Of(name).ToDate), Of(name)),
        Trailing(var name, var window, var lag) => OverWindow(name, window, lag),
        PeriodValue(var aspect) => Outcome.Determined(AspectOf(facts.Period, aspect)),
        BusinessDayShift(var date, var days) => Of(date).Then(value => Date(holidays.PlusBusinessDays(DateIn(value), days))),
        DayCount(var from, var to) => Of(from).With(Of(to), (a, b) => Number(Period.DaysBetween(DateIn(a), DateIn(b)))),
        Recurrence(var anchor, var months, var notBefore) => Of(anchor).With(Of(notBefore), (a, b) => Date(FirstOf(DateIn(a), months, DateIn(b)))),
        DateShift(var date, var months, var days) => Of(date).Then(value => Date(DateIn(value).PlusMonths(months).PlusDays(days))),
        Ambiguity(var reading, var branches) => Of(branches[readings.IndexOf(reading)]),
        _ => throw new NotSupportedException($"{node.GetType().Name} cannot be evaluated."),
    };

    private Outcome Divide(Outcome dividend, Outcome divisor, Node divisorRule) =>
        divisor.Value is NumberValue({ IsZero: true })
            ? Outcome.Undetermined([.. dividend.Reasons, new Reason(ReasonKind.DivisionByZero, _clause, Wording.Of(divisorRule), facts.Period.Label)])
            : dividend.With(divisor, (a, b) => Number(NumberIn(a) / NumberIn(b)));

    private Outcome Combine(EquatableArray<Node> operands, Func<Value, Value, Value> combine)
    {
        var total = Of(operands[0]);
        for (var index = 1; index < operands.Count; index++)
        {
            total = total.With(Of(operands[index]), (a, b) => Outcome.Determined(combine(a, b)));
        }

        return total;
    }

    // What is false settles an "and", and what is true an "or", however much is unknown of the rest.
    private Outcome Judge(EquatableArray<Node> operands, bool settledBy)
    {
        var result = Truth(!settledBy);
        foreach (var operand in operands)
        {
            var outcome = Of(operand);
            if (outcome.Value is TruthValue(var isTrue) && isTrue == settledBy)
            {
                return outcome;
            }

            result = result.With(outcome, (_, truth) => Outcome.Determined(truth));
        }

        return result;
    }

    private Outcome OverWindow(Named name, int window, int lag)
    {
        var memory = before.Of(name);
        var total = Outcome.Determined(NumberValue.Zero);
        for (var ago = lag; ago < lag + window; ago++)
        {
            total = Plus(total, ago == 0 ? Of(name) : memory.Ago(ago));
        }

        return total;
    }

    // A period in which the name was not yet defined adds nothing.
    private static Outcome Plus(Outcome total, Outcome? more) =>
        more is { } present ? total.With(present, (a, b) => Number(NumberIn(a) + NumberIn(b))) : total;

    private Value AspectOf(SettlementPeriod period, PeriodAspect aspect) => aspect switch
    {
        PeriodAspect.Number => new NumberValue(before.Periods + 1),
        PeriodAspect.Start => new DateValue(period.Start),
        _ => new DateValue(period.End),
    };

    // Counted from the anchor each time, so that a month end clamped once is not clamped for ever.
    private static LocalDate FirstOf(LocalDate anchor, int months, LocalDate notBefore)
    {
        var passed = Math.Max(0, Period.Between(anchor, notBefore, PeriodUnits.Months).Months / months);
        return anchor.PlusMonths(passed * months) >= notBefore ? anchor.PlusMonths(passed * months) : anchor.PlusMonths((passed + 1) * months);
    }

    private static bool Holds(int comparison, Relation relation) => relation switch
    {
        Relation.Below => comparison < 0,
        Relation.AtMost => comparison <= 0,
        Relation.EqualTo => comparison == 0,
        Relation.AtLeast => comparison >= 0,
        _ => comparison > 0,
    };

    private static int Compare(Value left, Value right) => left is NumberValue
        ? NumberIn(left).CompareTo(NumberIn(right))
        : DateIn(left).CompareTo(DateIn(right));

    private static Outcome Number(Rational number) => Outcome.Determined(new NumberValue(number));

    private static Outcome Truth(bool isTrue) => Outcome.Determined(TruthValue.Of(isTrue));

    private static Outcome Date(LocalDate date) => Outcome.Determined(new DateValue(date));

    private static Rational NumberIn(Value value) => ((NumberValue)value).Number;

    private static bool IsTrue(Value value) => ((TruthValue)value).IsTrue;

    private static LocalDate DateIn(Value value) => ((DateValue)value).Date;
}

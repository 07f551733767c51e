using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing;

/// <summary>
/// Checks an explanation as an auditor would: recomputes every step from the steps under it, seeing nothing but the
/// explanation. It shares no code with the evaluation, so the two vouch for each other.
/// </summary>
/// <example><c>Assert.Empty(DerivationAudit.Unfounded(statement.Explain(NetProfit)))</c>.</example>
public static class DerivationAudit
{
    /// <summary>The steps whose outcome does not follow from the steps under them; none in a sound explanation.</summary>
    public static EquatableArray<Step> Unfounded(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return AllSteps(derivation.Conclusion)
            .Where(step => !IsSource(step) && Recomputed(step, derivation) != step.Outcome)
            .ToEquatableArray();
    }

    private static IEnumerable<Step> AllSteps(Step conclusion)
    {
        var (audited, waiting) = (new HashSet<Step>(ReferenceEqualityComparer.Instance), new Stack<Step>([conclusion]));
        while (waiting.TryPop(out var step))
        {
            if (audited.Add(step))
            {
                yield return step;
                foreach (var below in step.Steps.Reverse())
                {
                    waiting.Push(below);
                }
            }
        }
    }

    private static bool IsSource(Step step) => step.Steps.Count == 0 && step.Source.Length > 0;

    // Which facts nobody gave is told beside the reason, and no part of it.
    private static Reason DivisionBy(Node divisor, Step step, Derivation derivation) =>
        new(ReasonKind.DivisionByZero, step.Clause, divisor.InShort(), derivation.Period.Label) { NotGiven = step.Outcome.Reasons is [.., var told] ? told.NotGiven : [] };

    private static Outcome Recomputed(Step step, Derivation derivation) => step.Rule switch
    {
        TermValue or Prior or Phrase or Ambiguity => step.Steps[0].Outcome,
        Choice => step.Steps.Count == 2 && step.Steps[0].Outcome.IsDetermined ? step.Steps[1].Outcome : step.Steps[0].Outcome,
        Confined(var condition, _) => step.Steps[0].Outcome is { IsDetermined: false } unknown ? unknown : Outcome.Undetermined(
            new Reason(ReasonKind.NotProvidedFor, step.Clause, condition.InShort(), derivation.Period.Label)),
        OverItems over => Folded(over, step, derivation),
        Determined => Outcome.Determined(TruthValue.Of(step.Steps[0].Outcome.IsDetermined)),
        All => Junction(step, settledBy: false),
        Any => Junction(step, settledBy: true),
        Quotient(_, var divisor) when IsZero(step.Steps[1].Outcome) => Outcome.Undetermined(
            [.. step.Steps[0].Outcome.Reasons, DivisionBy(divisor, step, derivation)]),
        _ when step.Steps.Any(below => !below.Outcome.IsDetermined) => Unknown(step),
        Raised raised => ExponentiationAudit.Of(raised, step, derivation, power => power.Exactly()),
        Round(Raised raised, var rounding) => ExponentiationAudit.Of(raised, step, derivation, power => power.Rounded(rounding)),
        DateShift or BusinessDayShift or Recurrence => DateAudit.Of(step, derivation),
        _ => Outcome.Determined(FromKnown(step.Rule, [.. step.Steps.Select(below => below.Outcome.Value!)])),
    };

    private static Value FromKnown(Node rule, Value[] values) => rule switch
    {
        Sum or ToDate or Trailing => Number(Numbers(values).Aggregate(Rational.Zero, (sum, number) => sum + number)),
        Product => Number(Numbers(values).Aggregate((product, factor) => product * factor)),
        Quotient => Number(Numbers(values).Aggregate((dividend, divisor) => dividend / divisor)),
        Negation => Number(-Numbers(values).Single()),
        Round(_, var rounding) => Number(rounding.Apply(Numbers(values).Single())),
        Least => Sorted(values)[0],
        Greatest => Sorted(values)[^1],
        Rank(_, var place) => Number(Array.IndexOf([.. Enumerable.Range(0, values.Length).OrderByDescending(index => Comparable(values[index]))], place)),
        Compared(_, var relation, _) => TruthValue.Of(Stands(values[0], relation, values[1])),
        Not => TruthValue.Of(values is [TruthValue(false)]),
        DayCount => Number(Period.DaysBetween(Date(values[0]), Date(values[1]))),
        DatePart(_, var component) => Number(PartOf(Date(values[0]), component)),
        _ => throw new NotSupportedException($"'{rule}' names no source and no steps."),
    };

    private static int PartOf(LocalDate date, DateComponent component) => component switch
    {
        DateComponent.Year => date.Year,
        DateComponent.Month => date.Month,
        _ => date.Day,
    };

    private static Outcome Junction(Step step, bool settledBy) =>
        step.Steps.Any(below => below.Outcome.Value is TruthValue(var isTrue) && isTrue == settledBy)
            ? Outcome.Determined(TruthValue.Of(settledBy))
            : step.Steps.Any(below => !below.Outcome.IsDetermined)
                ? Unknown(step)
                : Outcome.Determined(TruthValue.Of(!settledBy));

    // Of what is unknown, the kinds of reasons have to follow; which item comes first and how many there are is counted here anew.
    private static Outcome Folded(OverItems over, Step step, Derivation derivation)
    {
        var unknown = step.Steps.SelectMany(below => below.Outcome.Reasons).Select(Named).ToHashSet();
        if (unknown.Count > 0)
        {
            return unknown.SetEquals(step.Outcome.Reasons.Select(Named)) ? step.Outcome : Unknown(step);
        }

        Value[] values = [.. step.Steps.Select(below => below.Outcome.Value!)];
        return (over.Fold, values.Length) switch
        {
            (Fold.Sum, _) => Outcome.Determined(Number(Numbers(values).Aggregate(Rational.Zero, (sum, number) => sum + number))),
            (_, 0) => Outcome.Undetermined(new Reason(ReasonKind.NothingToCompare, step.Clause, over.Items.Key, derivation.Period.Label)),
            (Fold.Least, _) => Outcome.Determined(Sorted(values)[0]),
            _ => Outcome.Determined(Sorted(values)[^1]),
        };

        static (ReasonKind, ClauseReference, string) Named(Reason reason) => (reason.Kind, reason.Clause, reason.Subject);
    }

    private static Outcome Unknown(Step step) =>
        Outcome.Undetermined([.. step.Steps.SelectMany(below => below.Outcome.Reasons).Distinct()]);

    private static Value[] Sorted(Value[] values) => [.. values.OrderBy(Comparable)];

    private static IComparable Comparable(Value value) => value is DateValue(var date) ? date : ((NumberValue)value).Number;

    private static bool Stands(Value left, Relation relation, Value right)
    {
        var order = Comparable(left).CompareTo(Comparable(right));
        return relation switch
        {
            Relation.Below => order < 0,
            Relation.AtMost => order <= 0,
            Relation.EqualTo => order == 0,
            Relation.AtLeast => order >= 0,
            _ => order > 0,
        };
    }

    private static bool IsZero(Outcome outcome) => outcome.Value is NumberValue({ IsZero: true });

    private static NumberValue Number(Rational number) => new(number);

    private static IEnumerable<Rational> Numbers(Value[] values) => values.Cast<NumberValue>().Select(value => value.Number);

    private static LocalDate Date(Value value) => ((DateValue)value).Date;
}

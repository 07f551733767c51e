using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>What operations come to, where their operands are known or not.</summary>
internal sealed partial class Evaluation
{
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
                new Reason(ReasonKind.DivisionByZero, _clause, divisorRule.InShort(), facts.Period.Label) { NotGiven = Unsupplied.By(divisorRule, version, Facts, FromTheLandings) },
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

        Outcome Undetermined(ReasonKind kind, Node subject) => Outcome.Undetermined(new Reason(kind, _clause, subject.InShort(), facts.Period.Label));
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

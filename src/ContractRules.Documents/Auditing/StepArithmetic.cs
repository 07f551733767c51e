using ContractRules.Documents.Explanations;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Auditing;

/// <summary>What a step comes to, from what it follows from: arithmetic on exact numbers, truths and dates, and nothing else.</summary>
/// <param name="period">The period explained.</param>
/// <param name="holidays">The holidays that business days pass over, beside weekends.</param>
/// <param name="effort">How much is computed at most.</param>
internal sealed class StepArithmetic(SettlementPeriod period, HolidayCalendar holidays, Effort effort)
{
    private readonly DateArithmetic _dates = new(holidays, effort);

    /// <summary>The outcome of a step; null where it cannot follow from these.</summary>
    public Outcome? Of(StepDocument step, Outcome[] operands) => step.Operation switch
    {
        Operation.PeriodStart => Known(new DateValue(period.Start)),
        Operation.PeriodEnd => Known(new DateValue(period.End)),
        Operation.Term or Operation.Initial or Operation.Phrase or Operation.Reading => operands[0],
        Operation.Choice => Chosen(step, operands),
        Operation.Confined => operands[0] is { IsDetermined: false } unknown ? unknown : operands[0].Value is TruthValue(false) ? Own(step, ReasonKind.NotProvidedFor) : null,
        Operation.Determined => Known(operands[0].IsDetermined),
        Operation.All => Junction(operands, settledBy: false),
        Operation.Any => Junction(operands, settledBy: true),
        Operation.SumOfItems or Operation.LeastOfItems or Operation.GreatestOfItems => OfItems(step, operands),
        Operation.Quotient when operands[1].Value is NumberValue({ IsZero: true }) => DividedByZero(step, operands[0]),
        _ when operands.Any(operand => !operand.IsDetermined) => Unknown(operands),
        _ => FromKnown(step, [.. operands.Select(operand => operand.Value!)]),
    };

    private Outcome? FromKnown(StepDocument step, Value[] values) => (step.Operation, values) switch
    {
        (Operation.Not, [TruthValue(var holds)]) => Known(!holds),
        (Operation.Least or Operation.Greatest, _) => Extreme(values, step.Operation == Operation.Greatest),
        (Operation.Rank, _) => Ranked(values, step.Place!.Value) is { } before ? Known(before) : null,
        (Operation.Comparison, [var left, var right]) => Order(left, right) is { } order ? Known(Stands(order, step.Relation!.Value)) : null,
        _ when values.All(value => value is DateValue) => FromDates(step, [.. values.Cast<DateValue>().Select(value => value.Date)]),
        _ when values.All(value => value is NumberValue) => FromNumbers(step, [.. values.Cast<NumberValue>().Select(value => value.Number)]),
        _ => null,
    };

    private Outcome? FromNumbers(StepDocument step, Rational[] numbers) => step.Operation switch
    {
        Operation.Trailing when numbers.Length > step.Window => null,
        Operation.Sum or Operation.ToDate or Operation.Trailing => Known(Total(numbers)),
        Operation.Product => effort.Allows(numbers[0], numbers[1]) ? Known(numbers[0] * numbers[1]) : null,
        Operation.Quotient => effort.Allows(numbers[0], numbers[1]) ? Known(numbers[0] / numbers[1]) : null,
        Operation.Negation => Known(-numbers[0]),
        Operation.Rounding => effort.Allows(numbers[0], step.Rounding!.Value.Step) ? Known(step.Rounding.Value.Apply(numbers[0])) : null,
        Operation.Power or Operation.RoundedPower => PowerArithmetic.Of(numbers[0], numbers[1], step.Rounding, effort) switch
        {
            ({ } power, _) => Known(power),
            (_, { } why) => Own(step, why),
            _ => null,
        },
        _ => null,
    };

    private Outcome? FromDates(StepDocument step, LocalDate[] dates) => step.Operation switch
    {
        Operation.Trailing => Known(Rational.Zero),
        Operation.DateShift => Reached(step, DateArithmetic.Shifted(dates[0], step.Months!.Value, step.Days!.Value)),
        Operation.BusinessDays => Reached(step, _dates.BusinessDays(dates[0], step.Days!.Value)),
        Operation.Recurrence => Reached(step, DateArithmetic.Recurring(dates[0], step.Months!.Value, dates[1])),
        Operation.DayCount => Known((Rational)DateArithmetic.DaysBetween(dates[0], dates[1])),
        Operation.DatePart => Known((Rational)DateArithmetic.PartOf(dates[0], step.Component!.Value)),
        _ => null,
    };

    private Outcome? Reached(StepDocument step, LocalDate? date) =>
        date is { } reached ? Known(new DateValue(reached)) : effort.IsLeft ? Own(step, ReasonKind.BeyondCalendar) : null;

    // Which branch was taken is told beside the condition, and has to be the one that it leads to.
    private static Outcome? Chosen(StepDocument step, Outcome[] operands) => operands switch
    {
        [{ IsDetermined: false } unknown] => unknown,
        [{ Value: TruthValue(var holds) }, var taken] when step.Holds == holds => taken,
        _ => null,
    };

    private Outcome? Junction(Outcome[] operands, bool settledBy)
    {
        if (operands.Any(operand => operand.IsDetermined && operand.Value is not TruthValue))
        {
            return null;
        }

        return operands.Any(operand => operand.Value is TruthValue(var holds) && holds == settledBy) ? Known(settledBy)
            : operands.Any(operand => !operand.IsDetermined) ? Unknown(operands)
            : Known(!settledBy);
    }

    // Of what is unknown, the kinds of reasons have to follow; which item comes first and how many there are was counted over items that are not told.
    private Outcome? OfItems(StepDocument step, Outcome[] operands)
    {
        if (operands.Any(operand => !operand.IsDetermined) && effort.Allows(16L * operands.Sum(operand => (long)operand.Reasons.Count)))
        {
            var stated = step.Outcome;
            return operands.SelectMany(operand => operand.Reasons).Select(Named).ToHashSet().SetEquals(stated.Reasons.Select(Named)) ? stated : Unknown(operands);
        }

        Value[] values = [.. operands.Select(operand => operand.Value!)];
        return step.Operation switch
        {
            Operation.SumOfItems => values.All(value => value is NumberValue) ? Known(Total([.. values.Cast<NumberValue>().Select(value => value.Number)])) : null,
            _ when values.Length == 0 => Own(step, ReasonKind.NothingToCompare),
            _ => Extreme(values, step.Operation == Operation.GreatestOfItems),
        };

        static (ReasonKind, ClauseReference, string) Named(Reason reason) => (reason.Kind, reason.Clause, reason.Subject);
    }

    private Outcome? DividedByZero(StepDocument step, Outcome dividend) =>
        Own(step, ReasonKind.DivisionByZero) is { } own ? Outcome.Undetermined([.. dividend.Reasons, .. own.Reasons]) : null;

    // Which facts nobody gave is told beside the reason, and no part of it.
    private Outcome? Own(StepDocument step, ReasonKind kind) => step.Subject is { } subject
        ? Outcome.Undetermined(new Reason(kind, step.Clause, subject, period.Label)
        {
            NotGiven = kind == ReasonKind.DivisionByZero && step.Undetermined is { } told && told is [.., var last] ? last.NotGiven : [],
        })
        : null;

    private Outcome? Unknown(Outcome[] operands) => effort.Allows(16L * operands.Sum(operand => (long)operand.Reasons.Count))
        ? Outcome.Undetermined([.. operands.SelectMany(operand => operand.Reasons).Distinct()])
        : null;

    private Rational? Total(Rational[] numbers)
    {
        var total = Rational.Zero;
        foreach (var number in numbers)
        {
            if (!effort.Allows(total, number))
            {
                return null;
            }

            total += number;
        }

        return total;
    }

    private Outcome? Extreme(Value[] values, bool isGreatest)
    {
        var extreme = values[0];
        foreach (var value in values)
        {
            if (Order(value, extreme) is not { } order)
            {
                return null;
            }

            extreme = order != 0 && order > 0 == isGreatest ? value : extreme;
        }

        return Known(extreme);
    }

    private Rational? Ranked(Value[] values, int place)
    {
        var before = 0;
        foreach (var (index, value) in values.Index())
        {
            if (Order(value, values[place]) is not { } order)
            {
                return null;
            }

            before += order > 0 || (order == 0 && index < place) ? 1 : 0;
        }

        return before;
    }

    // Of numbers among each other and dates among each other; of others there is none.
    private int? Order(Value left, Value right) => (left, right) switch
    {
        (NumberValue(var one), NumberValue(var other)) => effort.Allows(one, other) ? one.CompareTo(other) : null,
        (DateValue(var one), DateValue(var other)) => one.CompareTo(other),
        _ => null,
    };

    private static bool Stands(int order, Relation relation) => relation switch
    {
        Relation.Below => order < 0,
        Relation.AtMost => order <= 0,
        Relation.EqualTo => order == 0,
        Relation.AtLeast => order >= 0,
        _ => order > 0,
    };

    private static Outcome Known(Value value) => Outcome.Determined(value);

    private static Outcome Known(bool holds) => Known(TruthValue.Of(holds));

    private static Outcome? Known(Rational? number) => number is { } known ? Known(new NumberValue(known)) : null;
}

using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>The unit of a rule, inferred from its facts, terms and constants.</summary>
public static class Measuring
{
    /// <summary>The unit of the rule, or null where its units don't fit (dollars + rupees, dollars × dollars).</summary>
    public static Measure? Of(Node node) => node switch
    {
        Constant(_, var measure) => measure,
        FactValue(var fact) => fact.Measure,
        TermValue(var term) => term.Measure,
        Given => Measure.Truth,
        Determined(var operand) => Of(operand) is null ? null : Measure.Truth,
        Sum(var operands) => Shared(operands, MeasureKind.Number),
        Least(var operands) => Ordered(operands),
        Greatest(var operands) => Ordered(operands),
        Product(var left, var right) => Of(left) is { } one && Of(right) is { } other ? one * other : null,
        Quotient(var dividend, var divisor) => Of(dividend) is { } one && Of(divisor) is { } other ? one / other : null,
        Negation(var operand) => If(Of(operand), MeasureKind.Number),
        Round(var operand, _) => If(Of(operand), MeasureKind.Number),
        Compared(var left, _, var right) => Ordered([left, right]) is null ? null : Measure.Truth,
        All(var operands) => Shared(operands, MeasureKind.Truth),
        Any(var operands) => Shared(operands, MeasureKind.Truth),
        Not(var operand) => If(Of(operand), MeasureKind.Truth),
        Choice(var condition, var then, var otherwise) =>
            If(Of(condition), MeasureKind.Truth) is null ? null : Shared([then, otherwise]),
        Prior(var name, var initial) => Of(initial) == name.Measure ? name.Measure : null,
        ToDate(var name, _) => If(name.Measure, MeasureKind.Number),
        Trailing(var name, _, _) => If(name.Measure, MeasureKind.Number),
        PeriodValue(PeriodAspect.Number) => Measure.Ratio,
        PeriodValue => Measure.Date,
        DateShift(var date, _, _) => If(Of(date), MeasureKind.Date),
        BusinessDayShift(var date, _) => If(Of(date), MeasureKind.Date),
        DayCount(var from, var to) => Shared([from, to], MeasureKind.Date) is null ? null : Measure.Of(Unit.Day),
        DatePart(var date, _) => If(Of(date), MeasureKind.Date) is null ? null : Measure.Ratio,
        Recurrence(var anchor, _, var notBefore) => Shared([anchor, notBefore], MeasureKind.Date),
        Phrase(_, _, var meaning) => Of(meaning),
        Ambiguity(_, var branches) => Shared(branches),
        _ => throw new NotSupportedException($"{node.GetType().Name} has no unit rule."),
    };

    private static Measure? Shared(EquatableArray<Node> operands, MeasureKind kind) => If(Shared(operands), kind);

    private static Measure? Shared(EquatableArray<Node> operands) =>
        operands.Count > 0 && Of(operands[0]) is { } first && operands.Skip(1).All(operand => Of(operand) == first) ? first : null;

    private static Measure? Ordered(EquatableArray<Node> operands) =>
        Shared(operands) is { Kind: not MeasureKind.Truth } measure ? measure : null;

    private static Measure? If(Measure? measure, MeasureKind kind) => measure?.Kind == kind ? measure : null;
}

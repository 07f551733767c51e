using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>The unit of a rule, inferred from its facts, terms and constants.</summary>
public static class Measuring
{
    /// <summary>The unit of the rule, or null where its units don't fit (dollars + rupees, dollars × dollars).</summary>
    public static Measure? Of(Node node) => node.NotNull().Depth == 1 ? Of(node, _ => null) : node.FromInside<Measure?>(Of);

    /// <summary>The unit of the rule, given those of rules that are known, which it adds to.</summary>
    internal static Measure? Of(Node node, Dictionary<Node, Measure?> known) => known.TryGetValue(node, out var measure) ? measure : node.FromInside(Of, known);

    private static Measure? Of(Node node, Func<Node, Measure?> of) => node switch
    {
        Constant(_, var measure) => measure,
        FactValue(var fact) => fact.Measure,
        TermValue(var term) => term.Measure,
        Given => Measure.Truth,
        Determined(var operand) => of(operand) is null ? null : Measure.Truth,
        Sum(var operands) => Shared(operands, of, MeasureKind.Number),
        Least(var operands) => Ordered(operands, of),
        Greatest(var operands) => Ordered(operands, of),
        Rank(var operands, _) => Ordered(operands, of) is null ? null : Measure.Of(PlainNumber.Count),
        Product(var left, var right) => of(left) is { } one && of(right) is { } other ? one * other : null,
        Quotient(var dividend, var divisor) => of(dividend) is { } one && of(divisor) is { } other ? one / other : null,
        Raised(var number, var exponent) => of(number) == Measure.Ratio && of(exponent) == Measure.Ratio ? Measure.Ratio : null,
        Negation(var operand) => If(of(operand), MeasureKind.Number),
        Round(var operand, _) => If(of(operand), MeasureKind.Number),
        Compared(var left, _, var right) => Ordered([left, right], of) is null ? null : Measure.Truth,
        All(var operands) => Shared(operands, of, MeasureKind.Truth),
        Any(var operands) => Shared(operands, of, MeasureKind.Truth),
        Not(var operand) => If(of(operand), MeasureKind.Truth),
        Choice(var condition, var then, var otherwise) =>
            If(of(condition), MeasureKind.Truth) is null ? null : Shared([then, otherwise], of),
        Prior(var name, var initial) => of(initial) == name.Measure ? name.Measure : null,
        ToDate(var name, _) => If(name.Measure, MeasureKind.Number),
        Trailing(var name, _, _) => If(name.Measure, MeasureKind.Number),
        PriorExercise => Measure.Date,
        PeriodValue(PeriodAspect.Number) => Measure.Of(PlainNumber.Count),
        PeriodValue => Measure.Date,
        DateShift(var date, _, _) => If(of(date), MeasureKind.Date),
        BusinessDayShift(var date, _) => If(of(date), MeasureKind.Date),
        DayCount(var from, var to) => Shared([from, to], of, MeasureKind.Date) is null ? null : Measure.Of(Unit.Day),
        DatePart(var date, _) => If(of(date), MeasureKind.Date) is null ? null : Measure.Of(PlainNumber.Count),
        Recurrence(var anchor, _, var notBefore) => Shared([anchor, notBefore], of, MeasureKind.Date),
        FieldValue(var field) => field.Measure,
        FieldIs => Measure.Truth,
        OverItems(_, Fold.Sum, var where, var each, _) => If(of(where), MeasureKind.Truth) is null ? null : If(of(each), MeasureKind.Number),
        OverItems(_, _, var where, var each, _) => If(of(where), MeasureKind.Truth) is null ? null : Ordered([each], of),
        Phrase(_, _, var meaning) => of(meaning),
        Confined(var condition, var meaning) => If(of(condition), MeasureKind.Truth) is null ? null : of(meaning),
        Ambiguity(_, var branches) => Shared(branches, of),
        _ => throw new NotSupportedException($"{node.GetType().Name} has no unit rule."),
    };

    private static Measure? Shared(EquatableArray<Node> operands, Func<Node, Measure?> of, MeasureKind kind) => If(Shared(operands, of), kind);

    private static Measure? Shared(EquatableArray<Node> operands, Func<Node, Measure?> of) =>
        operands.Count == 0 ? null : operands.Select(of).Aggregate((shared, measure) =>
            shared is { } one && measure is { } other && one == other ? Measure.Joined(one, other) : null);

    private static Measure? Ordered(EquatableArray<Node> operands, Func<Node, Measure?> of) =>
        Shared(operands, of) is { Kind: not MeasureKind.Truth } measure ? measure : null;

    private static Measure? If(Measure? measure, MeasureKind kind) => measure?.Kind == kind ? measure : null;
}

using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>The rules directly inside a rule, and the same rule with others in their place.</summary>
public static partial class NodeShape
{
    /// <summary>The rules directly inside, which it follows from, in reading order; none for a leaf.</summary>
    public static EquatableArray<Node> Operands(this Node node) => node.NotNull() switch
    {
        Sum(var operands) => operands,
        Least(var operands) => operands,
        Greatest(var operands) => operands,
        Rank(var operands, _) => operands,
        All(var operands) => operands,
        Any(var operands) => operands,
        Ambiguity(_, var branches) => branches,
        Phrase(_, _, var meaning) => [meaning],
        Product(var left, var right) => [left, right],
        Quotient(var dividend, var divisor) => [dividend, divisor],
        Raised(var number, var exponent) => [number, exponent],
        Compared(var left, _, var right) => [left, right],
        Choice(var condition, var then, var otherwise) => [condition, then, otherwise],
        Confined(var condition, var meaning) => [condition, meaning],
        Prior(_, var initial) => [initial],
        Negation(var operand) => [operand],
        Not(var operand) => [operand],
        Determined(var operand) => [operand],
        Round(var operand, _) => [operand],
        DateShift(var date, _, _) => [date],
        BusinessDayShift(var date, _) => [date],
        DayCount(var from, var to) => [from, to],
        DatePart(var date, _) => [date],
        Recurrence(var anchor, _, var notBefore) => [anchor, notBefore],
        OverItems(_, _, var where, var each, _) => [where, each],
        _ => [],
    };

    /// <summary>The same rule over other operands, as many as <see cref="Operands"/> gives and in that order.</summary>
    /// <remarks>What a phrase speaks of, and the amount that it must not lose, stay as they are: whoever changes what is inside changes them alike.</remarks>
    public static Node WithOperands(this Node node, EquatableArray<Node> operands) => node.NotNull() switch
    {
        Sum => new Sum(operands),
        Least => new Least(operands),
        Greatest => new Greatest(operands),
        Rank(_, var place) => new Rank(operands, place),
        All => new All(operands),
        Any => new Any(operands),
        Ambiguity(var reading, _) => new Ambiguity(reading, operands),
        Phrase(var words, var subjects, _) phrase => new Phrase(words, subjects, operands[0])
        {
            NeverBelowZero = phrase.NeverBelowZero,
            WaitsForTheYearToEnd = phrase.WaitsForTheYearToEnd,
            HasToLast = phrase.HasToLast,
            HoldsBack = phrase.HoldsBack,
            CountsFromTheBeginning = phrase.CountsFromTheBeginning,
        },
        Product => new Product(operands[0], operands[1]),
        Quotient => new Quotient(operands[0], operands[1]),
        Raised => new Raised(operands[0], operands[1]),
        Compared compared => new Compared(operands[0], compared.Relation, operands[1]),
        Choice => new Choice(operands[0], operands[1], operands[2]),
        Confined => new Confined(operands[0], operands[1]),
        Prior(var name, _) => new Prior(name, operands[0]),
        Negation => new Negation(operands[0]),
        Not => new Not(operands[0]),
        Determined => new Determined(operands[0]),
        Round(_, var rounding) => new Round(operands[0], rounding),
        DateShift(_, var months, var days) => new DateShift(operands[0], months, days),
        BusinessDayShift(_, var days) => new BusinessDayShift(operands[0], days),
        DayCount => new DayCount(operands[0], operands[1]),
        DatePart(_, var component) => new DatePart(operands[0], component),
        Recurrence(_, var months, _) => new Recurrence(operands[0], months, operands[1]),
        OverItems(var items, var fold, _, _, var by) => new OverItems(items, fold, operands[0], operands[1], by),
        _ => node,
    };
}

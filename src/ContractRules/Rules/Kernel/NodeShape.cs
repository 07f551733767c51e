using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>The rules directly inside a rule, and the same rule with others in their place.</summary>
public static class NodeShape
{
    /// <summary>The rules directly inside, in reading order; none for a leaf.</summary>
    public static EquatableArray<Node> Operands(this Node node) => node switch
    {
        Sum(var operands) => operands,
        Least(var operands) => operands,
        Greatest(var operands) => operands,
        All(var operands) => operands,
        Any(var operands) => operands,
        Ambiguity(_, var branches) => branches,
        Product(var left, var right) => [left, right],
        Quotient(var dividend, var divisor) => [dividend, divisor],
        Compared(var left, _, var right) => [left, right],
        Choice(var condition, var then, var otherwise) => [condition, then, otherwise],
        Negation(var operand) => [operand],
        Not(var operand) => [operand],
        Round(var operand, _) => [operand],
        DateShift(var date, _, _) => [date],
        BusinessDayShift(var date, _) => [date],
        DayCount(var from, var to) => [from, to],
        Recurrence(var anchor, _, var notBefore) => [anchor, notBefore],
        _ => [],
    };

    /// <summary>The rule and every rule inside it, outermost first.</summary>
    public static IEnumerable<Node> SelfAndDescendants(this Node node)
    {
        yield return node;
        foreach (var descendant in node.Operands().SelectMany(SelfAndDescendants))
        {
            yield return descendant;
        }
    }

    /// <summary>The facts and terms that the rule names, also those of the past, each time it names them.</summary>
    public static IEnumerable<Named> Names(this Node node) => node.SelfAndDescendants().Select(NameIn).OfType<Named>();

    /// <summary>The same rule, with every innermost rule put through a change.</summary>
    public static Node ReplaceLeaves(this Node node, Func<Node, Node> change) => node switch
    {
        Sum(var operands) => new Sum(Each(operands, change)),
        Least(var operands) => new Least(Each(operands, change)),
        Greatest(var operands) => new Greatest(Each(operands, change)),
        All(var operands) => new All(Each(operands, change)),
        Any(var operands) => new Any(Each(operands, change)),
        Ambiguity(var reading, var branches) => new Ambiguity(reading, Each(branches, change)),
        Product(var left, var right) => new Product(left.ReplaceLeaves(change), right.ReplaceLeaves(change)),
        Quotient(var dividend, var divisor) => new Quotient(dividend.ReplaceLeaves(change), divisor.ReplaceLeaves(change)),
        Compared(var left, var relation, var right) =>
            new Compared(left.ReplaceLeaves(change), relation, right.ReplaceLeaves(change)),
        Choice(var condition, var then, var otherwise) =>
            new Choice(condition.ReplaceLeaves(change), then.ReplaceLeaves(change), otherwise.ReplaceLeaves(change)),
        Negation(var operand) => new Negation(operand.ReplaceLeaves(change)),
        Not(var operand) => new Not(operand.ReplaceLeaves(change)),
        Round(var operand, var rounding) => new Round(operand.ReplaceLeaves(change), rounding),
        DateShift(var date, var months, var days) => new DateShift(date.ReplaceLeaves(change), months, days),
        BusinessDayShift(var date, var days) => new BusinessDayShift(date.ReplaceLeaves(change), days),
        DayCount(var from, var to) => new DayCount(from.ReplaceLeaves(change), to.ReplaceLeaves(change)),
        Recurrence(var anchor, var months, var notBefore) =>
            new Recurrence(anchor.ReplaceLeaves(change), months, notBefore.ReplaceLeaves(change)),
        _ => change(node),
    };

    private static Named? NameIn(Node node) => node switch
    {
        FactValue(var fact) => fact,
        TermValue(var term) => term,
        Given(var fact) => fact,
        Prior(var name, _) => name,
        ToDate(var name) => name,
        Trailing(var name, _, _) => name,
        _ => null,
    };

    private static EquatableArray<Node> Each(EquatableArray<Node> operands, Func<Node, Node> change) =>
        operands.Select(operand => operand.ReplaceLeaves(change)).ToEquatableArray();
}

using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>Puts two rules together, keeping a run of additions, or of conditions, in one so that it reads as the clause does.</summary>
internal static class Expressions
{
    public static Rule<T> Plus<T>(Rule<T> left, Rule<T> right)
        where T : struct => new(new Sum([.. Addends(left.Node), right.Node]));

    public static Rule<T> Minus<T>(Rule<T> left, Rule<T> right)
        where T : struct => new(new Sum([.. Addends(left.Node), new Negation(right.Node)]));

    public static Rule<T> Times<T>(Node left, Node right)
        where T : struct => new(new Product(left, right));

    public static Rule<T> Over<T>(Node dividend, Node divisor)
        where T : struct => new(new Quotient(dividend, divisor));

    public static Rule<bool> And(Rule<bool> left, Rule<bool> right) =>
        new(new All([.. left.Node is All all ? all.Operands : [left.Node], right.Node]));

    public static Rule<bool> Or(Rule<bool> left, Rule<bool> right) =>
        new(new Any([.. left.Node is Any any ? any.Operands : [left.Node], right.Node]));

    public static Rule<bool> Compare<T>(Rule<T> left, Relation relation, Rule<T> right)
        where T : struct => new(new Compared(left.Node, relation, right.Node));

    // A total up to the period before is a sum in the kernel, but one name to people.
    private static IEnumerable<Node> Addends(Node node) => node is Sum sum && Phrases.TotalBefore(sum) is null ? sum.Operands : [node];
}

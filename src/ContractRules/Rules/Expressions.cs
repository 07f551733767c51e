using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>Puts two rules together, keeping a run of additions, or of conditions, in one so that it reads as the clause does.</summary>
internal static class Expressions
{
    public static Rule<T> Plus<T>(Rule<T> left, Rule<T> right)
        where T : struct => new(new Sum([.. Addends(left.Declared()), right.Declared()]));

    public static Rule<T> Minus<T>(Rule<T> left, Rule<T> right)
        where T : struct => new(new Sum([.. Addends(left.Declared()), new Negation(right.Declared())]));

    public static Rule<T> Times<T>(Node left, Node right)
        where T : struct => new(new Product(left, right));

    public static Rule<T> Over<T>(Node dividend, Node divisor)
        where T : struct => new(new Quotient(dividend, divisor));

    public static Rule<bool> And(Rule<bool> left, Rule<bool> right) =>
        new(new All([.. left.Declared() is All all ? all.Operands : [left.Declared()], right.Declared()]));

    public static Rule<bool> Or(Rule<bool> left, Rule<bool> right) =>
        new(new Any([.. left.Declared() is Any any ? any.Operands : [left.Declared()], right.Declared()]));

    public static Rule<bool> Compare<T>(Rule<T> left, Relation relation, Rule<T> right)
        where T : struct => new(new Compared(left.Declared(), relation, right.Declared()));

    private static IEnumerable<Node> Addends(Node node) => node is Sum sum ? sum.Operands : [node];
}

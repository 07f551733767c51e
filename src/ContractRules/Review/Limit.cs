using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>The least or the greatest of several rules, in whichever way the kernel says it: also one of two that are compared.</summary>
/// <param name="Whole">The rule.</param>
/// <param name="Operands">What it is the least or the greatest of.</param>
/// <param name="IsLeast">Whether it is the least.</param>
internal sealed record Limit(Node Whole, EquatableArray<Node> Operands, bool IsLeast)
{
    // A longer list is no limit, but the best or the worst of many.
    private const int MostOperands = 8;

    /// <summary>The limit that a rule is; null where it is none.</summary>
    public static Limit? Of(Node node) => node switch
    {
        Least({ Count: >= 2 and <= MostOperands } operands) => new(node, operands, IsLeast: true),
        Greatest({ Count: >= 2 and <= MostOperands } operands) => new(node, operands, IsLeast: false),
        Choice(var condition, var then, var otherwise) when Shape.Bare(condition) is Compared compared => OfChoice(node, compared, then, otherwise),
        _ => null,
    };

    private static Limit? OfChoice(Node node, Compared compared, Node then, Node otherwise)
    {
        var (left, relation, right) = compared;
        bool? takesTheLeft = then.IsTheSameAs(left) && otherwise.IsTheSameAs(right) ? true
            : then.IsTheSameAs(right) && otherwise.IsTheSameAs(left) ? false
            : null;
        return (takesTheLeft, relation) switch
        {
            (null, _) or (_, Relation.EqualTo) => null,
            (true, Relation.Below or Relation.AtMost) or (false, Relation.Above or Relation.AtLeast) => new(node, [left, right], IsLeast: true),
            _ => new(node, [left, right], IsLeast: false),
        };
    }
}

using ContractRules.Rules.Kernel;

namespace ContractRules.Ranges;

/// <summary>What a condition says of the rule that applies where it holds, or where it doesn't: <c>a − b provided that a ≥ b</c> is never below zero.</summary>
internal sealed class Assumptions
{
    // How far a rule is looked into for what the condition compares.
    private const int Depth = 3;
    private const int Breadth = 8;

    private readonly List<Compared> _assumed;
    private readonly Func<Node, ValueRange?> _of;

    /// <summary>What is assumed in a branch.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether it holds in the branch.</param>
    /// <param name="of">The ranges of rules without it.</param>
    public Assumptions(Node condition, bool holds, Func<Node, ValueRange?> of) => (_assumed, _of) = ([.. In(condition, holds, Breadth)], of);

    /// <summary>What the rule of the branch can come to; null where the branch is never taken.</summary>
    public ValueRange? Of(Node branch) => _assumed.Count == 0 ? _of(branch) : Of(branch, Depth);

    private ValueRange? Of(Node node, int depth)
    {
        if (_of(node) is not NumberRange range)
        {
            return _of(node);
        }

        NumberRange? narrowed = range;
        foreach (var (left, relation, right) in _assumed)
        {
            narrowed = node.IsTheSameAs(left) ? narrowed?.And(Bound(relation, right))
                : node.IsTheSameAs(right) ? narrowed?.And(Bound(Mirrored(relation), left))
                : node is Sum([var amount, Negation(var taken)]) && amount.IsTheSameAs(left) && taken.IsTheSameAs(right) ? narrowed?.And(Sign(relation))
                : node is Sum([var other, Negation(var off)]) && other.IsTheSameAs(right) && off.IsTheSameAs(left) ? narrowed?.And(Sign(Mirrored(relation)))
                : narrowed;
        }

        return depth > 0 && node is Sum or Product or Quotient or Negation or Round or Least or Greatest or Phrase && node.Operands().Count <= Breadth
            && Ranging.Of(node, operand => Of(operand, depth - 1)) is NumberRange inside
                ? narrowed?.And(inside)
                : narrowed;
    }

    private NumberRange Bound(Relation relation, Node other) => _of(other) is NumberRange range
        ? relation switch
        {
            Relation.Below or Relation.AtMost => range with { Least = null },
            Relation.AtLeast or Relation.Above => range with { Greatest = null },
            _ => range,
        }
        : NumberRange.Any;

    private static NumberRange Sign(Relation relation) => relation switch
    {
        Relation.Below or Relation.AtMost => -NumberRange.NotBelowZero,
        Relation.AtLeast or Relation.Above => NumberRange.NotBelowZero,
        _ => NumberRange.Zero,
    };

    private static IEnumerable<Compared> In(Node condition, bool holds, int depth) => condition switch
    {
        _ when depth == 0 => [],
        Compared compared when holds => [compared],
        Compared(var left, var relation, var right) when relation != Relation.EqualTo => [new Compared(left, Opposite(relation), right)],
        All(var operands) when holds => operands.SelectMany(operand => In(operand, holds, depth - 1)),
        Any(var operands) when !holds => operands.SelectMany(operand => In(operand, holds, depth - 1)),
        Not(var operand) => In(operand, !holds, depth - 1),
        Phrase(_, _, var meaning) => In(meaning, holds, depth - 1),
        _ => [],
    };

    private static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Below => Relation.AtLeast,
        Relation.AtMost => Relation.Above,
        Relation.AtLeast => Relation.Below,
        _ => Relation.AtMost,
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Below => Relation.Above,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.Above => Relation.Below,
        _ => relation,
    };
}

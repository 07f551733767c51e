using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rounding as the style of a whole rule: what a sum, product or quotient gives in the unit of the result is rounded as it arises.</summary>
internal static class RoundingThroughout
{
    /// <summary>The rule so rounded. What the rule rounds so itself is not rounded twice.</summary>
    public static Node Of(Node rule, Rounding rounding) => Of(rule, rounding, Measuring.Of(rule));

    /// <summary>The rule without its roundings, where it is rounded at more than one step and at every one; else null.</summary>
    public static Node? Undone(Round rule) =>
        rule.Operand.SelfAndDescendants().Any(node => node is Round(_, var rounding) && rounding == rule.Rounding)
            && Without(rule, rule.Rounding, Measuring.Of(rule)) is var plain && Of(plain, rule.Rounding) == rule
            ? plain
            : null;

    private static Node Of(Node node, Rounding rounding, Measure? measure)
    {
        if (IsRoundedResult(node, rounding, measure))
        {
            return Of(((Round)node).Operand, rounding, measure);
        }

        var inner = node.WithOperands([.. node.Operands().Select(operand => Of(operand, rounding, measure))]);
        return IsResult(node, measure) ? new Round(inner, rounding) : inner;
    }

    private static Node Without(Node node, Rounding rounding, Measure? measure)
    {
        var inner = IsRoundedResult(node, rounding, measure) ? ((Round)node).Operand : node;
        return inner.WithOperands([.. inner.Operands().Select(operand => Without(operand, rounding, measure))]);
    }

    private static bool IsRoundedResult(Node node, Rounding rounding, Measure? measure) =>
        node is Round(var operand, var own) && own == rounding && IsResult(operand, measure);

    private static bool IsResult(Node node, Measure? measure) => node is Sum or Product or Quotient && Measuring.Of(node) == measure;
}

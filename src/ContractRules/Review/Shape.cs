using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>What rules are under their words.</summary>
internal static class Shape
{
    /// <summary>The rule under the phrases that it goes by and what it is confined to.</summary>
    public static Node Bare(Node node)
    {
        while (node is Phrase or Confined)
        {
            node = node.Operands()[^1];
        }

        return node;
    }

    /// <summary>The fact or term that the rule is, or sums up; null where it is something else.</summary>
    public static Named? Driver(Node node) => Bare(node) switch
    {
        Round(var operand, _) => Driver(operand),
        FactValue(var fact) => fact,
        TermValue(var term) => term,
        ToDate(var name, WithPresent: true) => name,
        Trailing(var name, _, Lag: 0) => name,
        _ => null,
    };

    /// <summary>Whether it is nothing at all, stated or not.</summary>
    public static bool IsZero(Node node) => node is Constant(NumberValue({ IsZero: true }), _);

    /// <summary>Whether it is a constant that no clause states, but that belongs to the arithmetic of a device.</summary>
    public static bool IsOfADevice(Node node) => node is Constant { IsStated: false };
}

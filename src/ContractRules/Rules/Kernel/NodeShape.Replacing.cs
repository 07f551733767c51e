using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>The same rule with others in the place of its innermost.</summary>
public static partial class NodeShape
{
    /// <summary>The same rule, with every innermost rule put through a change, also those that a phrase speaks of.</summary>
    public static Node ReplaceLeaves(this Node node, Func<Node, Node> change)
    {
        var known = new Dictionary<Node, Node>(ReferenceEqualityComparer.Instance);
        change.NotNull();
        foreach (var landing in node.NotNull().Landings())
        {
            landing.Replaced(change, known);
        }

        return node.Replaced(change, known);
    }

    // What was one and the same rule in several places stays one.
    private static Node Replaced(this Node node, Func<Node, Node> change, Dictionary<Node, Node> known)
    {
        if (node is not Phrase && node.Operands().Count == 0)
        {
            return change(node);
        }

        if (!known.TryGetValue(node, out var replaced))
        {
            replaced = node is Phrase(var words, var subjects, var meaning) phrase
                ? new Phrase(words, Each(subjects), meaning.Replaced(change, known))
                {
                    NeverBelowZero = phrase.NeverBelowZero?.Replaced(change, known),
                    WaitsForTheYearToEnd = phrase.WaitsForTheYearToEnd,
                    HasToLast = Each(phrase.HasToLast),
                    HoldsBack = phrase.HoldsBack,
                    CountsFromTheBeginning = phrase.CountsFromTheBeginning,
                }
                : node.WithOperands(Each(node.Operands()));
            known.Add(node, replaced);
        }

        return replaced;

        EquatableArray<Node> Each(EquatableArray<Node> nodes) => [.. nodes.Select(inner => inner.Replaced(change, known))];
    }
}

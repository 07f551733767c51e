using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>Ways through a rule and all that is inside it, each in time by the rules that there are and with little stack.</summary>
public static partial class NodeShape
{
    /// <summary>
    /// The rule and every rule inside it, outermost first; one that stands in several places, being one and the same, comes
    /// once with all that is in it, leaves each time.
    /// </summary>
    public static IEnumerable<Node> SelfAndDescendants(this Node node) => node.NotNull().SelfAndDescendants(Operands);

    /// <summary>The same, but for what is said of each item, which comes to nothing without an item in hand.</summary>
    internal static IEnumerable<Node> OutsideItems(this Node node) => node.SelfAndDescendants(OutsideItem);

    /// <summary>The rule and every rule inside it that is gone into.</summary>
    internal static IEnumerable<Node> SelfAndDescendants(this Node node, Func<Node, EquatableArray<Node>> operands)
    {
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>([node]);
        while (waiting.TryPop(out var next))
        {
            var inside = operands(next);
            if (inside.Count > 0 && !met.Add(next))
            {
                continue;
            }

            yield return next;
            for (var last = inside.Count - 1; last >= 0; last--)
            {
                waiting.Push(inside[last]);
            }
        }
    }

    /// <summary>
    /// Rules inside a deep one at every thirty-second depth, the innermost first: whoever goes through these first, and remembers,
    /// never goes through more than sixty-four levels at once, and so needs little stack. None where the rule is not that deep.
    /// </summary>
    internal static IEnumerable<Node> Landings(this Node node) => node.LandingsIn(Operands);

    /// <summary>The landings that can be gone through without an item in hand: none of what is said of each item, which has landings of its own.</summary>
    internal static IEnumerable<Node> LandingsOutsideItems(this Node node) => node.LandingsIn(OutsideItem);

    /// <summary>
    /// Makes something of a rule from the inside out: of each rule inside it once, from what was made of its operands. Takes no
    /// stack, and time by the rules that there are, however often one and the same stands in others.
    /// </summary>
    /// <param name="node">The rule.</param>
    /// <param name="make">Makes it of a rule, given how to look up what was made of its operands.</param>
    /// <param name="known">What was made already, by the very rules; what is made now is added to it.</param>
    /// <param name="operands">The rules inside a rule that are gone into; all of them where left out.</param>
    internal static T FromInside<T>(
        this Node node, Func<Node, Func<Node, T>, T> make, Dictionary<Node, T>? known = null, Func<Node, EquatableArray<Node>>? operands = null)
    {
        operands ??= Operands;
        var made = known ?? new Dictionary<Node, T>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(Node Node, EquatableArray<Node> Operands, int Next)>([(node, operands(node), 0)]);
        Func<Node, T> ofOperand = operand => made[operand];
        while (path.TryPop(out var present))
        {
            if (present.Next == present.Operands.Count)
            {
                if (!made.ContainsKey(present.Node))
                {
                    made.Add(present.Node, make(present.Node, ofOperand));
                }

                continue;
            }

            path.Push(present with { Next = present.Next + 1 });
            var operand = present.Operands[present.Next];
            if (!made.ContainsKey(operand))
            {
                path.Push((operand, operands(operand), 0));
            }
        }

        return made[node];
    }

    private static IEnumerable<Node> LandingsIn(this Node node, Func<Node, EquatableArray<Node>> operands) => node.Depth <= 64
        ? []
        : node.SelfAndDescendants(operands).Where(inner => inner.Depth % 32 == 0).OrderBy(inner => inner.Depth);

    private static EquatableArray<Node> OutsideItem(Node node) => node is OverItems ? [] : node.Operands();
}

using System.Collections.Frozen;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>Which rules of a text are best worked out once and remembered: those that stand in more than one place, and landings in deep ones.</summary>
internal static class RecurringRules
{
    /// <summary>Them, by the very rules and each made of several others, each with a number from 0 on.</summary>
    public static FrozenDictionary<Node, int> Of(EquatableArray<Node> rules)
    {
        var (met, recurring) = (new HashSet<Node>(ReferenceEqualityComparer.Instance), new Dictionary<Node, int>(ReferenceEqualityComparer.Instance));
        var waiting = new Stack<Node>(rules);
        while (waiting.TryPop(out var next))
        {
            // Working out again what is no deeper than two costs less than remembering it.
            if (next.Depth > 2 && !met.Add(next))
            {
                recurring.TryAdd(next, recurring.Count);
            }
            else if (next.Depth > 1)
            {
                foreach (var operand in next.Operands())
                {
                    waiting.Push(operand);
                }
            }
        }

        foreach (var landing in rules.Where(rule => rule.Depth > 64).SelectMany(WithWhatIsSaidOfItems).SelectMany(rule => rule.LandingsOutsideItems()))
        {
            recurring.TryAdd(landing, recurring.Count);
        }

        return recurring.ToFrozenDictionary(ReferenceEqualityComparer.Instance);
    }

    private static IEnumerable<Node> WithWhatIsSaidOfItems(Node rule) =>
        rule.SelfAndDescendants().OfType<OverItems>().SelectMany(over => over.Operands()).Prepend(rule);
}

using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What nobody supplied: the facts that a rule asks for, also through terms, in the branches that were taken, and that were not given.</summary>
internal static class Unsupplied
{
    /// <summary>The keys of those that a rule asks for.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="version">The version that it stands in.</param>
    /// <param name="facts">The facts of the period.</param>
    /// <param name="of">What a condition came to.</param>
    public static EquatableArray<string> By(Node rule, AgreementVersion version, GivenFacts facts, Func<Node, Outcome> of)
    {
        var (found, named) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>([rule]);
        while (waiting.TryPop(out var next))
        {
            if (!met.Add(next))
            {
                continue;
            }

            if (next is not Given && next.PresentName() is { } name && named.Add(name.Key))
            {
                if (name is FactDeclaration fact && !facts.Has(fact))
                {
                    found.Add(fact.Key);
                }
                else if (version.TryDefine(name.Key, out var defined))
                {
                    waiting.Push(defined.Rule);
                }
            }

            foreach (var operand in Taken(next, of).Reverse())
            {
                waiting.Push(operand);
            }
        }

        return [.. found];
    }

    private static IEnumerable<Node> Taken(Node node, Func<Node, Outcome> of) => node switch
    {
        Choice(var condition, var then, var otherwise) when !condition.FieldsInside().Any() && of(condition).Value is TruthValue(var holds) => [condition, holds ? then : otherwise],
        _ => node.Operands(),
    };
}

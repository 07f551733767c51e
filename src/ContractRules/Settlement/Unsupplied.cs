using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What nobody supplied: the facts that a rule asks for, also through terms, and that were not given.</summary>
internal static class Unsupplied
{
    public static EquatableArray<string> By(Node rule, AgreementVersion version, GivenFacts facts)
    {
        var (found, met, waiting) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new Queue<Node>([rule]));
        while (waiting.TryDequeue(out var next))
        {
            foreach (var name in next.SelfAndDescendants().Where(node => node is not Given).Select(NodeShape.NamedItself).OfType<Named>().Where(name => met.Add(name.Key)))
            {
                if (name is FactDeclaration fact && !facts.Has(fact))
                {
                    found.Add(fact.Key);
                }
                else if (version.TryDefine(name.Key, out var defined))
                {
                    waiting.Enqueue(defined.Rule);
                }
            }
        }

        return [.. found];
    }
}

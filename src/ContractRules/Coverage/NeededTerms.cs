using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>The defined terms that a rule asks for, so that no others have to be computed.</summary>
internal static class NeededTerms
{
    /// <summary>Those of a text whose present value a rule needs, in the order in which they can be computed.</summary>
    public static EquatableArray<DefinedTerm> Of(Node rule, AgreementVersion text)
    {
        var (needed, waiting) = (new HashSet<int>(), new Stack<DefinedTerm>(rule.PresentNames().Select(name => text.TryDefine(name.Key, out var defined) ? defined : null).OfType<DefinedTerm>()));
        while (waiting.TryPop(out var next))
        {
            if (needed.Add(next.Index))
            {
                foreach (var below in text.Needed(next))
                {
                    waiting.Push(below);
                }
            }
        }

        return [.. text.InOrder.Where(term => needed.Contains(term.Index))];
    }
}

using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Finds the clauses by which some of the terms under a figure were derived.</summary>
internal static class DerivationClauses
{
    /// <summary>The clauses that define the terms asked for, as far as the way from the figure leads over such terms alone.</summary>
    public static IEnumerable<ClauseReference> ClausesOf(this Derivation derivation, IReadOnlySet<string> terms)
    {
        var (met, waiting) = (new HashSet<Step>(ReferenceEqualityComparer.Instance), new Stack<Step>([derivation.Conclusion]));
        while (waiting.TryPop(out var step))
        {
            if (!met.Add(step))
            {
                continue;
            }

            if (step.Rule.NamedItself() is TermDeclaration term)
            {
                if (!terms.Contains(term.Key))
                {
                    continue;
                }

                yield return step.Clause;
            }

            foreach (var below in step.Steps)
            {
                waiting.Push(below);
            }
        }
    }
}

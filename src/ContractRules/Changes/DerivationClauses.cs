using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Finds the clauses by which a figure was derived.</summary>
internal static class DerivationClauses
{
    public static IEnumerable<ClauseReference> ClausesIn(this Derivation derivation)
    {
        var (met, waiting) = (new HashSet<Step>(ReferenceEqualityComparer.Instance), new Stack<Step>([derivation.Conclusion]));
        while (waiting.TryPop(out var step))
        {
            if (!met.Add(step))
            {
                continue;
            }

            yield return step.Clause;
            foreach (var below in step.Steps)
            {
                waiting.Push(below);
            }
        }
    }
}

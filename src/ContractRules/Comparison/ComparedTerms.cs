using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Finds the terms that came to something else in one of two statements of a period.</summary>
internal static class ComparedTerms
{
    public static EquatableArray<TermChange> Of(Statement asSettled, Statement settledAgain)
    {
        var before = asSettled.Terms.ToDictionary(term => term.Term, term => (Outcome?)term.Outcome);
        var after = settledAgain.Terms.ToDictionary(term => term.Term, term => (Outcome?)term.Outcome);
        return settledAgain.Terms.Concat(asSettled.Terms)
            .Select(term => term.Term)
            .Distinct()
            .Select(term => new TermChange(term, before.GetValueOrDefault(term), after.GetValueOrDefault(term)))
            .Where(change => change.AsSettled != change.SettledAgain)
            .ToEquatableArray();
    }
}

using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>One key names one thing: facts, terms and readings are told apart by it in data and on the command line.</summary>
internal static class KeyCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement)
    {
        var terms = agreement.Versions.SelectMany(Terms).Distinct();
        return agreement.Facts.Select(fact => (fact.Key, What: $"a fact ({fact.Description})"))
            .Concat(terms.Select(term => (term.Key, What: $"a term ({term.Title})")))
            .Concat(agreement.Readings.Select(reading => (reading.Key, What: $"a reading ({reading.Question})")))
            .GroupBy(named => named.Key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new AgreementFault(
                AgreementFaultKind.KeyDeclaredTwice,
                default,
                $"the key {group.Key} is declared differently: {string.Join(", ", group.Select(named => named.What))}"));
    }

    // Also as rules use them: one key under two declarations would be read in the wrong unit.
    private static IEnumerable<TermDeclaration> Terms(AgreementVersion version) => version.Definitions
        .Select(defined => defined.Term)
        .Concat(version.Rules.SelectMany(rule => rule.Rule.Names()).OfType<TermDeclaration>());
}

using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Exactly one clause in force defines each term that rules use; of those that they recall, an earlier one may have.</summary>
internal static class DefinitionCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, EquatableArray<AgreementVersion> versions) =>
        Twice(version).Concat(Never(version, versions));

    private static IEnumerable<AgreementFault> Twice(AgreementVersion version) => version.Definitions
        .GroupBy(defined => defined.Term.Key, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new AgreementFault(
            AgreementFaultKind.TermDefinedTwice,
            group.Last().Clause,
            $"{group.Key} is defined in {string.Join(" and in ", group.Select(defined => defined.Clause))}"));

    // What an amendment has retired can still be recalled.
    private static IEnumerable<AgreementFault> Never(AgreementVersion version, EquatableArray<AgreementVersion> versions) =>
        from rule in version.Rules
        from term in rule.Rule.Names().OfType<TermDeclaration>().Distinct()
        where !version.TryDefine(term.Key, out _)
            && (rule.Rule.PresentNames().Contains(term) || !versions.Any(earlier => earlier.InForceFrom < version.InForceFrom && earlier.TryDefine(term.Key, out _)))
        select new AgreementFault(
            AgreementFaultKind.TermNotDefined, rule.Clause.Reference, $"{term.Key} is used, but no clause in force defines it");
}

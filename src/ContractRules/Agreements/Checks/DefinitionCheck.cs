using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>Exactly one clause in force defines each term that rules use.</summary>
internal static class DefinitionCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) => Twice(version).Concat(Never(version));

    private static IEnumerable<AgreementFault> Twice(AgreementVersion version) => version.Definitions
        .GroupBy(defined => defined.Term.Key, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new AgreementFault(
            AgreementFaultKind.TermDefinedTwice,
            group.Last().Clause,
            $"{group.Key} is defined in {string.Join(" and in ", group.Select(defined => defined.Clause))}"));

    private static IEnumerable<AgreementFault> Never(AgreementVersion version) =>
        from rule in version.Rules
        from term in rule.Rule.Names().OfType<TermDeclaration>().Distinct()
        where !version.TryDefine(term.Key, out _)
        select new AgreementFault(
            AgreementFaultKind.TermNotDefined, rule.Clause.Reference, $"{term.Key} is used, but no clause in force defines it");
}

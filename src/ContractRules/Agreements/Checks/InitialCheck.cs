using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>A fact or term begins with one value: what comes before its first is the same wherever a rule recalls it.</summary>
internal static class InitialCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        from rule in version.Rules
        from prior in rule.Rule.SelfAndDescendants().OfType<Prior>()
        group (rule.Clause, Prior: prior) by prior.Name into recalled
        let initials = recalled.Select(found => Unmarked(found.Prior.Initial)).Distinct().ToList()
        where initials.Count > 1
        select new AgreementFault(
            AgreementFaultKind.InitialsDiffer,
            recalled.Last().Clause.Reference,
            $"{recalled.Key} begins with {string.Join(" and elsewhere with ", initials)}; expected one opening, given wherever it is recalled");

    // Nothing is nothing, whether the contract states it or not.
    private static Node Unmarked(Node initial) => initial is Constant constant ? constant with { IsStated = true } : initial;
}

using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>A fact or term begins with one value: what comes before its first is the same wherever a rule recalls it.</summary>
internal static class InitialCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        from rule in version.Rules
        let inside = rule.Rule.SelfAndDescendants().ToList()
        from prior in inside.OfType<Prior>().Except(AskedWhether(inside), ReferenceEqualityComparer.Instance).Cast<Prior>()
        group (rule.Clause, Prior: prior) by prior.Name into recalled
        let initials = recalled.Select(found => Unmarked(found.Prior.Initial)).Distinct().ToList()
        where initials.Count > 1
        select new AgreementFault(
            AgreementFaultKind.InitialsDiffer,
            recalled.Last().Clause.Reference,
            $"{recalled.Key} begins with {string.Join(" and elsewhere with ", initials)}; expected one opening, given wherever it is recalled");

    // Whether there was a value is no question of which.
    private static IEnumerable<Node> AskedWhether(IEnumerable<Node> rules) => rules.OfType<Determined>().Select(determined => determined.Operand);

    // Nothing is nothing, whether the contract states it or not.
    private static Node Unmarked(Node initial) => initial is Constant constant ? constant with { IsStated = true } : initial;
}

using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>A fact or term begins with one value: what comes before its first is the same wherever a rule recalls it.</summary>
internal static class InitialCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) => version.Rules
        .SelectMany(rule => rule.Rule.SelfAndDescendants().OfType<Prior>(), (rule, prior) => (rule.Clause, Prior: prior))
        .GroupBy(found => found.Prior.Name)
        .Where(recalled => InitialsOf(recalled.Select(found => found.Prior)).Skip(1).Any())
        .Select(recalled => new AgreementFault(
            AgreementFaultKind.InitialsDiffer,
            recalled.Last().Clause.Reference,
            $"{recalled.Key} begins with {string.Join(" and elsewhere with ", InitialsOf(recalled.Select(found => found.Prior)))}; expected one opening, given wherever it is recalled"));

    // Nothing is nothing, whether the contract states it or not.
    private static IEnumerable<Node> InitialsOf(IEnumerable<Prior> recalled) =>
        recalled.Select(prior => prior.Initial is Constant initial ? initial with { IsStated = true } : prior.Initial).Distinct();
}

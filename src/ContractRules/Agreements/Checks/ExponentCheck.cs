using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Every power can be told: its exponent is whole whatever the facts, or it stands directly inside a rounding.</summary>
internal static class ExponentCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement) =>
        from version in agreement.Texts
        from found in Bare(version)
        where agreement.Denominators.Of(found.Power.Exponent, version) is not { IsOne: true }
        select new AgreementFault(
            AgreementFaultKind.ExponentNotWhole,
            found.Clause,
            $"'{found.Power.Exponent}' may not be whole, so '{found.Power}' has no exact value; round the power itself, or have a fact without decimals for the exponent");

    private static IEnumerable<(ClauseReference Clause, Raised Power)> Bare(AgreementVersion version) =>
        from rule in version.Rules
        from power in rule.Rule.SelfAndDescendants().Where(node => node is not Round).SelectMany(node => node.Operands()).Prepend(rule.Rule).OfType<Raised>()
        select (rule.Clause.Reference, power);
}

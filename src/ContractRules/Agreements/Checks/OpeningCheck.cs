using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>What a fact or term begins with is used up with its first period: an amendment that states another opening later would change nothing.</summary>
internal static class OpeningCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement) =>
        from amended in AmendedPeriods.Of(agreement)
        where amended.Since > (agreement.Periods.First ?? agreement.Periods.Holding(agreement.Dated))?.Start
        from rule in amended.Later.Rules
        from opening in Openings(rule.Rule)
        where opening.Initial is Constant { Value: NumberValue({ IsZero: false }) } && amended.Earlier.TryDefine(opening.Name.Key, out _)
        let before = amended.Earlier.Rules.SelectMany(earlier => Openings(earlier.Rule)).FirstOrDefault(earlier => earlier.Name == opening.Name)
        where before is not null && before.Initial is Constant && !before.Initial.Equals(opening.Initial)
        select new AgreementFault(
            AgreementFaultKind.InitialsDiffer,
            rule.Clause.Reference,
            $"{opening.Name} has begun with {before.Initial}, and {amended.Later.Title} comes too late for it to begin with {opening.Initial}; "
            + "expected the same opening, and the change as an amount of its period");

    private static IEnumerable<Prior> Openings(Node rule) => rule.SelfAndDescendants().OfType<Prior>();
}

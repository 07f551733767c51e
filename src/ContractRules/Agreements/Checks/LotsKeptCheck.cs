using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>A clause in force keeps the lots that rules go over; of those brought forward, an earlier one may have.</summary>
internal static class LotsKeptCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement) =>
        from rule in version.Rules
        from items in rule.Rule.SelfAndDescendants().OfType<OverItems>().Select(over => over.Items).Where(items => items.View is not null).Distinct()
        where !(items.View is LotsView.OfThePeriod
            ? version.Lots.Any(kept => kept.Account.Lots.OfThePeriod == items)
            : agreement.Lots.Any(lots => lots.BroughtForward == items))
        select new AgreementFault(
            AgreementFaultKind.TermNotDefined, rule.Clause.Reference, $"each {items.InWords} is spoken of, but no clause in force keeps such lots");
}

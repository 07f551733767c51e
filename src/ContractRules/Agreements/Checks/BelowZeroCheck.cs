using ContractRules.Ranges;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>No credit vanishes: where a device would lose what lies below zero, the amount never does, or the clause says what becomes of it.</summary>
internal static class BelowZeroCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement)
    {
        var ranges = agreement.Ranges.In(version.Meanings);
        return
            from rule in version.Rules
            from phrase in rule.Rule.SelfAndDescendants().OfType<Phrase>()
            where phrase.NeverBelowZero is not null
            let range = ranges.Of(phrase.NeverBelowZero!) as NumberRange
            where range is { IsNeverBelowZero: false }
            select new AgreementFault(
                AgreementFaultKind.CreditLost,
                rule.Clause.Reference,
                $"'{phrase}' does not say what becomes of what {phrase.NeverBelowZero} falls below zero, and it can be {range}; expected that the clause "
                + "takes it back (TakingBack), carries it forward (AfterDeficit) or drops it (NotBelowZero), or a fact that is never below zero (InRange)");
    }
}

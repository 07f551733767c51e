using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6 as signed, as far as it computes amounts: what THIL is paid when the agreement ends.</summary>
internal static class Clause6
{
    public static Clause UponTermination { get; } = new(
        "6(10)",
        "Compensation upon termination",
        "When the agreement ends, Fusion keeps the network and pays THIL the investment that amortization has not given back, and its share of the salvage value.",
        HasEnded.Means(Terminated | HasEnded.Prior()),
        UnrecoveredInvestment.Means((ThilInvestment - ThilAmortizationRecovery.ToDate()).NotBelowZero()),
        SalvageShare.Means(ThilShare * AgreedSalvageValue),
        TerminationCompensation.Means(
            (UnrecoveredInvestment + SalvageShare).Rounded(Rounding.ToTheCent).ProvidedThat(HasEnded.ForTheFirstTime())),
        Fusion.Pays(Thil, TerminationCompensation));

    public static EquatableArray<Clause> AsSigned => [UponTermination];
}

using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 6 promises: the end and its compensation, taxes, and how far a party is liable.</content>
public static partial class VoipInvariants
{
    /// <summary>6(10): what has ended does not begin again.</summary>
    public static Invariant EndedForGood { get; } = Invariant.OnceThenAlways("an agreement that has ended stays ended", HasEnded, "6(10)");

    /// <summary>6(10): compensation is paid when the agreement ends, and it ends once.</summary>
    public static Invariant CompensatedOnce { get; } = Invariant.Never(
        "THIL is compensated for its investment once at most",
        !TerminationCompensation.IsEqualTo(Usd(0)) & !TerminationCompensation.ToDateBefore().IsEqualTo(Usd(0)),
        "6(10)");

    /// <summary>6(10): no more is given back than was invested; as far as that went into equipment alone, the equipment may be more than all costs less refunds.</summary>
    public static Invariant CompensatedForTheInvestment { get; } = Invariant
        .Always(
            "the compensation is no more than THIL's investment, to the cent",
            TerminationCompensation <= ThilInvestment.NotBelowZero().Rounded(Rounding.ToTheCent),
            "6(10)")
        .WhereRead(InvestmentGivenBack, "all");

    /// <summary>6(10): the salvage value is shared once, in the month in which it is agreed.</summary>
    public static Invariant SalvagePaidOnce { get; } = Invariant.Never(
        "THIL is paid of the salvage value once at most",
        !SalvageCompensation.IsEqualTo(Usd(0)) & !SalvageCompensation.ToDateBefore().IsEqualTo(Usd(0)),
        "6(10)");

    /// <summary>6(10): there is no salvage while the equipment is used.</summary>
    public static Invariant SalvageAfterTheEnd { get; } = Invariant.Never(
        "THIL has no part of the salvage value before the agreement has ended", !HasEnded & !SalvageShare.IsEqualTo(Usd(0)), "6(10)");

    /// <summary>6(12): whoever pays bears the taxes on the payment, and gains nothing by them.</summary>
    public static Invariant TaxesBorneAreTaxes { get; } = Invariant.Always(
        "the taxes that a payer bears are no more than the taxes on payments, and never below zero",
        (TaxesBorneByPayer <= TaxesOnPayments) & (TaxesBorneByPayer >= Usd(0)),
        "6(12)");

    /// <summary>6(15): the limit reduces a claim, and raises none.</summary>
    public static Invariant LiableForTheClaim { get; } = Invariant.Always(
        "no party is liable for more than what is claimed of it directly",
        (LiabilityOfFusion <= DirectClaimAgainstFusion) & (LiabilityOfThil <= DirectClaimAgainstThil),
        "6(15)");
}

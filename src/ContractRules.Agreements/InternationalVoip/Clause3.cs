using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 3 as signed: the shares of the parties in the Venture.</summary>
internal static class Clause3
{
    public static Clause Shares { get; } = new(
        "3(1)",
        "Shares in the Venture",
        $"THIL holds {Percent(40)} of the Venture, and Fusion all else, in proportion to what they invest.",
        BaseShare.Means(Percent(40)),
        FusionShare.Means(TheWhole - ThilShare),
        FusionInvestment.Means(VentureCostToDate - ThilInvestment));

    public static Clause RightToIncrease { get; } = new(
        "3(2)",
        "Right to a larger share",
        "THIL may raise its share to 50 %, of investment, profits and responsibilities alike.",
        ShareIncrease.Means(Percent(10).ProvidedThat(ThilElectsIncrease)),
        ElectedShare.Means(BaseShare + ShareIncrease));

    public static Clause CapOnInvestment { get; } = new(
        "3(3)",
        "Cap on THIL's investment",
        "THIL invests no more than 300,000 USD, unless it agrees to more; beyond that its share shrinks with the cost.",
        InvestmentCap.Means(Agreed.AsAgreed(ThilConsentedCap, otherwise: Usd(300_000))),
        ThilInvestment.Means((ElectedShare * VentureCostToDate).NotExceeding(InvestmentCap)),
        ThilShare.Means(
            ElectedShare.Unless(ElectedShare * VentureCostToDate > InvestmentCap, then: InvestmentCap / VentureCostToDate)));

    public static Clause Committee { get; } = new(
        "3(4)",
        "The Committee",
        "Three members of Fusion and two of THIL, within seven days of signing. It approves all decisions, those on finances and equipment by consensus only; an expense or a purchase that it did not approve is left out of Net Profit.",
        BudgetApproved.Means(BudgetedExpenses.NotExceeding(Agreed.AsAgreed(CommitteeApprovedExpenses, otherwise: BudgetedExpenses))),
        BudgetNotApproved.Means(BudgetedExpenses - BudgetApproved),
        EquipmentApproved.Means(EquipmentCosts.NotExceeding(Agreed.AsAgreed(CommitteeApprovedEquipment, otherwise: EquipmentCosts))),
        EquipmentNotApproved.Means(EquipmentCosts - EquipmentApproved),
        Fusion.Shall("constitute the Committee, with three members of its own", toward: Thil, SevenDaysAfterSigning, CommitteeConstituted),
        Thil.Shall("constitute the Committee, with two members of its own", toward: Fusion, SevenDaysAfterSigning, CommitteeConstituted));

    public static EquatableArray<Clause> AsSigned => [Shares, RightToIncrease, CapOnInvestment, Committee];

    private static Rule<LocalDate> SevenDaysAfterSigning => InternationalVoipAgreement.Signed.PlusDays(7);
}

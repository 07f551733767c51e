using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 3 as signed: the shares of the parties in the Venture.</summary>
internal static class Clause3
{
    public static Clause Shares { get; } = new Clause(
        "3(1)",
        "Shares in the Venture",
        $"The shares in the Venture, based upon what the parties invest: {Percent(40)} for THIL, and 60 % for Fusion.",
        BaseShare.Means(Percent(40)),
        FusionShare.Means(TheWhole - ThilShare),
        FusionInvestment.Means(VentureCostToDate - ThilInvestment),
        ThilPaidIn.Means(Agreed.AsAgreed(PaidToFusion, otherwise: ThilContribution)))
        .Reviewed(QuestionKind.UnusedTerm, FusionShare, "Fusion collects the revenue, and keeps what it does not pay to THIL")
        .Reviewed(QuestionKind.UnusedTerm, FusionInvestment, "the shares are based upon what each party invests; Fusion bears whatever THIL does not");

    public static Clause RightToIncrease { get; } = new(
        "3(2)",
        "Right to a larger share",
        "THIL has the right to raise its share to 50 %; then its share in investment, profits and responsibilities rises accordingly.",
        IncreaseElected.Means(IncreaseElected.OpenedBy(ThilElectsIncrease | IncreaseElectionDate.HasHappened())),
        IncreaseInEffect.Means(ElectionEffective.Decides(
            ("same-month", IncreaseElected),
            ("next-month", IncreaseElected.Prior()),
            ("once-caught-up", IncreaseInEffect.OpenedBy(IncreaseElected & PaidInSoFar >= AskedByTheLargerShare)))),
        ShareIncrease.Means(Percent(10).ProvidedThat(IncreaseInEffect)),
        ElectedShare.Means(BaseShare + ShareIncrease));

    public static Clause CapOnInvestment { get; } = new(
        "3(3)",
        "Cap on THIL's investment",
        "THIL invests no more than 300,000 USD, unless it agrees to more in writing; where its share of the total cost of the Venture is more, the share is reduced accordingly.",
        VentureCostToDate.Means(VentureCost.ToDate()),
        InvestmentCap.Means(Agreed.AsAgreed(ThilConsentedCap, otherwise: Usd(300_000))),
        ThilInvestment.Means((ElectedShare * VentureCostToDate).NotExceeding(InvestmentCap)),
        ThilShare.Means(SharesUnpaid.Decides(
            ("as-stated", StatedShare),
            ("as-paid", StatedShare.Unless(
                VentureCostToDate > Usd(0), then: StatedShare.NotExceeding(ThilPaidIn.ToDate().NotBelowZero().ShareOf(VentureCostToDate)))))));

    public static Clause Committee { get; } = new Clause(
        "3(4)",
        "The Committee",
        "Three members of Fusion and two of THIL, within seven days of signing. It first approves all decisions on the Venture and the project and seeks consensus; on finances and purchases of equipment it decides by consensus only.",
        EquipmentApproved.Means(UnapprovedPurchases.Decides(
            ("not-a-venture-cost", EquipmentCosts.NotExceeding(Agreed.AsAgreed(CommitteeApprovedEquipment, otherwise: EquipmentCosts))),
            ("counted-all-the-same", EquipmentCosts))),
        EquipmentNotApproved.Means(EquipmentCosts - EquipmentApproved),
        Fusion.Shall("constitute the Committee, with three members of its own", toward: Thil, SevenDaysAfterSigning, CommitteeConstituted),
        Thil.Shall("constitute the Committee, with two members of its own", toward: Fusion, SevenDaysAfterSigning, CommitteeConstituted))
        .Reviewed(QuestionKind.UnusedTerm, EquipmentNotApproved, "it shows what the Committee did not approve, which is no cost of the Venture");

    public static EquatableArray<Clause> AsSigned => [Shares, RightToIncrease, CapOnInvestment, Committee];

    private static Rule<Ratio> StatedShare =>
        ElectedShare.Unless(ElectedShare * CostThatDilutes > InvestmentCap, then: InvestmentCap / CostThatDilutes);

    private static Rule<Money> CostThatDilutes => Dilution.Decides(
        ("month-of-cost", VentureCostToDate),
        ("next-month", VentureCostToDate.Prior()),
        ("from-the-start", VentureCostToDate));

    // What THIL pays in the month itself counts where it is told.
    private static Rule<Money> PaidInSoFar => ThilPaidIn.ToDateBefore() + PaidToFusion.ProvidedThat(PaidToFusion.WasGiven());

    private static Rule<Money> AskedByTheLargerShare => ((BaseShare + Percent(10)) * VentureCostToDate).NotExceeding(InvestmentCap);

    private static Rule<LocalDate> SevenDaysAfterSigning => InternationalVoipAgreement.Signed.PlusDays(7);
}

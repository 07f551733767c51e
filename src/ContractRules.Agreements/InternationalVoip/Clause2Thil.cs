using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 2(2) as signed: what THIL undertakes, and what the Venture costs.</summary>
internal static class Clause2Thil
{
    public static Clause CostsOfTheVenture { get; } = new Clause(
        "2(2)",
        "Costs of the Venture",
        "What counts as cost of the Venture, THIL's responsibility for it, and THIL's contribution as its investment grows.",
        VentureCost.Means(
            (UpfrontCosts + PtclCosts + EquipmentApproved + ConnectivityUntilSelfSustaining - DepositsRefunded - AdvancesApplied)
                .ProvidedThat(IsInForce)),
        ThilCostResponsibility.Means(
            UpfrontResponsibility + TenderResponsibility + EquipmentResponsibility + ConnectivityResponsibility),
        ThilContribution.Means(ThilInvestment.GrowthRounded(Rounding.ToTheCent).ProvidedThat(IsInForce)),
        ContributedToDate.Means(ThilContribution.ToDate()),
        Thil.Pays(Fusion, ThilContribution).Whole())
        .Reviewed(QuestionKind.UnusedTerm, ThilCostResponsibility, "THIL bears it by what it contributes, up to the cap of 3(3)")
        .Reviewed(QuestionKind.UnusedTerm, ContributedToDate, "it keeps account of what THIL has paid in, for which the letter's 2(2)(1) may give credit");

    public static Clause UpfrontCostsShared { get; } = new(
        "2(2)(a)",
        "Costs up front",
        "THIL answers for its percentage of deposits, license fees and other costs up front.",
        UpfrontResponsibility.Means((Percent(40) + ShareIncrease) * (UpfrontCosts.ToDate() - DepositsRefunded.ToDate())));

    public static Clause TenderMoneyShared { get; } = new(
        "2(2)(b)",
        "Tender money and advances",
        "THIL provides its percentage of the tender money, and of deposits, rolling advances and all other financial obligations of the project under the PTCL agreement, unless paid under (a) or (d).",
        PtclCosts.Means(TenderAndAdvances + PtclObligations.Decides(("outside-the-monthly-charges", Usd(0)), ("all", TerminationExpense))),
        TenderResponsibility.Means((Percent(40) + ShareIncrease) * (PtclCosts.ToDate() - AdvancesApplied.ToDate())),
        Expectation.That(
            "no more comes back of deposits and advances, or is used up, than was put up",
            DepositsRefunded.ToDate() + AdvancesApplied.ToDate() <= UpfrontCosts.ToDate() + PtclCosts.ToDate()));

    public static Clause TenderProcess { get; } = Clause.ComputingNothing(
        "2(2)(c)",
        "Tender process",
        "THIL works with Fusion and PTCL so that the tender is awarded to Fusion.",
        because: "it is a duty of effort without an amount or a date");

    public static Clause EquipmentShared { get; } = new(
        "2(2)(d)",
        "Equipment",
        "THIL reimburses its percentage of equipment with installation, unless paid under (a) or (b).",
        EquipmentResponsibility.Means((Percent(40) + ShareIncrease) * EquipmentApproved.ToDate()));

    public static Clause ConnectivityShared { get; } = new Clause(
        "2(2)(e)",
        "Connectivity and services",
        "THIL answers for its percentage of connectivity and services until the project becomes self-sustaining, unless paid under (a), (b) or (d).",
        SustainsItself.Means(SustainsItself.OpenedBy(SelfSustaining)),
        ConnectivityUntilSelfSustaining.Means(
            (ConnectivityAndServiceCosts + ConnectivityScope.Decides(
                ("separate", Usd(0)),
                ("included", UnderseaFiberCharges + TerrestrialFacilityCharges)))
            .Unless(SustainsItself)),
        // 2(2)(1) of the letter asks for it, also of the months before.
        ConnectivityUntilOperation.Means(ConnectivityUntilSelfSustaining.Unless(OperationBeganDate.WasGiven() & OperationBeganDate < ThePeriod.Start)),
        ConnectivityResponsibility.Means((Percent(40) + ShareIncrease) * ConnectivityUntilSelfSustaining.ToDate()))
        .Reviewed(QuestionKind.UnusedTerm, ConnectivityUntilOperation, "the letter's 2(2)(1) counts it towards what brought the project into operation, also for the months before the letter");

    public static EquatableArray<Clause> AsSigned =>
    [
        CostsOfTheVenture,
        UpfrontCostsShared,
        TenderMoneyShared,
        TenderProcess,
        EquipmentShared,
        ConnectivityShared,
    ];
}

using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 2(2) as signed: what THIL undertakes, and what the Venture costs.</summary>
internal static class Clause2Thil
{
    public static Clause CostsOfTheVenture { get; } = new(
        "2(2)",
        "Costs of the Venture",
        "What counts as cost of the Venture, THIL's responsibility for it, and THIL's contribution as its investment grows.",
        VentureCost.Means(UpfrontCosts + TenderAndAdvances + EquipmentCosts + ConnectivityUntilSelfSustaining),
        VentureCostToDate.Means(VentureCost.ToDate()),
        ThilCostResponsibility.Means(
            UpfrontResponsibility + TenderResponsibility + EquipmentResponsibility + ConnectivityResponsibility),
        ThilContribution.Means(ThilInvestment.GrowthRounded(Rounding.ToTheCent)),
        Thil.Pays(Fusion, ThilContribution));

    public static Clause UpfrontCostsShared { get; } = new(
        "2(2)(a)",
        "Costs up front",
        "THIL answers for its percentage of deposits, license fees and other costs up front.",
        UpfrontResponsibility.Means((Percent(40) + ShareIncrease) * UpfrontCosts.ToDate()));

    public static Clause TenderMoneyShared { get; } = new(
        "2(2)(b)",
        "Tender money and advances",
        "THIL provides its percentage of tender money, deposits and advances under the PTCL agreement, unless paid under (a) or (d).",
        TenderResponsibility.Means((Percent(40) + ShareIncrease) * TenderAndAdvances.ToDate()));

    public static Clause TenderProcess { get; } = Clause.ComputingNothing(
        "2(2)(c)",
        "Tender process",
        "THIL works with Fusion and PTCL so that the tender is awarded to Fusion.",
        because: "it is a duty of effort without an amount or a date");

    public static Clause EquipmentShared { get; } = new(
        "2(2)(d)",
        "Equipment",
        "THIL reimburses its percentage of equipment with installation, unless paid under (a) or (b).",
        EquipmentResponsibility.Means((Percent(40) + ShareIncrease) * EquipmentCosts.ToDate()));

    public static Clause ConnectivityShared { get; } = new(
        "2(2)(e)",
        "Connectivity and services",
        "THIL answers for its percentage of connectivity and services until the project sustains itself.",
        ConnectivityUntilSelfSustaining.Means(ConnectivityAndServiceCosts.Unless(SelfSustaining)),
        ConnectivityResponsibility.Means((Percent(40) + ShareIncrease) * ConnectivityUntilSelfSustaining.ToDate()));

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

using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.FirstInstalment;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 4 as signed: how profit is counted, shared and paid.</summary>
internal static class Clause4
{
    public static Clause SharedProfit { get; } = new(
        "4(1)",
        "Shared profit",
        "THIL receives its share in the Venture of the Net Profit; Fusion keeps all else, with what rounding leaves.",
        DistributableProfit.Means(LossMonths.Decides(
            NetProfit.NotBelowZero(),
            NetProfit,
            (NetProfit - LossCarried.Prior()).NotBelowZero())),
        LossCarried.Means(LossMonths.Decides(
            Usd(0),
            Usd(0),
            (LossCarried.Prior() - NetProfit).NotBelowZero())),
        ThilProfitShare.Means((ThilShare * DistributableProfit).Rounded(Rounding.ToTheCent)),
        FusionProfitShare.Means(DistributableProfit - ThilProfitShare));

    public static Clause Settlement { get; } = new(
        "4(2)",
        "Monthly settlement and yearly adjustment",
        "Fusion settles with THIL and pays it within thirty days after the end of each month, on management accounts; after each fiscal year the payments are adjusted to the audited ones.",
        Fusion.Pays(Thil, ThilProfitShare, due: ThirtyDaysAfterTheMonth),
        MonthlySettlement.Means(ThilProfitShare + AmortizationPaid),
        SettlementToDate.Means(MonthlySettlement.ToDate()),
        SettlementDueToDate.Means(SettlementToDate.Prior() - MonthlySettlement.Prior().ProvidedThat(LastMonthIsNotYetDue)),
        Fusion.Shall(
            "have paid THIL what is due of the settlements",
            toward: Thil,
            due: ThePeriod.End,
            shortfall: PaidToThil.ToDate().ShortOf(SettlementDueToDate)));

    public static Clause SeparateBooks { get; } = Clause.ComputingNothing(
        "4(3)", "Separate books", "Fusion keeps separate books for the project, but may manage its cash with its own.",
        because: "it is a duty of conduct without an amount or a date");

    public static Clause WireTransfer { get; } = Clause.ComputingNothing(
        "4(4)", "Wire transfer", "Payments are made by irrevocable wire transfer to the accounts named.",
        because: "it says how payments are made, not how much");

    public static Clause DefinitionsOfProfit { get; } = Clause.ComputingNothing(
        "4(5)", "Definitions", "What the terms used in sharing profit mean.", because: "its paragraphs (a) to (c) define them");

    public static Clause Revenue { get; } = new(
        "4(5)(a)",
        "Total Revenue",
        "Revenue from all minutes sold, less credits to customers and items they dispute.",
        TotalRevenue.Means(GrossRevenue - CustomerCredits - DisputedItems));

    public static Clause Profit { get; } = new(
        "4(5)(b)",
        "Net Profit",
        "Total Revenue less the expenses listed in paragraphs (i) to (vii).",
        NetProfit.Means(
            TotalRevenue
            - UnderseaFiberCharges
            - TerrestrialFacilityCharges
            - TerminationExpense
            - ConnectivityAndServiceCosts
            - BudgetApproved
            - EquipmentAmortization
            - FusionExpenses
            - SubcontractorExpenses));

    public static Clause UnderseaFiber { get; } = Clause.ComputingNothing(
        "4(5)(b)(i)", "Undersea fiber", "Charges for undersea fiber are an expense.", because: "4(5)(b) deducts the charges as they are given");

    public static Clause TerrestrialFacilities { get; } = Clause.ComputingNothing(
        "4(5)(b)(ii)",
        "Terrestrial facilities",
        "Charges for local loops in the USA and, where they apply, in Pakistan are an expense.",
        because: "4(5)(b) deducts the charges as they are given");

    public static Clause Termination { get; } = new(
        "4(5)(b)(iii)",
        "Termination expense",
        "PTCL is paid 0.19 USD for each terminated minute, or what it agrees with Fusion; connectivity of 2(2)(e) is an expense too.",
        TerminationRate.Means(Agreed.AsAgreed(AgreedTerminationRate, otherwise: UsdPerMinute(0.19m))),
        TerminationExpense.Means(TerminatedMinutes * TerminationRate));

    public static Clause Budget { get; } = Clause.ComputingNothing(
        "4(5)(b)(iv)",
        "Budgeted expenses",
        "Fees and expenses documented in a budget that the Committee approved are an expense.",
        because: "4(5)(b) deducts what 3(4) lets pass of the expenses given");

    public static Clause EquipmentAmortized { get; } = new(
        "4(5)(b)(v)",
        "Amortization of equipment",
        "Equipment costs are spread over twelve months, in favour of the parties.",
        EquipmentAmortization.Means(AmortizationStart.Decides(
            EquipmentApproved.StraightLine(12, InThePeriodOfTheCost),
            EquipmentApproved.StraightLine(12, InTheFollowingPeriod))),
        ThilAmortizationRecovery.Means(ThilShare * EquipmentAmortization),
        AmortizationPaid.Means(AmortizationInFavour.Decides(ThilAmortizationRecovery.RoundedToDate(Rounding.ToTheCent), Usd(0))),
        Fusion.Pays(Thil, AmortizationPaid, due: ThirtyDaysAfterTheMonth));

    public static Clause FusionOverhead { get; } = new(
        "4(5)(b)(vi)",
        "Fusion's expenses",
        "Fusion's overhead for selling, operations, maintenance, billing and bad debts.",
        FusionExpenses.Means(
            OverheadBasis.Decides(TerminatedMinutes * UsdPerMinute(0.015m), Usd(45_000))
                .Unless(ExpensesToBeAgreed, then: AgreedFusionExpenses)));

    public static Clause SubcontractorOverhead { get; } = new(
        "4(5)(b)(vii)",
        "Subcontractor's expenses",
        "The Pakistani subcontractor's overhead for equipment, staff, office and liaison.",
        SubcontractorExpenses.Means(
            OverheadBasis.Decides(TerminatedMinutes * UsdPerMinute(0.0066m), Usd(20_000))
                .Unless(ExpensesToBeAgreed, then: AgreedSubcontractorExpenses)));

    public static Clause OverheadBeyondVolume { get; } = new(
        "4(5)(c)",
        "Overhead beyond the calculated volume",
        "The overhead of (vi) and (vii) is calculated for 3,000,000 minutes a month; above that the parties agree on it.",
        ExpensesToBeAgreed.Means(TerminatedMinutes > Minutes(3_000_000)));

    public static EquatableArray<Clause> AsSigned =>
    [
        SharedProfit,
        Settlement,
        SeparateBooks,
        WireTransfer,
        DefinitionsOfProfit,
        Revenue,
        Profit,
        UnderseaFiber,
        TerrestrialFacilities,
        Termination,
        Budget,
        EquipmentAmortized,
        FusionOverhead,
        SubcontractorOverhead,
        OverheadBeyondVolume,
    ];

    private static Rule<LocalDate> ThirtyDaysAfterTheMonth => ThePeriod.End.PlusDays(30);

    // Thirty days after the month before, which ended on the day before this one began: 2 March for January.
    private static Rule<bool> LastMonthIsNotYetDue => ThePeriod.Start.PlusDays(-1 + 30) > ThePeriod.End;
}

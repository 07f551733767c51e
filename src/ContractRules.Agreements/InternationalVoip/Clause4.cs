using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.FirstInstalment;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 4(5): how profit is counted.</summary>
internal static class Clause4
{
    public static Clause DefinitionsOfProfit { get; } = Clause.ComputingNothing(
        "4(5)", "Definitions", "What the terms used in sharing profit mean.", because: "its paragraphs (a) to (c) define them");

    public static Clause Revenue { get; } = new(
        "4(5)(a)",
        "Total Revenue",
        "Revenue from all minutes sold, less credits to customers and items they dispute; what turns out to be due after all comes back.",
        TotalRevenue.Means(GrossRevenue - CustomerCredits - DisputedItems + DisputesResolved),
        DisputesOpen.Means(DisputedItems.ToDate() - DisputesResolved.ToDate()),
        Expectation.That("no more disputes are resolved than there were", DisputesOpen >= Usd(0)));

    public static Clause Profit { get; } = new(
        "4(5)(b)",
        "Net Profit",
        "Total Revenue less the expenses listed in paragraphs (i) to (vii).",
        NetProfit.Means(
            TotalRevenue
            - UnderseaFiberCharges
            - TerrestrialFacilityCharges
            - TerminationExpense
            - ConnectivityExpense
            - BudgetedExpenses
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
        TerminationExpense.Means(VolumeTerminated * TerminationRate),
        ConnectivityExpense.Means(ConnectivityExpensed.Decides(
            ("always", ConnectivityAndServiceCosts),
            ("until-self-sustaining", ConnectivityAndServiceCosts.Unless(SustainsItself)),
            ("only-afterwards", ConnectivityAndServiceCosts.ProvidedThat(SustainsItself)))));

    public static Clause Budget { get; } = Clause.ComputingNothing(
        "4(5)(b)(iv)",
        "Budgeted expenses",
        "Fees and expenses documented in a budget that the Committee approved are an expense.",
        because: "4(5)(b) deducts the expenses as they are given, which are those approved");

    public static Clause EquipmentAmortized { get; } = new Clause(
        "4(5)(b)(v)",
        "Amortization of equipment",
        "Equipment costs are spread over twelve months in favour of the parties, on terms that they agree.",
        EquipmentAmortization.Means(Agreed.AsAgreed(AgreedEquipmentAmortization, otherwise: AmortizationStart.Decides(
            ("month-of-cost", EquipmentApproved.StraightLine(12, InThePeriodOfTheCost)),
            ("following-month", EquipmentApproved.StraightLine(12, InTheFollowingPeriod))))),
        AmortizationInTheirFavour.Means(AmortizationInLossMonths
            .Decides(
                ("paid", InstalmentsThatCount),
                ("with-profit", (AmortizationHeldBack.Prior() + InstalmentsThatCount).ProvidedThat(NetProfit > Usd(0))))
            .Unless(HasEnded.Prior())),
        AmortizationHeldBack.Means(AmortizationInLossMonths.Decides(
            ("paid", Usd(0)),
            ("with-profit", AmortizationHeldBack.Prior() + InstalmentsThatCount - AmortizationInTheirFavour))),
        ThilAmortizationRecovery.Means((ThilShare * AmortizationInTheirFavour).Unless(HasEnded.Prior())),
        AmortizationEntitlement.Means(ThilAmortizationRecovery.RoundedToDate(Rounding.ToTheCent).Unless(HasEnded.Prior())),
        AmortizationRetained.Means(Usd(0)),
        AmortizationPaid.Means(AmortizationInFavour.Decides(
            ("paid-to-parties", AmortizationEntitlement - AmortizationRetained),
            ("accounting-only", Usd(0)))),
        Fusion.Pays(Thil, AmortizationPaid, due: Clause4Sharing.ThirtyDaysAfterTheMonth).Whole(),
        Expectation.That("no more of the equipment is amortized than it cost", EquipmentAmortization.ToDate() <= EquipmentApproved.ToDate()))
        .Reviewed(QuestionKind.Jump, AmortizationInTheirFavour, "instalments of months without profit are held back for the next month with one, where the reading amortization-in-loss-months says so at all");

    public static Clause FusionOverhead { get; } = new(
        "4(5)(b)(vi)",
        "Fusion's expenses",
        "Fusion's overhead for selling, operations, maintenance, billing and bad debts.",
        FusionExpenses.Means(Overhead(UsdPerMinute(0.015m), Usd(45_000), AgreedFusionExpenses)));

    public static Clause SubcontractorOverhead { get; } = new(
        "4(5)(b)(vii)",
        "Subcontractor's expenses",
        "The Pakistani subcontractor's overhead for equipment, staff, office and liaison.",
        SubcontractorExpenses.Means(Overhead(UsdPerMinute(0.0066m), Usd(20_000), AgreedSubcontractorExpenses)));

    public static Clause OverheadBeyondVolume { get; } = new(
        "4(5)(c)",
        "Overhead beyond the calculated volume",
        "The overhead of (vi) and (vii) is calculated for 3,000,000 minutes a month; above that the parties agree on it.",
        ExpensesToBeAgreed.Means(VolumeTerminated > Minutes(3_000_000)));

    public static EquatableArray<Clause> AsSigned =>
    [
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

    private static Rule<Money> InstalmentsThatCount => PartOfTheMonth * EquipmentAmortization;

    private static Rule<Money> Overhead(Rule<Price> aMinute, Rule<Money> aMonth, Fact<Money> agreed)
    {
        return Calculated(VolumeTerminated).Unless(ExpensesToBeAgreed, then: ExpensesBeyondVolume.Decides(
            ("whole-to-be-agreed", agreed),
            ("excess-only-to-be-agreed", Calculated(Minutes(3_000_000)) + agreed),
            ("rate-continues", Calculated(VolumeTerminated))));

        Rule<Money> Calculated(Rule<Quantity> minutes) => OverheadBasis.Decides(("per-minute", minutes * aMinute), ("flat-month", aMonth));
    }
}

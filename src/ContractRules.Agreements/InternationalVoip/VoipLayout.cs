using ContractRules.Agreements.Layouts;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Layouts.Lay;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>How the statement of a month is laid out, as those expect it who keep the accounts of the Venture: on one page.</summary>
internal static class VoipLayout
{
    public static StatementLayout OneMonth { get; } = new StatementLayout(
        Section(
            "Profit of the month",
            Sum(TotalRevenue).Calling(GrossRevenue, "Revenue from minutes sold").Calling(DisputesResolved, "Disputed items found due"),
            Sum(NetProfit)
                .Calling(UnderseaFiberCharges, "Undersea fiber")
                .Calling(TerrestrialFacilityCharges, "Terrestrial facilities")
                .Calling(ConnectivityExpense, "Connectivity and services")
                .Calling(BudgetedExpenses, "Budgeted expenses")),
        Section("Profit shared", Sum(DistributableProfit), Sum(ThilEntitlement), Sum(ThilProfitShare)),
        Section("Amortization of equipment in favour of THIL", Sum(AmortizationPaid)),
        Section("Settlement of the month with THIL", Sum(MonthlySettlement).Calling(AuditAdjustment, "Adjustment to audited figures")),
        Section("Costs of the Venture", Sum(VentureCost), RollForward(VentureCostToDate).Calling(VentureCost, "Cost of the month")),
        Section("THIL's contribution", Sum(ThilContribution)),
        Section(
            "THIL's investment",
            RollForward(ThilInvestment).Calling(ThilFundingToDate, "Funded in the month").Calling(LoanRepaymentsOtherwise, "Repaid otherwise"),
            Figure(InvestmentCap),
            Figure(UnrecoveredInvestment)),
        Section("Loan to THIL", RollForward(LoanOutstanding).Calling(LoanPrincipal, "Lent in the month").Calling(LoanRepaymentsOtherwise, "Repaid otherwise")),
        Section("Loss carried forward", RollForward(LossCarried)),
        Section("End of the agreement", Sum(TerminationCompensation), Sum(SalvageCompensation), Figure(LoanRecourse), Figure(AdjustedAfterTheEnd)))
        .Charting(
            Parts("Profit and its parts", NetProfit),
            Lines("THIL's investment against its cap", ThilInvestment).Against(InvestmentCap),
            Lines("The loan to THIL, outstanding and repaid to date", LoanOutstanding, LoanRepaidToDate));
}

using ContractRules.Agreements.Layouts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Layouts.Lay;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>How the statement of a month is laid out, as those expect it who keep the accounts of the Venture: on one page.</summary>
internal static class VoipLayout
{
    public static StatementLayout OneMonth { get; } = new StatementLayout(
        Section("Profit of the month", Sum(TotalRevenue), Sum(NetProfit)),
        Section("Profit shared", Sum(DistributableProfit), RollForward(LossCarried), Figure(ThilShare), Sum(ThilEntitlement), Sum(ThilProfitShare)),
        Section(
            "Amortization of equipment, and settlement with THIL",
            Sum(AmortizationPaid),
            Sum(MonthlySettlement)),
        Section("Costs of the Venture", RollForward(VentureCostToDate).Itemizing(VentureCost)),
        Section(
            "THIL's contribution and investment",
            Sum(ThilContribution),
            Figure(InvestmentCap),
            RollForward(ThilInvestment).Calling(ThilFundingToDate, "Funded in the month")),
        Section("Loan to THIL", RollForward(LoanOutstanding).Calling(LoanPrincipal, "Lent in the month")),
        Section("End of the agreement", Sum(TerminationCompensation), Sum(SalvageCompensation), Sum(LoanRecourse), Sum(AdjustedAfterTheEnd)))
        .Charting(
            Parts("Profit and its parts", NetProfit),
            Lines("THIL's investment against its cap", ThilInvestment).Against(InvestmentCap),
            Lines("The loan to THIL, outstanding and repaid to date", LoanOutstanding, LoanRepaidToDate));
}

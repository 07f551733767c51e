using ContractRules.Agreements.Layouts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Layouts.Lay;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>How the statement of a month is laid out, as those expect it who keep the accounts of the Venture: on one page.</summary>
internal static class VoipLayout
{
    public static StatementLayout OneMonth { get; } = new(
        Section("Profit of the month", Sum(TotalRevenue), Sum(NetProfit)),
        Section("Profit shared", Sum(DistributableProfit), Figure(ThilShare), Sum(ThilEntitlement), Sum(ThilProfitShare)),
        Section("Amortization of equipment", Figure(AmortizationInTheirFavour), Sum(AmortizationPaid)),
        Section("Settlement of the month with THIL", Sum(MonthlySettlement)),
        Section("Costs of the Venture", Sum(VentureCost), RollForward(VentureCostToDate).Calling(VentureCost, "Cost of the month")),
        Section("THIL's contribution", Sum(ThilContribution)),
        Section(
            "THIL's investment",
            Figure(InvestmentCap),
            RollForward(ThilInvestment).Calling(ThilFundingToDate, "Funded in the month"),
            Figure(UnrecoveredInvestment)),
        Section("Loan to THIL", RollForward(LoanOutstanding).Calling(LoanPrincipal, "Lent in the month")),
        Section("Loss carried forward", RollForward(LossCarried)),
        Section("End of the agreement", Sum(TerminationCompensation), Sum(SalvageCompensation), Figure(LoanRecourse), Figure(AdjustedAfterTheEnd)));
}

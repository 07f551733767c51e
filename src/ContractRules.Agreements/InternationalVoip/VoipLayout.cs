using ContractRules.Agreements.Layouts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Layouts.Lay;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>How the statement of a month is laid out, as those expect it who keep the accounts of the Venture: on one page.</summary>
internal static class VoipLayout
{
    public static StatementLayout OneMonth { get; } = new(
        Section("Profit of the month", Sum(TotalRevenue), Sum(NetProfit)),
        Section("Loss carried forward", RollForward(LossCarried)),
        Section("Profit to be shared", Sum(DistributableProfit)),
        Section("THIL's part of it", Figure(ThilShare), Sum(ThilEntitlement), Sum(ThilProfitShare)),
        Section("Amortization of equipment in favour of THIL", Figure(AmortizationInTheirFavour), Sum(AmortizationPaid)),
        Section("Settlement of the month", Sum(MonthlySettlement)),
        Section("Costs of the Venture", Sum(VentureCost), RollForward(VentureCostToDate).Calling(VentureCost, "Cost of the month")),
        Section("THIL's contribution", Sum(ThilContribution)),
        Section("Loan to THIL", RollForward(LoanOutstanding).Calling(LoanPrincipal, "Lent in the month")),
        Section("THIL's investment", RollForward(ThilInvestment).Calling(ThilFundingToDate, "Funded in the month"), Figure(InvestmentCap)),
        Section("End of the agreement", Figure(UnrecoveredInvestment), Sum(TerminationCompensation), Sum(SalvageCompensation), Figure(LoanRecourse), Figure(AdjustedAfterTheEnd)));
}

using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;
using static ContractRules.Values.Unit;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The terms that the clauses define, as signed and as amended. The clause in force says what each means.</summary>
public static class VoipTerms
{
    /// <summary>2(1)(b): by how much minutes sold fall short of the volume promised.</summary>
    public static Term<Quantity> MinutesSoldShortfall { get; } = Term.Quantity("minutes-sold-shortfall", "Shortfall of minutes sold", Minute);

    /// <summary>2(1), the second (j): by how much terminated minutes fall short of the monthly minimum.</summary>
    public static Term<Quantity> TerminatedMinutesShortfall { get; } =
        Term.Quantity("terminated-minutes-shortfall", "Shortfall of terminated minutes", Minute);

    /// <summary>2(2): the month's cost of the Venture.</summary>
    public static Term<Money> VentureCost { get; } = Term.Money("venture-cost", "Cost of the Venture", Usd);

    /// <summary>2(2): the total cost of the Venture so far.</summary>
    public static Term<Money> VentureCostToDate { get; } = Term.Money("venture-cost-to-date", "Total cost of the Venture", Usd);

    /// <summary>2(2), as amended 2(2)(1): what THIL pays Fusion towards the costs for the month.</summary>
    public static Term<Money> ThilContribution { get; } = Term.Money("thil-contribution", "THIL's contribution", Usd);

    /// <summary>2(2): THIL's responsibility for all costs to date, before any cap.</summary>
    public static Term<Money> ThilCostResponsibility { get; } = Term.Money("thil-cost-responsibility", "THIL's responsibility for costs", Usd);

    /// <summary>2(2)(a): THIL's part of the costs up front.</summary>
    public static Term<Money> UpfrontResponsibility { get; } = Term.Money("upfront-responsibility", "THIL's part of upfront costs", Usd);

    /// <summary>2(2)(b): THIL's part of tender money and advances.</summary>
    public static Term<Money> TenderResponsibility { get; } = Term.Money("tender-responsibility", "THIL's part of tender money and advances", Usd);

    /// <summary>2(2)(d): THIL's part of the equipment.</summary>
    public static Term<Money> EquipmentResponsibility { get; } = Term.Money("equipment-responsibility", "THIL's part of equipment costs", Usd);

    /// <summary>2(2)(e): connectivity and services of the month, while the project does not sustain itself.</summary>
    public static Term<Money> ConnectivityUntilSelfSustaining { get; } =
        Term.Money("connectivity-until-self-sustaining", "Connectivity until self-sustaining", Usd);

    /// <summary>2(2)(e): THIL's part of connectivity and services.</summary>
    public static Term<Money> ConnectivityResponsibility { get; } =
        Term.Money("connectivity-responsibility", "THIL's part of connectivity and services", Usd);

    /// <summary>2(2)(1): what THIL has to reimburse of the Pakistan side's costs to date.</summary>
    public static Term<Money> ThilReimbursementToDate { get; } = Term.Money("thil-reimbursement-to-date", "THIL's reimbursement to date", Usd);

    /// <summary>2(2)(1): what THIL's reimbursement is of the total cost.</summary>
    public static Term<Ratio> ThilPercentageShare { get; } = Term.Ratio("thil-percentage-share", "THIL Percentage Share");

    /// <summary>2(2)(1): how far THIL's share of profits goes beyond what it paid for.</summary>
    public static Term<Ratio> ProfitGap { get; } = Term.Ratio("profit-gap", "Difference between THIL's share and its Percentage Share");

    /// <summary>2(2)(1)(b): what Fusion has lent THIL to fund its share.</summary>
    public static Term<Money> LoanPrincipal { get; } = Term.Money("loan-principal", "Loan to THIL", Usd);

    /// <summary>2(2)(1)(b): what of the loan stands before the month's profit is shared.</summary>
    public static Term<Money> LoanBroughtForward { get; } = Term.Money("loan-brought-forward", "Loan brought forward", Usd);

    /// <summary>2(2)(1)(b): what Fusion keeps of THIL's profit as repayment.</summary>
    public static Term<Money> RetainedByFusion { get; } = Term.Money("retained-by-fusion", "Retained by Fusion", Usd);

    /// <summary>2(2)(1): what THIL has repaid so far, from profits or otherwise.</summary>
    public static Term<Money> LoanRepaidToDate { get; } = Term.Money("loan-repaid-to-date", "Loan repaid to date", Usd);

    /// <summary>2(2)(1): what of the loan is left after the month.</summary>
    public static Term<Money> LoanOutstanding { get; } = Term.Money("loan-outstanding", "Loan outstanding", Usd);

    /// <summary>3(1): THIL's share before any increase.</summary>
    public static Term<Ratio> BaseShare { get; } = Term.Ratio("base-share", "THIL's basic share");

    /// <summary>3(1): Fusion's share in the Venture.</summary>
    public static Term<Ratio> FusionShare { get; } = Term.Ratio("fusion-share", "Fusion's share");

    /// <summary>3(1): what Fusion has invested.</summary>
    public static Term<Money> FusionInvestment { get; } = Term.Money("fusion-investment", "Fusion's investment", Usd);

    /// <summary>3(2): by how much THIL's share was increased.</summary>
    public static Term<Ratio> ShareIncrease { get; } = Term.Ratio("share-increase", "Increase of THIL's share");

    /// <summary>3(2) as signed: THIL's share after its election.</summary>
    public static Term<Ratio> ElectedShare { get; } = Term.Ratio("elected-share", "THIL's elected share");

    /// <summary>3(3) as signed: the most that THIL invests.</summary>
    public static Term<Money> InvestmentCap { get; } = Term.Money("investment-cap", "Cap on THIL's investment", Usd);

    /// <summary>3(3), as amended 3(1): what THIL has invested.</summary>
    public static Term<Money> ThilInvestment { get; } = Term.Money("thil-investment", "THIL's investment", Usd);

    /// <summary>3(3), as amended 3(2): THIL's share in the Venture.</summary>
    public static Term<Ratio> ThilShare { get; } = Term.Ratio("thil-share", "THIL's share");

    /// <summary>3(4): what may be deducted of the budgeted expenses.</summary>
    public static Term<Money> BudgetApproved { get; } = Term.Money("budget-approved", "Approved expenses", Usd);

    /// <summary>3(4): budgeted expenses left out of Net Profit because the Committee did not approve them.</summary>
    public static Term<Money> BudgetNotApproved { get; } = Term.Money("budget-not-approved", "Expenses not approved", Usd);

    /// <summary>3(4): what may be amortized of the equipment.</summary>
    public static Term<Money> EquipmentApproved { get; } = Term.Money("equipment-approved", "Approved equipment", Usd);

    /// <summary>3(4): equipment left out of Net Profit because the Committee did not approve it.</summary>
    public static Term<Money> EquipmentNotApproved { get; } = Term.Money("equipment-not-approved", "Equipment not approved", Usd);

    /// <summary>4(1): the profit that is shared.</summary>
    public static Term<Money> DistributableProfit { get; } = Term.Money("distributable-profit", "Distributable profit", Usd);

    /// <summary>4(1): the loss that later profits have to make good, under the reading that carries losses forward.</summary>
    public static Term<Money> LossCarried { get; } = Term.Money("loss-carried", "Loss carried forward", Usd);

    /// <summary>4(1) as amended: THIL's part of the profit before the loan is repaid from it.</summary>
    public static Term<Money> ThilEntitlement { get; } = Term.Money("thil-entitlement", "THIL's entitlement", Usd);

    /// <summary>4(1): what THIL is paid of the profit.</summary>
    public static Term<Money> ThilProfitShare { get; } = Term.Money("thil-profit-share", "THIL's profit share", Usd);

    /// <summary>4(1): what Fusion keeps of the profit.</summary>
    public static Term<Money> FusionProfitShare { get; } = Term.Money("fusion-profit-share", "Fusion's profit share", Usd);

    /// <summary>4(2): what Fusion pays THIL with the settlement of the month.</summary>
    public static Term<Money> MonthlySettlement { get; } = Term.Money("monthly-settlement", "Settlement of the month", Usd);

    /// <summary>4(2): the settlements of all months so far.</summary>
    public static Term<Money> SettlementToDate { get; } = Term.Money("settlement-to-date", "Settlements to date", Usd);

    /// <summary>4(2): the settlements whose thirty days have passed by the end of the month.</summary>
    public static Term<Money> SettlementDueToDate { get; } = Term.Money("settlement-due-to-date", "Settlements due to date", Usd);

    /// <summary>4(5)(a): the revenue that profit is counted from.</summary>
    public static Term<Money> TotalRevenue { get; } = Term.Money("total-revenue", "Total Revenue", Usd);

    /// <summary>4(5)(b): the profit of the month.</summary>
    public static Term<Money> NetProfit { get; } = Term.Money("net-profit", "Net Profit", Usd);

    /// <summary>4(5)(b)(iii): what PTCL charges for a terminated minute.</summary>
    public static Term<Price> TerminationRate { get; } = Term.Price("termination-rate", "Termination rate", Usd, per: Minute);

    /// <summary>4(5)(b)(iii): what PTCL charges for the month.</summary>
    public static Term<Money> TerminationExpense { get; } = Term.Money("termination-expense", "Termination expense", Usd);

    /// <summary>4(5)(b)(v): the month's instalments of equipment costs.</summary>
    public static Term<Money> EquipmentAmortization { get; } = Term.Money("equipment-amortization", "Amortization of equipment", Usd);

    /// <summary>4(5)(b)(v): THIL's part of these instalments.</summary>
    public static Term<Money> ThilAmortizationRecovery { get; } = Term.Money("thil-amortization-recovery", "THIL's recovery by amortization", Usd);

    /// <summary>4(5)(b)(v): what of these THIL is paid for the month, in cents.</summary>
    public static Term<Money> AmortizationPaid { get; } = Term.Money("amortization-paid", "Amortization paid to THIL", Usd);

    /// <summary>4(5)(b)(vi): Fusion's overhead.</summary>
    public static Term<Money> FusionExpenses { get; } = Term.Money("fusion-expenses", "Fusion's expenses", Usd);

    /// <summary>4(5)(b)(vii): the Pakistani subcontractor's overhead.</summary>
    public static Term<Money> SubcontractorExpenses { get; } = Term.Money("subcontractor-expenses", "Subcontractor's expenses", Usd);

    /// <summary>4(5)(c): whether the month's volume goes beyond the one that overhead was calculated for.</summary>
    public static Term<bool> ExpensesToBeAgreed { get; } = Term.Truth("expenses-to-be-agreed", "Volume beyond the calculated one");

    /// <summary>5: whether a party has ended the agreement because the tender was refused.</summary>
    public static Term<bool> EndedForRefusal { get; } = Term.Truth("ended-for-refusal", "Ended since the tender was refused");

    /// <summary>6(8): the day on which the initial term ends.</summary>
    public static Term<LocalDate> InitialTermEnd { get; } = Term.Date("initial-term-end", "End of the initial term");

    /// <summary>6(8): the day on which the term that runs at the end of the month ends, were it not renewed.</summary>
    public static Term<LocalDate> CurrentTermEnd { get; } = Term.Date("current-term-end", "End of the current term");

    /// <summary>6(9): whether Fusion has ended the agreement on a ground that it had.</summary>
    public static Term<bool> TerminatedByFusion { get; } = Term.Truth("terminated-by-fusion", "Terminated by Fusion");

    /// <summary>6(9): whether THIL has ended the agreement on a ground that it had.</summary>
    public static Term<bool> TerminatedByThil { get; } = Term.Truth("terminated-by-thil", "Terminated by THIL");

    /// <summary>6(10): whether the agreement has ended in this month or before.</summary>
    public static Term<bool> HasEnded { get; } = Term.Truth("has-ended", "Agreement has ended");

    /// <summary>6(10): what of THIL's investment amortization has not given back.</summary>
    public static Term<Money> UnrecoveredInvestment { get; } = Term.Money("unrecovered-investment", "THIL's unrecovered investment", Usd);

    /// <summary>6(10): THIL's part of the salvage value.</summary>
    public static Term<Money> SalvageShare { get; } = Term.Money("salvage-share", "THIL's part of the salvage value", Usd);

    /// <summary>6(10): what Fusion pays THIL when the agreement ends.</summary>
    public static Term<Money> TerminationCompensation { get; } = Term.Money("termination-compensation", "Compensation upon termination", Usd);

    /// <summary>6(12): the taxes on the month's payments that the paying party bears.</summary>
    public static Term<Money> TaxesBorneByPayer { get; } = Term.Money("taxes-borne-by-payer", "Taxes borne by the paying party", Usd);

    /// <summary>6(14): what of the claim against Fusion is for direct loss.</summary>
    public static Term<Money> DirectClaimAgainstFusion { get; } = Term.Money("direct-claim-against-fusion", "Direct claim against Fusion", Usd);

    /// <summary>6(14): what of the claim against THIL is for direct loss.</summary>
    public static Term<Money> DirectClaimAgainstThil { get; } = Term.Money("direct-claim-against-thil", "Direct claim against THIL", Usd);

    /// <summary>6(15): what Fusion is liable for of the claim against it.</summary>
    public static Term<Money> LiabilityOfFusion { get; } = Term.Money("liability-of-fusion", "Fusion's liability", Usd);

    /// <summary>6(15): what THIL is liable for of the claim against it.</summary>
    public static Term<Money> LiabilityOfThil { get; } = Term.Money("liability-of-thil", "THIL's liability", Usd);
}

using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;
using static ContractRules.Values.Unit;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>The terms of clause 4: how profit is counted, shared and paid.</content>
public static partial class VoipTerms
{
    /// <summary>4(1): the month's Net Profit as it counts for the parties' shares: without losses that are Fusion's own, and to the end of the agreement.</summary>
    public static Term<Money> ProfitThatCounts { get; } = Term.Money("profit-that-counts", "Profit that counts", Usd);

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

    /// <summary>4(5)(a): what customers have disputed so far and not been found to owe.</summary>
    public static Term<Money> DisputesOpen { get; } = Term.Money("disputes-open", "Disputes open", Usd);

    /// <summary>4(5)(b): the profit of the month.</summary>
    public static Term<Money> NetProfit { get; } = Term.Money("net-profit", "Net Profit", Usd);

    /// <summary>4(5)(b)(iii): what PTCL charges for a terminated minute.</summary>
    public static Term<Price> TerminationRate { get; } = Term.Price("termination-rate", "Termination rate", Usd, per: Minute);

    /// <summary>4(5)(b)(iii): what PTCL charges for the month.</summary>
    public static Term<Money> TerminationExpense { get; } = Term.Money("termination-expense", "Termination expense", Usd);

    /// <summary>4(5)(b)(iii): connectivity and services as an expense of the month.</summary>
    public static Term<Money> ConnectivityExpense { get; } = Term.Money("connectivity-expense", "Connectivity as an expense", Usd);

    /// <summary>4(5)(b)(v): the month's instalments of equipment costs.</summary>
    public static Term<Money> EquipmentAmortization { get; } = Term.Money("equipment-amortization", "Amortization of equipment", Usd);

    /// <summary>4(5)(b)(v): the instalments that fall to the parties for the month: none once the agreement has ended.</summary>
    public static Term<Money> AmortizationInTheirFavour { get; } = Term.Money("amortization-in-their-favour", "Amortization in favour of the parties", Usd);

    /// <summary>4(5)(b)(v): instalments held back for a month with profit, under the reading that pays them then.</summary>
    public static Term<Money> AmortizationHeldBack { get; } = Term.Money("amortization-held-back", "Amortization held back", Usd);

    /// <summary>4(5)(b)(v): THIL's part of these instalments.</summary>
    public static Term<Money> ThilAmortizationRecovery { get; } = Term.Money("thil-amortization-recovery", "THIL's recovery by amortization", Usd);

    /// <summary>4(5)(b)(v): THIL's part of these instalments for the month, in cents.</summary>
    public static Term<Money> AmortizationEntitlement { get; } = Term.Money("amortization-entitlement", "THIL's entitlement to amortization", Usd);

    /// <summary>4(5)(b)(v), as amended 2(2)(1)(b): what of these Fusion retains as repayment of its loan.</summary>
    public static Term<Money> AmortizationRetained { get; } = Term.Money("amortization-retained", "Amortization retained by Fusion", Usd);

    /// <summary>4(5)(b)(v): what of these THIL is paid for the month.</summary>
    public static Term<Money> AmortizationPaid { get; } = Term.Money("amortization-paid", "Amortization paid to THIL", Usd);

    /// <summary>4(5)(b)(vi): Fusion's overhead.</summary>
    public static Term<Money> FusionExpenses { get; } = Term.Money("fusion-expenses", "Fusion's expenses", Usd);

    /// <summary>4(5)(b)(vii): the Pakistani subcontractor's overhead.</summary>
    public static Term<Money> SubcontractorExpenses { get; } = Term.Money("subcontractor-expenses", "Subcontractor's expenses", Usd);

    /// <summary>4(5)(c): whether the month's volume goes beyond the one that overhead was calculated for.</summary>
    public static Term<bool> ExpensesToBeAgreed { get; } = Term.Truth("expenses-to-be-agreed", "Volume beyond the calculated one");
}

using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>The terms of the letter of 12 July 2002: THIL's reimbursement, its Percentage Share, and Fusion's loan.</content>
public static partial class VoipTerms
{
    /// <summary>2(2)(1): what THIL paid under the text as signed, as far as it counts.</summary>
    public static Term<Money> ContributionsBeforeLetter { get; } = Term.Money("contributions-before-letter", "Contributions before the letter", Usd);

    /// <summary>2(2)(1): what THIL has to reimburse of the Pakistan side's costs to date.</summary>
    public static Term<Money> ThilReimbursementToDate { get; } = Term.Money("thil-reimbursement-to-date", "THIL's reimbursement to date", Usd);

    /// <summary>2(2)(1): what THIL bears to date by the percentages of 2(2)(a) to (e), under the reading that adds them to the 80,000.</summary>
    public static Term<Money> PercentagesBesideToDate { get; } = Term.Money("percentages-beside-to-date", "Percentages of costs borne beside it", Usd);

    /// <summary>2(2)(1): what THIL has to contribute to date.</summary>
    public static Term<Money> ContributionDueToDate { get; } = Term.Money("contribution-due-to-date", "Contribution due to date", Usd);

    /// <summary>2(2)(1): what THIL has funded so far, without what the loan funded.</summary>
    public static Term<Money> ThilFundingToDate { get; } = Term.Money("thil-funding-to-date", "Funded by THIL to date", Usd);

    /// <summary>2(2)(1): the total of which the Percentage Share is a part.</summary>
    public static Term<Money> ProjectCostToDate { get; } = Term.Money("project-cost-to-date", "Cost of the project to date", Usd);

    /// <summary>2(2)(1): what THIL's funding is of the project's cost.</summary>
    public static Term<Ratio> ThilPercentageShare { get; } = Term.Ratio("thil-percentage-share", "THIL Percentage Share");

    /// <summary>2(2)(1): the part of THIL's share that it did not fund itself.</summary>
    public static Term<Ratio> UnfundedShare { get; } = Term.Ratio("unfunded-share", "Share that THIL did not fund");

    /// <summary>2(2)(1)(b): what Fusion has lent THIL to fund its share.</summary>
    public static Term<Money> LoanPrincipal { get; } = Term.Money("loan-principal", "Loan to THIL", Usd);

    /// <summary>2(2)(1)(b): what of the loan stands before the month's profit is shared, what was lent in the month included.</summary>
    public static Term<Money> LoanBeforeRetention { get; } = Term.Money("loan-brought-forward", "Loan before anything is retained", Usd);

    /// <summary>2(2)(1)(b): what Fusion keeps of THIL's profit as repayment.</summary>
    public static Term<Money> RetainedByFusion { get; } = Term.Money("retained-by-fusion", "Retained by Fusion", Usd);

    /// <summary>2(2)(1): what THIL has repaid so far, from profits or otherwise.</summary>
    public static Term<Money> LoanRepaidToDate { get; } = Term.Money("loan-repaid-to-date", "Loan repaid to date", Usd);

    /// <summary>2(2)(1): what of the loan is left after the month.</summary>
    public static Term<Money> LoanOutstanding { get; } = Term.Money("loan-outstanding", "Loan outstanding", Usd);

    /// <summary>2(2)(1)(c): what THIL paid beyond the loan, and gets back.</summary>
    public static Term<Money> RepaymentReturned { get; } = Term.Money("repayment-returned", "Repayment beyond the loan", Usd);

    /// <summary>3(2) as amended: what Fusion withholds of THIL's profit as the contribution for its increase.</summary>
    public static Term<Money> IncreaseWithheld { get; } = Term.Money("increase-withheld", "Withheld for the increase", Usd);

    /// <summary>6(10), as the loan is read: what THIL pays of the loan when the agreement ends.</summary>
    public static Term<Money> LoanRecourse { get; } = Term.Money("loan-recourse", "Loan repaid upon the end", Usd);

    /// <summary>6(10), as the loan is read: what of the loan is set off against the compensation.</summary>
    public static Term<Money> CompensationSetOff { get; } = Term.Money("compensation-set-off", "Loan set off against compensation", Usd);

    /// <summary>6(10), as the loan is read: what of the loan is set off against the salvage value.</summary>
    public static Term<Money> SalvageSetOff { get; } = Term.Money("salvage-set-off", "Loan set off against salvage", Usd);
}

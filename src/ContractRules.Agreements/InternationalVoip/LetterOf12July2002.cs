using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Limits;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The letter amendment: THIL pays no more than 80,000 USD, takes 25 % of profits, and owes Fusion the rest.</summary>
internal static class LetterOf12July2002
{
    public static Clause Reimbursement { get; } = new(
        "2(2)(1)",
        "THIL's reimbursement and loan",
        "THIL reimburses the costs of the Pakistan side up to 80,000 USD; what that is of the total cost is its Percentage Share. Fusion lends it the rest of its share.",
        ThilReimbursementToDate.Means(PakistanSideCosts.ToDate().NotExceeding(Usd(80_000))),
        ThilContribution.Means(ThilReimbursementToDate.GrowthRounded(Rounding.ToTheCent)),
        Thil.Pays(Fusion, ThilContribution),
        ThilPercentageShare.Means(ThilReimbursementToDate.ShareOf(VentureCostToDate)),
        ProfitGap.Means((ThilShare - ThilPercentageShare).NotBelowZero()),
        LoanRepaidToDate.Means(LoanRepaidToDate.Prior() + RetainedByFusion + LoanRepaymentsOtherwise),
        LoanOutstanding.Means((LoanPrincipal - LoanRepaidToDate).NotBelowZero()),
        Expectation.That(
            "the costs of the Pakistan side are part of the total cost of the Venture",
            PakistanSideCosts.ToDate() <= VentureCostToDate),
        Expectation.That("THIL's Percentage Share is no more than the whole", ThilPercentageShare <= TheWhole),
        Expectation.That(
            "no more of the loan is repaid otherwise than from profits than is owed",
            LoanRepaymentsOtherwise <= (LoanPrincipal - LoanRepaidToDate.Prior()).NotBelowZero()));

    public static Clause PaidToThil { get; } = Clause.ComputingNothing(
        "2(2)(1)(a)",
        "What THIL receives at first",
        "At first THIL receives the difference between its share of profits and its Percentage Share.",
        because: "(b) gives the same difference to Fusion; which of the two governs is a reading, and 2(2)(1)(b) computes both");

    public static Clause RetainedAsRepayment { get; } = new(
        "2(2)(1)(b)",
        "What Fusion retains as repayment",
        "Fusion retains that difference to repay itself what it lent THIL to fund the project.",
        LoanPrincipal.Means(ProfitGap * VentureCostToDate),
        LoanBroughtForward.Means((LoanPrincipal - LoanRepaidToDate.Prior() - LoanRepaymentsOtherwise).NotBelowZero()),
        RetainedByFusion.Means(
            LesserOf(
                LoanBroughtForward.Rounded(Rounding.ToTheCent),
                InitialDistribution.Decides(TheDifference, ThilEntitlement - TheDifference))
            .NotBelowZero()));

    public static Clause OnceRepaid { get; } = Clause.ComputingNothing(
        "2(2)(1)(c)",
        "Once the loan is repaid",
        "Once the loan is repaid, from profits or otherwise, THIL receives its full share.",
        because: "nothing is retained under 2(2)(1)(b) once no loan is brought forward");

    public static Clause IncreaseOnApproval { get; } = new(
        "3(2)",
        "Right to a larger share",
        "If Fusion and its other investors approve, THIL may raise its share to as much as 30 %, paid from its profits.",
        ThilShare.Means(Agreed.AsAgreed(ApprovedThilPercentage, otherwise: BaseShare)),
        ShareIncrease.Means(ThilShare - BaseShare));

    public static Amendment Amendment { get; } = new Amendment(
        "Letter of 12 July 2002",
        effective: new LocalDate(2002, 7, 12),
        signed: CountersignatureDate.Decides<LocalDate>(new LocalDate(2002, 8, 5), new LocalDate(2002, 5, 8)),

        Edit.Insert(Reimbursement, after: "2(2)"),
        Edit.Insert(PaidToThil, after: "2(2)(1)"),
        Edit.Insert(RetainedAsRepayment, after: "2(2)(1)(a)"),
        Edit.Insert(OnceRepaid, after: "2(2)(1)(b)"),
        Edit.Revise("2(2)", because: "2(2)(1) now says what THIL contributes")
            .Dropping(ThilContribution)
            .Summarizing("What counts as cost of the Venture, and THIL's responsibility for it."),

        Edit.Substitute(Percent(40), Percent(25), "2(2)(a)", "2(2)(b)", "2(2)(d)")
            .AlsoNaming("2(2)(c)", because: "the letter names it, but it holds no percentage"),
        Edit.Substitute(Percent(40), ConnectivityPercentage.Decides(Percent(40), Percent(25)), "2(2)(e)"),
        Edit.Insert(BestEfforts("2(2)(f)", "Outbound traffic", "secure traffic out of Pakistan to the rest of the world"), after: "2(2)(e)"),
        Edit.Insert(BestEfforts("2(2)(g)", "Gateway license", "secure a gateway license for Fusion once deregulation allows it"), after: "2(2)(f)"),
        Edit.Insert(BestEfforts("2(2)(h)", "Mobilink", "secure a right of first refusal for Mobilink to use Fusion's services"), after: "2(2)(g)"),

        Edit.Substitute(Percent(40), Percent(25), "3(1)"),
        Edit.Revise(
            "3(1)",
            because: "its 60 % is left standing beside the new 25 %; and 3(3), which said what THIL invests, is gone",
            FusionShare.Means(FusionShareAmended.Decides(TheWhole - ThilShare, Percent(60))),
            ThilInvestment.Means(ThilReimbursementToDate + LoanRepaidToDate))
            .Dropping(FusionInvestment)
            .Summarizing($"THIL holds {Percent(25)} of the Venture, which it may raise under 3(2); what Fusion holds, all else or 60 %, is a reading."),
        Edit.Replace(IncreaseOnApproval),
        Edit.Delete("3(3)"),

        Edit.Revise(
            "4(1)",
            because: "THIL now receives its percentage less what 2(2)(1)(b) lets Fusion retain",
            ThilEntitlement.Means((ThilShare * DistributableProfit).Rounded(Rounding.ToTheCent)),
            ThilProfitShare.Means(ThilEntitlement - RetainedByFusion)))
        .SettlingThePeriodOfChange(MonthOfTheLetter, PeriodOfChange.AsAtItsEnd, PeriodOfChange.ByDays, PeriodOfChange.AsAtItsStart)
        // 2(2)(1) speaks of the costs of the Pakistan side without a date.
        .CountingBeforehand(PakistanSideCosts);

    private static Rule<Money> TheDifference => (ProfitGap * DistributableProfit).Rounded(Rounding.ToTheCent);

    private static Clause BestEfforts(ClauseReference reference, string heading, string aim) => Clause.ComputingNothing(
        reference, heading, $"THIL uses its best efforts to {aim}.", because: "it is a duty of effort without an amount or a date");
}

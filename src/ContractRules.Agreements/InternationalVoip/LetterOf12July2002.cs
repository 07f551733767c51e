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
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The letter amendment: THIL pays no more than 80,000 USD, takes 25 % of profits, and owes Fusion the rest.</summary>
internal static class LetterOf12July2002
{
    public static Clause IncreaseOnApproval { get; } = new(
        "3(2)",
        "Right to a larger share",
        "If Fusion and its other investors approve, THIL may raise its Percentage Share to as much as 30 % by contributions from its share of profits; then its share in investment, profits and responsibilities rises accordingly.",
        ThilShare.Means(CeilingOfTheShare.Decides(
            ("raised", Agreed.AsAgreed(ApprovedThilPercentage, otherwise: BaseShare)),
            ("25-always", BaseShare))),
        ShareIncrease.Means(ThilShare - BaseShare),
        IncreaseWithheld.Means(IncreaseFunding.Decides(
            ("from-profits", Limits.LesserOf(ProfitOfTheAddedPoints, StillToBePaidForThem).NotBelowZero().ProvidedThat(ShareIncrease > Ratio.Zero & !HasEnded.Prior())),
            ("lent", Usd(0)))),
        Thil.Pays(Fusion, IncreaseWithheld, due: Clause4Sharing.ThirtyDaysAfterTheMonth).Whole());

    public static Amendment Amendment { get; } = new Amendment(
        "Letter of 12 July 2002",
        effective: July12,
        signed: Countersigned,

        Edit.Insert(LetterClause221.Reimbursement, after: "2(2)"),
        Edit.Insert(LetterClause221.PaidToThil, after: "2(2)(1)"),
        Edit.Insert(LetterClause221.RetainedAsRepayment, after: "2(2)(1)(a)"),
        Edit.Insert(LetterClause221.OnceRepaid, after: "2(2)(1)(b)"),
        Edit.Revise(
            "2(2)",
            because: "2(2)(1) now says what THIL contributes; and 3(3), which spoke of the total cost, is gone",
            VentureCostToDate.Means(VentureCost.ToDate()))
            .Dropping(ThilContribution)
            .Dropping(ContributedToDate)
            .Summarizing("What counts as cost of the Venture, and THIL's responsibility for it."),

        Edit.Substitute(Percent(40), Percent(25), "2(2)(a)", "2(2)(b)", "2(2)(d)")
            .AlsoNaming("2(2)(c)", because: "the letter names it, but it holds no percentage"),
        Edit.Substitute(Percent(40), ConnectivityPercentage.Decides(("conformed-25", Percent(25)), ("unchanged-40", Percent(40))), "2(2)(e)"),
        Edit.Insert(BestEfforts("2(2)(f)", "Outbound traffic", "secure traffic out of Pakistan to the rest of the world"), after: "2(2)(e)"),
        Edit.Insert(BestEfforts("2(2)(g)", "Gateway license", "secure a gateway license for Fusion once deregulation allows it"), after: "2(2)(f)"),
        Edit.Insert(BestEfforts("2(2)(h)", "Mobilink", "secure a right of first refusal for Mobilink to use Fusion's services"), after: "2(2)(g)"),

        Edit.Substitute(Percent(40), Percent(25), "3(1)"),
        Edit.Revise(
            "3(1)",
            because: "its 60 % is left standing beside the new 25 %; and 3(3), which said what THIL invests, is gone",
            FusionShare.Means(FusionShareAmended.Decides(("remainder", TheWhole - ThilShare), ("literal-60", Percent(60)))),
            ThilInvestment.Means(ThilFundingToDate + LoanRepaidToDate))
            .Dropping(FusionInvestment)
            .Dropping(ThilPaidIn)
            .Summarizing($"The shares in the Venture, based upon what the parties invest: {Percent(25)} for THIL; whether 60 % still stands for Fusion is a reading."),
        Edit.Replace(IncreaseOnApproval),
        Edit.Delete("3(3)"),

        Edit.Revise(
            "4(1)",
            because: "\"THIL's Percentage\" stands in the place of \"its\"; and THIL receives it less what 2(2)(1)(b) lets Fusion retain",
            ThilEntitlement.Means((PercentageOfProfits * DistributableProfit).Rounded(Rounding.ToTheCent).Unless(HasEnded.Prior())),
            ThilProfitShare.Means(ThilEntitlement - RetainedByFusion))
            .Summarizing("THIL receives THIL's Percentage share in the Venture of the aggregate Net Profit, less what 2(2)(1)(b) lets Fusion retain; Fusion keeps all else, with what rounding leaves."),
        Edit.Revise(
            "4(2)",
            because: "3(2) now lets Fusion withhold THIL's contribution for its increase",
            MonthlySettlement.Means(ThilProfitShare + AmortizationPaid + AuditAdjustment - IncreaseWithheld)),
        Edit.Revise("4(5)(b)(v)", because: "2(2)(1)(b) now says what of the instalments repays the loan").Dropping(AmortizationRetained),
        LetterLoanAtTheEnd.Edit)
        .TakingEffectOn(LetterBindsFrom.Decides(("date-of-letter", July12), ("countersignature", Countersigned)))
        .SettlingThePeriodOfChange(
            MonthOfTheLetter,
            ("end-of-month", PeriodOfChange.AsAtItsEnd),
            ("by-days", PeriodOfChange.ByDays),
            ("start-of-month", PeriodOfChange.AsAtItsStart))
        // 2(2)(1) speaks of the costs of the Pakistan side without a date.
        .CountingBeforehand(PakistanSideCosts);

    private static LocalDate July12 => new(2002, 7, 12);

    private static Rule<LocalDate> Countersigned => CountersignatureDate.Decides<LocalDate>(
        ("day-month", new LocalDate(2002, 8, 5)),
        ("month-day", new LocalDate(2002, 5, 8)));

    private static Rule<Ratio> PercentageOfProfits => ProfitShareAsAmended.Decides(
        ("clause-3-share", ThilShare),
        ("percentage-share", ThilPercentageShare));

    private static Rule<Money> ProfitOfTheAddedPoints => (ShareIncrease * DistributableProfit).Rounded(Rounding.ToTheCent);

    private static Rule<Money> StillToBePaidForThem => (ShareIncrease * ProjectCostToDate).Rounded(Rounding.ToTheCent) - IncreaseWithheld.ToDateBefore();

    private static Clause BestEfforts(ClauseReference reference, string heading, string aim) => Clause.ComputingNothing(
        reference, heading, $"THIL uses its best efforts to {aim}.", because: "it is a duty of effort without an amount or a date");
}

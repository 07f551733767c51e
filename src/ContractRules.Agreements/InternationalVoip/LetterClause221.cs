using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Limits;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 2(2)(1), which the letter inserts: THIL's reimbursement, its Percentage Share, and the loan that funds the rest.</summary>
internal static class LetterClause221
{
    public static Clause Reimbursement { get; } = new Clause(
        "2(2)(1)",
        "THIL's reimbursement and loan",
        "THIL reimburses up to 80,000 USD for all that is required on the Pakistan side; what that is of the total cost of bringing the project into operation, with capital investments afterwards, is its Percentage Share. Its share of profits is 25 % at all times, and Fusion's 75 %.",
        VoipTerms.ContributionsBeforeLetter.Means(VoipReadings.ContributionsBeforeLetter.Decides(
            ("credited", ContributedToDate.Prior()),
            ("excess-refunded", Usd(0)),
            ("not-credited", Usd(0)))),
        ThilReimbursementToDate.Means(CostsToReimburse.NotExceeding(Usd(80_000)).ProvidedThat(IsInForce, otherwise: ThilReimbursementToDate.Prior())),
        PercentagesBesideToDate.Means(CostBurdenAsAmended.Decides(
            ("capped-and-lent", Usd(0)),
            ("percentages-lent", Usd(0)),
            ("cumulative", (ThilCostResponsibility - VoipTerms.ContributionsBeforeLetter).NotBelowZero()
                .ProvidedThat(IsInForce, otherwise: PercentagesBesideToDate.Prior())))),
        ContributionDueToDate.Means(ThilReimbursementToDate + PercentagesBesideToDate),
        ThilContribution.Means(VoipReadings.ContributionsBeforeLetter
            .Decides(
                ("credited", WhatBecomesDue),
                ("excess-refunded", WhatIsDueBeyondAllThatWasPaid),
                ("not-credited", WhatBecomesDue))
            .ProvidedThat(IsInForce)),
        Thil.Pays(Fusion, ThilContribution).Whole(),
        ThilFundingToDate.Means(VoipTerms.ContributionsBeforeLetter + ContributionDueToDate + IncreaseWithheld.ToDate()),
        ProjectCostToDate.Means(PercentageShareBase.Decides(
            ("project-cost", IntoOperationAndCapitalInvestments),
            ("all-costs", VentureCostToDate))),
        ThilPercentageShare.Means(PercentageShareNumerator
            .Decides(
                ("reimbursed", ThilFundingToDate),
                ("pakistan-side-costs", VoipTerms.ContributionsBeforeLetter + PakistanSideCosts.ToDate() + IncreaseWithheld.ToDate()))
            .ShareOf(ProjectCostToDate)),
        UnfundedShare.Means((ShareToBeFunded - ThilPercentageShare).NotBelowZero()),
        Expectation.That(
            "the costs of the Pakistan side are part of the total cost of the Venture",
            PakistanSideCosts.ToDate() <= VentureCostToDate),
        Expectation.That("THIL's Percentage Share is no more than the whole", ThilPercentageShare <= TheWhole))
        .Reviewed(QuestionKind.ExcessDropped, ThilReimbursementToDate, "THIL reimburses no more than 80,000 USD; Fusion funds the rest, and lends THIL its part of it (2(2)(1)(b))");

    public static Clause PaidToThil { get; } = Clause.ComputingNothing(
        "2(2)(1)(a)",
        "What THIL receives at first",
        "At first THIL receives the difference between its share of profits and its Percentage Share.",
        because: "(b) gives the same difference to Fusion; which of the two governs is a reading, and 2(2)(1)(b) computes both");

    public static Clause RetainedAsRepayment { get; } = new(
        "2(2)(1)(b)",
        "What Fusion retains as repayment",
        "Fusion retains that difference to repay itself what it lent THIL to fund the project.",
        LoanPrincipal.Means(CostBurdenAsAmended.Decides(
            ("capped-and-lent", UnfundedShare * ProjectCostToDate),
            ("percentages-lent", (ThilCostResponsibility - ThilFundingToDate - IncreaseNotLent).NotBelowZero()),
            ("cumulative", UnfundedShare * ProjectCostToDate))),
        LoanBeforeRetention.Means((LoanPrincipal - LoanRepaidToDate.Prior() - LoanRepaymentsOtherwise).NotBelowZero()),
        RetainedByFusion.Means(LesserOf(LoanInCents, Retainable).NotBelowZero().Unless(HasEnded.Prior())),
        AmortizationRetained.Means(AmortizationShares
            .Decides(
                ("as-funded", LesserOf(LoanInCents - RetainedByFusion, InstalmentsOnTheLoan).NotBelowZero()),
                ("by-share", Usd(0)))
            .ProvidedThat(InstalmentsOnTheLoan > Usd(0) & !HasEnded.Prior())));

    public static Clause OnceRepaid { get; } = new(
        "2(2)(1)(c)",
        "Once the loan is repaid",
        "Once the loan is repaid, from profits or otherwise, THIL receives its full share.",
        LoanRepaidToDate.Means(LoanRepaidToDate.Prior() + RetainedByFusion + AmortizationRetained + LoanRepaymentsOtherwise - RepaymentReturned),
        LoanOutstanding.Means((LoanPrincipal - LoanRepaidToDate).NotBelowZero()),
        RepaymentReturned.Means((LoanRepaymentsOtherwise - LoanLeft).NotBelowZero().Rounded(Rounding.ToTheCent)
            .ProvidedThat(LoanRepaymentsOtherwise > Usd(0))),
        Fusion.Pays(Thil, RepaymentReturned).Whole(),
        Expectation.That("no more of the loan is repaid otherwise than from profits than is owed", LoanRepaymentsOtherwise <= LoanLeft));

    private static Rule<Money> CostsToReimburse => ReimbursedCosts.Decides(
        ("all-up-to", PakistanSideCosts.ToDate()),
        ("percentage-up-to", BaseShare * PakistanSideCosts.ToDate()));

    private static Rule<Money> WhatBecomesDue => ContributionDueToDate.GrowthRounded(Rounding.ToTheCent);

    private static Rule<Money> WhatIsDueBeyondAllThatWasPaid =>
        ContributionDueToDate.Rounded(Rounding.ToTheCent) - ThilContribution.ToDateBefore();

    private static Rule<Money> IntoOperationAndCapitalInvestments =>
        UpfrontCosts.ToDate() + TenderAndAdvances.ToDate() + EquipmentApproved.ToDate() - DepositsRefunded.ToDate() - AdvancesApplied.ToDate()
        + ConnectivityUntilOperation.ToDate();

    // An increase that THIL pays for from its profits is funded as far as it has paid, and the rest of it is not lent.
    private static Rule<Ratio> ShareToBeFunded => IncreaseFunding.Decides(
        ("from-profits", BaseShare + IncreaseWithheld.ToDate().ShareOf(ProjectCostToDate)),
        ("lent", ThilShare));

    private static Rule<Money> IncreaseNotLent => IncreaseFunding.Decides(
        ("from-profits", ShareIncrease * ProjectCostToDate - IncreaseWithheld.ToDate()),
        ("lent", Usd(0)));

    private static Rule<Money> LoanLeft => (LoanPrincipal - LoanRepaidToDate.Prior()).NotBelowZero();

    private static Rule<Money> LoanInCents => LoanBeforeRetention.Rounded(Rounding.ToTheCent);

    // Where THIL receives its Percentage Share alone, there is no difference to retain.
    private static Rule<Money> Retainable => ProfitShareAsAmended.Decides(
        ("clause-3-share", InitialDistribution.Decides(
            ("percentage-share-paid", TheDifference),
            ("difference-paid", ThilEntitlement - TheDifference))),
        ("percentage-share", Usd(0)));

    private static Rule<Money> TheDifference => (UnfundedShare * DistributableProfit).Rounded(Rounding.ToTheCent);

    // Where nothing is paid of the instalments, nothing is retained of them.
    private static Rule<Money> InstalmentsOnTheLoan => AmortizationInFavour.Decides(
        ("paid-to-parties", (UnfundedShare * AmortizationInTheirFavour).Rounded(Rounding.ToTheCent)),
        ("accounting-only", Usd(0)));
}

using ContractRules.Agreements.Edits;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipInvariants;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>For each invariant of the agreement an amendment that breaks it, such as a drafter might write by mistake.</summary>
internal static class BrokenVoip
{
    private const int MostTimelines = 400;

    private static readonly LocalDate UponSigning = new(2002, 4, 25);
    private static readonly LocalDate AfterTheLetter = new(2002, 9, 1);

    /// <summary>The invariants, each with the edits that break it and from when.</summary>
    public static EquatableArray<(Invariant Invariant, LocalDate Effective, Edit Edit)> Amendments =>
    [
        // Each month's growth rounded by itself: cents are lost.
        (ContributionsFollowInvestment, UponSigning, Revised("2(2)", ThilContribution.Means((ThilInvestment - ThilInvestment.Prior()).Rounded(Rounding.ToTheCent)))),
        (NothingContributedAfterTheEnd, AfterTheLetter, Revised("2(2)(1)", ThilContribution.Means(PakistanSideCosts))),
        (SustainedForGood, UponSigning, Revised("2(2)(e)", SustainsItself.Means(SelfSustaining))),
        (ReimbursementWithinItsLimit, AfterTheLetter, Revised("2(2)(1)", ThilReimbursementToDate.Means(PakistanSideCosts.ToDate())).Summarizing("Without a limit.")),
        (ReimbursementNeverFalls, AfterTheLetter, Revised("2(2)(1)", ThilReimbursementToDate.Means(PakistanSideCosts.NotExceeding(Usd(80_000))))),
        (RetainedWithinTheLoan, AfterTheLetter, Revised("2(2)(1)(b)", RetainedByFusion.Means((ThilShare * DistributableProfit).Rounded(Rounding.ToTheCent)))),
        (NothingRetainedAfterTheEnd, AfterTheLetter, Revised("2(2)(1)(b)", RetainedByFusion.Means(PakistanSideCosts))),
        (LoanNeverBelowZero, AfterTheLetter, Revised("2(2)(1)(c)", LoanOutstanding.Means(LoanPrincipal - LoanRepaidToDate))),
        (LoanRepaymentsStand, AfterTheLetter, Revised("2(2)(1)(c)", LoanRepaidToDate.Means(RetainedByFusion + AmortizationRetained + LoanRepaymentsOtherwise - RepaymentReturned))),
        (SharesAddUp, UponSigning, Revised("3(1)", FusionShare.Means(Percent(60)))),
        (InvestmentsFollowShares, UponSigning, Revised("3(1)", FusionInvestment.Means(Percent(60) * VentureCostToDate))),
        (IncreaseElectedForGood, UponSigning, Revised("3(2)", IncreaseElected.Means(ThilElectsIncrease))),
        (ThilHoldsHalfAtMost, UponSigning, Edit.Substitute(Percent(10), Percent(20), "3(2)")),
        (NothingNegativeWithheld, AfterTheLetter, Revised("3(2)", IncreaseWithheld.Means((ShareIncrease * NetProfit).Rounded(Rounding.ToTheCent)))),
        (InvestmentWithinTheCap, UponSigning, Revised("3(3)", ThilInvestment.Means(ElectedShare * VentureCostToDate))),
        (ProfitIsSharedWhole, UponSigning, Revised("4(1)", FusionProfitShare.Means((FusionShare * DistributableProfit).Rounded(Rounding.ToTheCent)))),
        (LossesComeFirst, UponSigning, Revised("4(1)", DistributableProfit.Means(ProfitThatCounts.NotBelowZero()))),
        (LossesAreNotShared, UponSigning, Revised("4(1)", DistributableProfit.Means(ProfitThatCounts))),
        (EntitlementIsPaidOrRetained, AfterTheLetter, Revised("4(1)", ThilProfitShare.Means(ThilEntitlement))),
        (NothingSharedAfterTheEnd, UponSigning, Revised("4(1)", DistributableProfit.Means(NetProfit.NotBelowZero()))),
        (SettlementsAddUp, UponSigning, Revised("4(2)", SettlementToDate.Means(MonthlySettlement.ToDateBefore()))),
        (ExpensesReduceProfit, UponSigning, Revised("4(5)(b)", NetProfit.Means(TotalRevenue - TerminationExpense + BudgetedExpenses))),
        (ATwelfthAMonth, UponSigning, Revised("4(5)(b)(v)", EquipmentAmortization.Means(Agreed.AsAgreed(AgreedEquipmentAmortization, otherwise: EquipmentApproved)))),
        (InstalmentsInCentsAddUp, UponSigning, Revised("4(5)(b)(v)", AmortizationEntitlement.Means(ThilAmortizationRecovery.Rounded(Rounding.ToTheCent)))),
        (NothingHeldBackBelowZero, UponSigning, Revised("4(5)(b)(v)", AmortizationHeldBack.Means(AmortizationHeldBack.Prior() - AmortizationInTheirFavour))),
        (NothingAmortizedAfterTheEnd, UponSigning, Revised("4(5)(b)(v)", AmortizationPaid.Means(EquipmentAmortization.Rounded(Rounding.ToTheCent)))),
        (EndedForGood, UponSigning, Revised("6(10)", HasEnded.Means(Terminated))),
        (CompensatedOnce, AfterTheLetter, Revised("6(10)", TerminationCompensation.Means(UnrecoveredInvestment.Rounded(Rounding.ToTheCent).ProvidedThat(HasEnded)))),
        (CompensatedForTheInvestment, AfterTheLetter, Revised("6(10)", TerminationCompensation.Means((UnrecoveredInvestment + LoanOutstanding).Rounded(Rounding.ToTheCent)))),
        (SalvagePaidOnce, AfterTheLetter, Revised("6(10)", SalvageCompensation.Means(SalvageShare.Rounded(Rounding.ToTheCent).ProvidedThat(SalvageIsAgreed)))),
        (SalvageAfterTheEnd, UponSigning, Revised("6(10)", SalvageShare.Means((ThilShare * AgreedSalvageValue).ProvidedThat(AgreedSalvageValue.WasGiven())))),
        (TaxesBorneAreTaxes, UponSigning, Revised("6(12)", TaxesBorneByPayer.Means(TaxesOnPayments - OfWhichOnNetIncome))),
        (LiableForTheClaim, UponSigning, Revised("6(15)", LiabilityOfFusion.Means(OnFusion.Claimed))),
    ];

    /// <summary>An invariant, and the agreement as amended to break it.</summary>
    public static (Invariant Invariant, Agreement Amended) Of(string words)
    {
        var (invariant, effective, edit) = Amendments.First(broken => broken.Invariant.Words == words);
        var amendment = new Amendment("Mistake", effective, signed: new LocalDate(2002, 9, 1), edit).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);
        var voip = InternationalVoipAgreement.Agreement;
        return (invariant, new Agreement(
            voip.Key, voip.Title, voip.Dated, voip.Cadence, voip.Parties, voip.Clauses, [.. voip.Amendments, amendment], invariants: voip.Invariants));
    }

    /// <summary>Whether facts are found that break it, as the text is read by default; every other time with all that can be given.</summary>
    public static bool IsBroken(Invariant invariant, Agreement amended)
    {
        var shape = TimelineShape.Any with { AtLeast = 2, AtMost = 8 };
        var (any, complete) = (GeneratedFacts.Of(amended, shape).Generator, GeneratedFacts.Of(amended, shape with { NothingMissing = true }).Generator);
        return Enumerable.Range(0, MostTimelines)
            .Select(number => (number % 2 == 0 ? complete : any).Sample(50, new Rnd(1, (2 * (ulong)number) + 1), 1)[0])
            .Any(periods => invariant.Over(amended.Settle(periods).Statements).Broken.Count > 0);
    }

    private static ReviseClause Revised(ClauseReference clause, Definition definition) => Edit.Revise(clause, because: "by mistake", definition);

    private static Rule<Money> Usd(decimal amount) => Currency.Usd.Of(amount);
}

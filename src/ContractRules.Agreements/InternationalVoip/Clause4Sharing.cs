using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 4(1) to (4) as signed: how profit is shared and paid.</summary>
internal static class Clause4Sharing
{
    public static Clause SharedProfit { get; } = new Clause(
        "4(1)",
        "Shared profit",
        "THIL receives its share in the Venture of the aggregate Net Profit; Fusion keeps all else, with what rounding leaves.",
        ProfitThatCounts.Means(PartOfTheMonth * LossesOfShortMonths.Decides(
            ("not-thils", NetProfit.Unless(Clause2Fusion.VolumeIsMissed, then: NetProfit.NotBelowZero())),
            ("like-any", NetProfit))),
        DistributableProfit.Means(LossMonths
            .Decides(
                ("carried-forward", (ProfitThatCounts - LossCarried.Prior()).NotBelowZero()),
                ("no-payment", ProfitThatCounts.NotBelowZero()),
                ("shared", ProfitThatCounts))
            .Unless(HasEnded.Prior())),
        LossCarried.Means(LossMonths.Decides(
            ("carried-forward", (LossCarried.Prior() - ProfitThatCounts).NotBelowZero()),
            ("no-payment", Usd(0)),
            ("shared", Usd(0)))),
        ThilProfitShare.Means(Dilution
            .Decides(
                ("month-of-cost", ShareOfTheMonth),
                ("next-month", ShareOfTheMonth),
                ("from-the-start", ShareOfAllMonths))
            .Unless(HasEnded.Prior())),
        FusionProfitShare.Means(DistributableProfit - ThilProfitShare))
        .Reviewed(QuestionKind.UnusedTerm, FusionProfitShare, "Fusion collects the revenue, and keeps what it does not pay to THIL")
        .Reviewed(QuestionKind.NegativeDropped, ProfitThatCounts, "THIL is not responsible for a loss that follows from volumes that Fusion fails to terminate (2(1)(j))")
        .Reviewed(QuestionKind.NegativeDropped, DistributableProfit, "the text is silent on months of loss; whether they are shared, carried forward or left at that is asked as the reading loss-months");

    public static Clause Settlement { get; } = new(
        "4(2)",
        "Monthly settlement and yearly adjustment",
        "Fusion settles with THIL and pays it within thirty days after the end of each month, on management accounts; after each fiscal year the payments are adjusted to the audited ones.",
        Fusion.Pays(Thil, ThilProfitShare, due: ThirtyDaysAfterTheMonth).Whole(),
        Fusion.Pays(Thil, AuditAdjustment, due: ThirtyDaysAfterTheMonth).Whole(),
        MonthlySettlement.Means(ThilProfitShare + AmortizationPaid + AuditAdjustment),
        SettlementToDate.Means(MonthlySettlement.ToDate()),
        SettlementDueToDate.Means(SettlementToDate.Prior() - MonthlySettlement.Prior().ProvidedThat(LastMonthIsNotYetDue)),
        Fusion.Shall(
            "have paid THIL what is due of the settlements",
            toward: Thil,
            due: ThePeriod.End,
            shortfall: PaidToThil.ToDate().ShortOf(SettlementDueToDate)));

    public static Clause SeparateBooks { get; } = Clause.ComputingNothing(
        "4(3)", "Separate books", "Fusion keeps separate books for the project, but may manage its cash with its own.",
        because: "it is a duty of conduct without an amount or a date");

    public static Clause WireTransfer { get; } = Clause.ComputingNothing(
        "4(4)", "Wire transfer", "Payments are made by irrevocable wire transfer to the accounts named.",
        because: "it says how payments are made, not how much");

    public static EquatableArray<Clause> AsSigned => [SharedProfit, Settlement, SeparateBooks, WireTransfer];

    /// <summary>The day by which what is settled for the month is to be paid.</summary>
    public static Rule<LocalDate> ThirtyDaysAfterTheMonth => ThePeriod.End.PlusDays(30);

    private static Rule<Money> ShareOfTheMonth => (ThilShare * DistributableProfit).Rounded(Rounding.ToTheCent);

    // A share that shrinks reaches back to the profits before: what was received beyond it is given back.
    private static Rule<Money> ShareOfAllMonths =>
        (ThilShare * DistributableProfit.ToDate()).Rounded(Rounding.ToTheCent) - ThilProfitShare.ToDateBefore();

    // 2 March for January.
    private static Rule<bool> LastMonthIsNotYetDue => EndOfLastMonth.PlusDays(30) > ThePeriod.End;

    private static Rule<LocalDate> EndOfLastMonth => ThePeriod.Start.PlusDays(-1);
}

using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Proration;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(10): that the agreement has ended, and what is paid then.</summary>
internal static class Clause6Compensation
{
    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "6(10)",
            "Compensation upon termination",
            "When the agreement ends, Fusion keeps the use of the network and compensates THIL for the investment that amortization has not given back; and THIL is paid its share of the salvage value that the parties agree.",
            HasEnded.Means(HasEnded.OpenedBy(Terminated | AgreementEndDate.HasHappened() | TerminatedByFusion | TerminatedByThil | NotRenewed)),
            LastDayInForce.Means(FirstEnd
                .Unless(HasEnded.Prior(), then: LastDayInForce.Prior(initial: ThePeriod.End))
                .ProvidedThat(HasEnded, otherwise: ThePeriod.End)),
            IsInForce.Means(LastDayInForce >= ThePeriod.Start),
            PartOfTheMonth.Means(MonthOfTheEnd.Decides(
                ("whole", TheWhole.ProvidedThat(IsInForce)),
                ("by-days", DaysInThePeriod(from: ThePeriod.Start, to: LastDayInForce) / ThePeriod.Days))),
            // What ends by days are the profit and the instalments that count, not what is paid of them.
            PeriodOfTheEnd.By(MonthOfTheEnd, ("whole", PeriodOfTheEnd.CountsWhole), ("by-days", PeriodOfTheEnd.CountsByDays)),
            Expiry.On(LastDayInForce, providedThat: HasEnded),
            UnrecoveredInvestment.Means((InvestmentToBeGivenBack - RecoveredByAmortization).NotBelowZero()),
            EndedWithoutLiability.Means(
                EndedByFusionFor["change-of-law"] | EndedByThilFor["change-of-law"] | EndedByFusionFor["force-majeure"] | EndedByThilFor["force-majeure"]),
            CompensationIsExcluded.Means(IsExcluded.Unless(HasEnded.Prior(), then: CompensationIsExcluded.Prior())),
            TerminationCompensation.Means(InvestmentDue),
            SalvageShare.Means((ThilShare * AgreedSalvageValue).ProvidedThat(HasEnded)),
            SalvageIsAgreed.Means(HasEnded & AgreedSalvageValue.WasGiven()),
            SalvageCompensation.Means(SalvageDue),
            // 4(2) ends with the agreement, but not the adjustment of what was paid before.
            AdjustedAfterTheEnd.Means(AuditAdjustment.Unless(IsInForce)),
            Fusion.Pays(Thil, TerminationCompensation),
            Fusion.Pays(Thil, SalvageCompensation),
            Fusion.Pays(Thil, AdjustedAfterTheEnd, due: Clause4Sharing.ThirtyDaysAfterTheMonth)).Surviving(),
    ];

    /// <summary>What of THIL's investment is due, once, in the month of the end.</summary>
    public static Rule<Money> InvestmentDue => UnrecoveredInvestment.Rounded(Rounding.ToTheCent)
        .Unless(CompensationIsExcluded)
        .ProvidedThat(HasEnded.ForTheFirstTime());

    /// <summary>What of the salvage value is due, once, in the month in which it is agreed, or in that of the end.</summary>
    public static Rule<Money> SalvageDue => SalvageShare.Rounded(Rounding.ToTheCent)
        .Unless(CompensationIsExcluded)
        .ProvidedThat(SalvageIsAgreed.ForTheFirstTime());

    // The earliest day on which it ends by any way known; the end of the month where none is, or no day is told.
    private static Rule<LocalDate> FirstEnd => ThePeriod.End
        .Earlier(AgreementEndDate.ProvidedThat(AgreementEndDate.HasHappened(), otherwise: ThePeriod.End))
        .Earlier(OfFusion.TerminationNotice.ProvidedThat(TerminatedByFusion, otherwise: ThePeriod.End))
        .Earlier(OfThil.TerminationNotice.ProvidedThat(TerminatedByThil, otherwise: ThePeriod.End))
        .Earlier(Clause6Term.TermEndNotBefore(ThePeriod.Start).ProvidedThat(NotRenewed, otherwise: ThePeriod.End));

    private static Rule<Money> InvestmentToBeGivenBack => InvestmentGivenBack.Decides(
        ("all", ThilInvestment),
        ("equipment-only", EquipmentApproved.ToDate().ShareOf(VentureCostToDate) * ThilInvestment));

    private static Rule<Money> RecoveredByAmortization => AmortizationInFavour.Decides(
        ("paid-to-parties", ThilAmortizationRecovery.ToDate()),
        ("accounting-only", Usd(0)));

    private static Rule<bool> IsExcluded =>
        CostsUponRefusal.Decides(("own-costs", EndedForRefusal), ("compensated", false))
        | CompensationWhenDischarged.Decides(("paid", false), ("not-paid", EndedWithoutLiability));
}

using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(8): how long the agreement lasts, and whether it is renewed.</summary>
internal static class Clause6Term
{
    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "6(8)",
            "Term and renewal",
            "The initial term is two years, or as long as Fusion's agreement with PTCL; then it renews itself by six months at a time, unless a condition for termination occurs.",
            InitialTermEnd.Means(InitialTerm.Decides(
                ("coterminous-if-known", Agreed.AsAgreed(PtclAgreementEnds, otherwise: TwoYears)),
                ("two-years", TwoYears),
                ("ptcl-agreement", PtclAgreementEnds))),
            NotRenewed.Means(TerminationGround.AnyExistsOn(TermEndNotBefore(ThePeriod.Start))
                .ProvidedThat(InitialTermEnd.IsDetermined() & TermEndNotBefore(ThePeriod.Start) <= ThePeriod.End, otherwise: false)),
            CurrentTermEnd.Means(TermEndNotBefore(ThePeriod.End.PlusDays(1)).Unless(HasEnded, then: LastDayInForce)))
            .Reviewed(QuestionKind.UnusedTerm, CurrentTermEnd, "it tells the parties until when the agreement runs, before it renews itself"),
    ];

    /// <summary>The first end of a term, of the initial one or of one of six months, that is no earlier than a day.</summary>
    public static Rule<LocalDate> TermEndNotBefore(Rule<LocalDate> day) => InitialTermEnd.RecurringNotBefore(6, day);

    private static Rule<LocalDate> TwoYears => InternationalVoipAgreement.Signed.PlusMonths(24);
}

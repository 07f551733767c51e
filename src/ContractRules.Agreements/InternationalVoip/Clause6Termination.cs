using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(8) to (11): how long the agreement lasts, how it ends, and what is paid then.</summary>
internal static class Clause6Termination
{
    public static EquatableArray<TerminationGround> Breach => TerminationGround.ForEither((holder, other) => new(
        holder,
        $"terminate for a breach that {other.Party} did not cure within 30 days",
        other.BreachNotice.NotRemedied(other.BreachCured, by: other.BreachNotice.PlusDays(30)),
        other.BreachNotice.PlusDays(31).Unless(other.BreachIncurable, then: other.BreachNotice)));

    public static EquatableArray<TerminationGround> Fraud => TerminationGround.ForEither((holder, other) => new(
        holder, $"terminate for fraud or deception by {other.Party}", other.Fraud.HasHappened(), other.Fraud));

    public static EquatableArray<TerminationGround> ForceMajeure => TerminationGround.ForEither((holder, _) => new(
        holder,
        "terminate for force majeure of 30 days or more",
        ForceMajeureBegan.LastingUntil(ForceMajeureEnded, ForceMajeureBegan.PlusDays(30)),
        ForceMajeureBegan.PlusDays(30)));

    public static EquatableArray<TerminationGround> Insolvency =>
    [
        .. TerminationGround.ForEither((holder, other) => new(
            holder, $"terminate for the insolvency of {other.Party}", other.Insolvency.HasHappened(), other.Insolvency)),
        .. TerminationGround.ForEither((holder, other) => new(
            holder,
            $"terminate for proceedings against {other.Party} not stayed within 90 days",
            other.ProceedingsInstituted.NotRemedied(other.ProceedingsStayed, by: other.ProceedingsInstituted.PlusDays(90)),
            other.ProceedingsInstituted.PlusDays(91))),
    ];

    public static EquatableArray<TerminationGround> Assignment => TerminationGround.ForEither((holder, other) => new(
        holder, $"terminate since {other.Party} assigned its business to creditors", other.AssignedToCreditors.HasHappened(), other.AssignedToCreditors));

    public static EquatableArray<TerminationGround> Seizure => TerminationGround.ForEither((holder, other) => new(
        holder,
        $"terminate for a seizure of {other.Party}'s property not released within 10 business days",
        other.Seized.NotRemedied(other.Released, by: other.Seized.PlusBusinessDays(10)),
        other.Seized.PlusBusinessDays(10).PlusDays(1)));

    public static EquatableArray<TerminationGround> Illegality => TerminationGround.ForEither((holder, _) => new(
        holder, "terminate since the operations were found unlawful", FoundUnlawful.HasHappened(), FoundUnlawful));

    public static EquatableArray<TerminationGround> RegulatoryChange => TerminationGround.ForEither((holder, _) => new(
        holder,
        "terminate at once, without liability, since a change of law keeps it from performing",
        holder.RegulatoryChange.HasHappened(),
        holder.RegulatoryChange,
        PowerEffect.Discharge));

    public static EquatableArray<TerminationGround> Grounds =>
        [.. Breach, .. Fraud, .. ForceMajeure, .. Insolvency, .. Assignment, .. Seizure, .. Illegality, .. RegulatoryChange];

    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "6(8)",
            "Term and renewal",
            "The initial term is two years, or as long as Fusion's agreement with PTCL; then it renews itself by six months at a time.",
            InitialTermEnd.Means(InitialTerm.Decides(InternationalVoipAgreement.Signed.PlusMonths(24), PtclAgreementEnds)),
            CurrentTermEnd.Means(InitialTermEnd.RecurringNotBefore(6, ThePeriod.End.PlusDays(1)))),
        new Clause(
            "6(9)",
            "Termination at once",
            "Either party may terminate at once upon written notice on any of the grounds (a) to (g), beside those elsewhere in the agreement.",
            TerminatedByFusion.Means(TerminationGround.AnyUsedBy(OfFusion)),
            TerminatedByThil.Means(TerminationGround.AnyUsedBy(OfThil))),
        Giving(Breach, "6(9)(a)", "Breach", "A material breach by the other that is not cured within thirty days after it received notice, or that cannot be cured."),
        Giving(Fraud, "6(9)(b)", "Fraud", "Fraud or deception by the other."),
        Giving(ForceMajeure, "6(9)(c)", "Long force majeure", "Force majeure that prevents material performance for thirty days or more."),
        Giving(Insolvency, "6(9)(d)", "Insolvency", "Insolvency of the other, or proceedings against it that are not stayed within ninety days."),
        Giving(Assignment, "6(9)(e)", "Assignment to creditors", "A general assignment by the other for the benefit of its creditors."),
        Giving(Seizure, "6(9)(f)", "Seizure", "Seizure or sale of the other's property, unless the debt is released within ten business days."),
        Giving(Illegality, "6(9)(g)", "Illegality", "A finding by an authority or court that the operations are unlawful."),
        new Clause(
            "6(10)",
            "Compensation upon termination",
            "When the agreement ends, Fusion keeps the network and pays THIL the investment that amortization has not given back, and its share of the salvage value.",
            PeriodOfTheEnd.CountsWhole,
            HasEnded.Means(Terminated | TerminatedByFusion | TerminatedByThil | HasEnded.Prior()),
            UnrecoveredInvestment.Means((ThilInvestment - ThilAmortizationRecovery.ToDate()).NotBelowZero()),
            SalvageShare.Means(ThilShare * AgreedSalvageValue),
            TerminationCompensation.Means(
                (UnrecoveredInvestment + SalvageShare)
                    .Rounded(Rounding.ToTheCent)
                    .ProvidedThat(HasEnded.ForTheFirstTime() & !CostsUponRefusal.Decides<bool>(EndedForRefusal, false))),
            Fusion.Pays(Thil, TerminationCompensation)).Surviving(),
        Giving(RegulatoryChange, "6(11)", "Change of law", "A party that a change of law keeps from performing may terminate at once, without liability, upon notice."),
    ];

    private static Clause Giving(EquatableArray<TerminationGround> grounds, ClauseReference reference, string heading, string summary) =>
        new(reference, heading, summary, [.. grounds.Select(ground => ground.Power)]);
}

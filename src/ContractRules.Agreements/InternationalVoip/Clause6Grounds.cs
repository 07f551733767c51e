using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clauses 6(9) and 6(11): the grounds on which either party may terminate at once.</summary>
internal static class Clause6Grounds
{
    private const string UponWrittenNotice = "the party may terminate immediately upon written notice";

    public static EquatableArray<TerminationGround> Breach => TerminationGround.ForEither((holder, other) => new(
        "breach",
        holder,
        $"terminate for a breach that {other.Party} did not cure within 30 days",
        other.BreachNotice.NotRemedied(other.BreachCured, by: other.BreachNotice.PlusDays(30)),
        other.BreachNotice.PlusDays(31).Unless(other.BreachIncurable, then: other.BreachNotice),
        IsOver: other.BreachCured.HasHappened()));

    public static EquatableArray<TerminationGround> Fraud => TerminationGround.ForEither((holder, other) => new(
        "fraud", holder, $"terminate for fraud or deception by {other.Party}", other.Fraud.HasHappened(), other.Fraud));

    public static EquatableArray<TerminationGround> LongForceMajeure => TerminationGround.ForEither((holder, _) => new(
        "long-force-majeure",
        holder,
        "terminate for force majeure of 30 days or more",
        ForceMajeureBegan.LastingUntil(ForceMajeureEnded, ForceMajeureBegan.PlusDays(30)),
        ForceMajeureBegan.PlusDays(30),
        IsOver: ForceMajeureEnded.HasHappened()));

    public static EquatableArray<TerminationGround> Insolvency =>
    [
        .. TerminationGround.ForEither((holder, other) => new(
            "insolvency", holder, $"terminate for the insolvency of {other.Party}", other.Insolvency.HasHappened(), other.Insolvency)),
        .. TerminationGround.ForEither((holder, other) => new(
            "proceedings",
            holder,
            $"terminate for proceedings against {other.Party} not stayed within 90 days",
            other.ProceedingsInstituted.NotRemedied(other.ProceedingsStayed, by: other.ProceedingsInstituted.PlusDays(90)),
            other.ProceedingsInstituted.PlusDays(91),
            IsOver: other.ProceedingsStayed.HasHappened())),
    ];

    public static EquatableArray<TerminationGround> Assignment => TerminationGround.ForEither((holder, other) => new(
        "assignment",
        holder,
        $"terminate since {other.Party} assigned its business to creditors",
        other.AssignedToCreditors.HasHappened(),
        other.AssignedToCreditors));

    public static EquatableArray<TerminationGround> Seizure => TerminationGround.ForEither((holder, other) => new(
        "seizure",
        holder,
        $"terminate for a seizure of {other.Party}'s property not released within 10 business days",
        other.Seized.NotRemedied(other.Released, by: other.Seized.PlusBusinessDays(10)),
        other.Seized.PlusBusinessDays(10).PlusDays(1),
        IsOver: other.Released.HasHappened()));

    public static EquatableArray<TerminationGround> Illegality => TerminationGround.ForEither((holder, _) => new(
        "illegality", holder, "terminate since the operations were found unlawful", FoundUnlawful.HasHappened(), FoundUnlawful));

    public static EquatableArray<TerminationGround> RegulatoryChange => TerminationGround.ForEither((holder, _) => new(
        "change-of-law",
        holder,
        "terminate at once, without liability, since a change of law keeps it from performing",
        holder.RegulatoryChange.HasHappened(),
        holder.RegulatoryChange,
        Effect: PowerEffect.Discharge));

    /// <summary>All of them.</summary>
    public static EquatableArray<TerminationGround> All =>
        [.. Breach, .. Fraud, .. LongForceMajeure, .. Insolvency, .. Assignment, .. Seizure, .. Illegality, .. RegulatoryChange];

    public static EquatableArray<Clause> AtOnce =>
    [
        new Clause(
            "6(9)",
            "Termination at once",
            "Either party may terminate at once upon written notice on any of the grounds (a) to (g), beside those elsewhere in the agreement.",
            [
                .. TerminationGround.Table,
                TerminatedByFusion.Means(EndedByFusionFor.Any().ProvidedThat(OfFusion.TerminationNotice.HasHappened(), otherwise: false)),
                TerminatedByThil.Means(EndedByThilFor.Any().ProvidedThat(OfThil.TerminationNotice.HasHappened(), otherwise: false)),
            ]),
        Giving(Breach, "6(9)(a)", "Breach", "A material breach by the other that is not cured within thirty days after it received notice, or that cannot be cured."),
        Giving(Fraud, "6(9)(b)", "Fraud", "Fraud or deception by the other.").Reviewed(QuestionKind.NoNotice, UponWrittenNotice),
        Giving(LongForceMajeure, "6(9)(c)", "Long force majeure", "Force majeure that prevents material performance for thirty days or more."),
        Giving(Insolvency, "6(9)(d)", "Insolvency", "Insolvency of the other, or proceedings against it that are not stayed within ninety days.").Reviewed(QuestionKind.NoNotice, UponWrittenNotice),
        Giving(Assignment, "6(9)(e)", "Assignment to creditors", "A general assignment by the other for the benefit of its creditors.").Reviewed(QuestionKind.NoNotice, UponWrittenNotice),
        Giving(Seizure, "6(9)(f)", "Seizure", "Seizure or sale of the other's property, unless the debt is released within ten business days."),
        Giving(Illegality, "6(9)(g)", "Illegality", "A finding by an authority or court that the operations are unlawful.").Reviewed(QuestionKind.NoNotice, UponWrittenNotice),
    ];

    public static EquatableArray<Clause> ChangeOfLaw =>
        [Giving(RegulatoryChange, "6(11)", "Change of law", "A party that a change of law keeps from performing may terminate at once, without liability, upon notice.").Reviewed(QuestionKind.NoNotice, UponWrittenNotice)];

    private static Clause Giving(EquatableArray<TerminationGround> grounds, ClauseReference reference, string heading, string summary) =>
        new(reference, heading, summary, [.. grounds.Select(ground => ground.Power)]);
}

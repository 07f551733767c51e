using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 5: what happens if PTCL refuses the tender.</summary>
internal static class Clause5
{
    // Once PTCL has agreed after all, the project has materialized.
    public static EquatableArray<TerminationGround> Grounds => TerminationGround.ForEither((holder, _) => new(
        "refusal",
        holder,
        "terminate upon reasonable notice since the tender was refused, each party bearing its own costs",
        TenderRefused.HasHappened() & !PtclAgreementDate.HasHappened(),
        TenderRefused,
        Effect: PowerEffect.Discharge));

    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "5",
            "Refusal of the tender",
            "If PTCL refuses the tender and any modification of it, either party may terminate upon reasonable notice, and each bears its own costs.",
            [
                EndedForRefusal.Means(EndedByFusionFor["refusal"] | EndedByThilFor["refusal"]),
                .. Grounds.Select(ground => ground.Power),
            ]).Surviving(),
    ];
}

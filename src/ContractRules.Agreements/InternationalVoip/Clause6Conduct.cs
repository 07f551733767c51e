using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(16) and (17): lawful use of the services, and indemnity.</summary>
internal static class Clause6Conduct
{
    public static EquatableArray<TerminationGround> Grounds =>
    [
        new TerminationGround(
            "corrupt-practices",
            OfFusion,
            "terminate since the corrupt-practices act is believed violated",
            CorruptPracticeBelieved.HasHappened(),
            CorruptPracticeBelieved),
    ];

    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "6(16)",
            "Lawful use",
            "Services are not used against the law or the rights of others. On 24 hours' notice either party may suspend them if it believes that the other does, and it may terminate them for chronic or uncured violations. Corrupt practices let Fusion terminate the agreement.",
            [
                Suspension(OfFusion, OfThil),
                Suspension(OfThil, OfFusion),
                EndOfServices(OfFusion, OfThil),
                EndOfServices(OfThil, OfFusion),
                .. Grounds.Select(ground => ground.Power),
            ]),
        Clause.ComputingNothing(
            "6(17)",
            "Indemnity",
            "Each party holds the other harmless against what its own breach, infringement or negligence costs it.",
            because: "what is claimed under it comes in with the facts, and 6(15) leaves it without a limit").Surviving(),
    ];

    private static Power Suspension(PartyEvents holder, PartyEvents other) => holder.Party.May(
        $"suspend the services for unlawful use by {other.Party}",
        PowerEffect.Suspend,
        other.ViolationNotice.HasHappened() & !(other.ViolationCeased.HasHappened() & other.ViolationCeased >= other.ViolationNotice),
        other.ViolationNotice.PlusDays(1),
        holder.SuspensionOfServices);

    private static Power EndOfServices(PartyEvents holder, PartyEvents other) => holder.Party.May(
        $"terminate the services for chronic violations by {other.Party}",
        PowerEffect.Cease,
        other.ChronicViolation.HasHappened(),
        other.ChronicViolation,
        holder.TerminationOfServices);
}

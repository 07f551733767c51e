using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(18): force majeure, with a clock of its own beside that of 6(9)(c).</summary>
internal static class Clause6ForceMajeure
{
    public static EquatableArray<TerminationGround> Grounds => TerminationGround.ForEither((holder, _) => new(
        "force-majeure",
        holder,
        "terminate without liability, save for undisputed payments, for force majeure of more than 15 days",
        ForceMajeureBegan.LastingUntil(ForceMajeureEnded, ForceMajeureBegan.PlusDays(16)),
        ForceMajeureBegan.PlusDays(16),
        IsOver: ForceMajeureEnded.HasHappened(),
        Effect: PowerEffect.Discharge));

    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "6(18)",
            "Force majeure",
            "Neither party answers for what is beyond its control, save for payments for services rendered. If it lasts longer than fifteen days, either may terminate without liability upon notice.",
            [.. Grounds.Select(ground => ground.Power)]),
    ];
}

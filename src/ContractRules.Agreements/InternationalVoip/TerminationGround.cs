using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>A ground on which a party may end the agreement: the clause, what happened, and from which day.</summary>
internal sealed record TerminationGround(
    PartyEvents Holder, string What, Rule<bool> Holds, Rule<LocalDate> From, PowerEffect Effect = PowerEffect.Terminate)
{
    /// <summary>The power that the ground gives.</summary>
    public Power Power => Holder.Party.May(What, Effect, Holds, From, Holder.TerminationNotice);

    /// <summary>The grounds of a clause, for either party; each turns on what befell the other.</summary>
    public static EquatableArray<TerminationGround> ForEither(Func<PartyEvents, PartyEvents, TerminationGround> ground) =>
        [ground(OfFusion, OfThil), ground(OfThil, OfFusion)];

    /// <summary>Every ground that a party has, in the order of the text.</summary>
    public static IEnumerable<TerminationGround> Of(PartyEvents holder) =>
        new[] { Clause5.Grounds, Clause6Termination.Grounds, Clause6Conduct.Grounds, Clause6ForceMajeure.Grounds }
            .SelectMany(grounds => grounds)
            .Where(ground => ground.Holder == holder);

    /// <summary>Whether a party has given notice on a day on which it had any of its grounds.</summary>
    public static Rule<bool> AnyUsedBy(PartyEvents holder) => AnyUsedBy(holder, Of(holder));

    /// <summary>Whether a party has given notice on a day on which it had one of these grounds.</summary>
    public static Rule<bool> AnyUsedBy(PartyEvents holder, IEnumerable<TerminationGround> grounds) => holder.TerminationNotice.HasHappened()
        & grounds.Where(ground => ground.Holder == holder)
            .Select(ground => ground.Holds & ground.From <= holder.TerminationNotice)
            .Aggregate((any, ground) => any | ground);
}

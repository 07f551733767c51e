using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>A ground on which a party may end the agreement: what happened, from which day, and what would be the end of the ground itself.</summary>
/// <param name="Name">Its name among the grounds.</param>
/// <param name="Holder">The party that may end the agreement.</param>
/// <param name="What">What it may do, after "may".</param>
/// <param name="Arises">Whether the ground has arisen.</param>
/// <param name="From">The first day on which the party may use it.</param>
/// <param name="IsOver">Whether what gave it is over; nothing is the end of a ground that has none.</param>
/// <param name="Effect">What follows when it is used.</param>
internal sealed record TerminationGround(
    string Name,
    PartyEvents Holder,
    string What,
    Rule<bool> Arises,
    Rule<LocalDate> From,
    Rule<bool>? IsOver = null,
    PowerEffect Effect = PowerEffect.Terminate)
{
    /// <summary>The grounds that either party can have, in the order of the text.</summary>
    public static Members OfEither { get; } = new(
        "ground",
        "refusal",
        "breach",
        "fraud",
        "long-force-majeure",
        "insolvency",
        "proceedings",
        "assignment",
        "seizure",
        "illegality",
        "change-of-law",
        "force-majeure");

    /// <summary>All grounds: Fusion has one of its own.</summary>
    public static Members All { get; } = new("ground", [.. OfEither.Keys, "corrupt-practices"]);

    /// <summary>The grounds of a clause, for either party; each turns on what befell the other.</summary>
    public static EquatableArray<TerminationGround> ForEither(Func<PartyEvents, PartyEvents, TerminationGround> ground) =>
        [ground(OfFusion, OfThil), ground(OfThil, OfFusion)];

    /// <summary>Whether each ground of the agreement was used, one line for each.</summary>
    public static IEnumerable<Definition> Table => Everywhere.Select(ground => ground.Used);

    /// <summary>The power that the ground gives.</summary>
    public Power Power => Holder.Party.May(What, Effect, Exists, From, Holder.TerminationNotice).KnownAs(Name);

    /// <summary>Whether any ground of either party, not yet over, can be used on a day.</summary>
    public static Rule<bool> AnyExistsOn(Rule<LocalDate> day) =>
        Everywhere
            .Select(ground => ground.Arises & ground.From <= day & (ground.IsOver is { } over ? !over : true))
            .Aggregate((any, exists) => any | exists)
            .Called($"a ground for termination exists on {day}");

    private static IEnumerable<TerminationGround> Everywhere =>
        [.. Clause5.Grounds, .. Clause6Grounds.All, .. Clause6Conduct.Grounds, .. Clause6ForceMajeure.Grounds];

    private Definition Used => (Holder == OfFusion ? EndedByFusionFor : EndedByThilFor)[Name]
        .Means((Exists & From <= Holder.TerminationNotice).Called($"the power that it gives could be used on {Holder.TerminationNotice}").ProvidedThat(Holder.TerminationNotice.HasHappened(), otherwise: false));

    private Rule<bool> Exists => IsOver is { } over
        ? Arises & GroundThatIsOver.Decides(("right-stays", true), ("right-ends", !over))
        : Arises;
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>How a power stands, also one that there is no ground for.</summary>
public sealed record PowerDocument : DocumentPart
{
    /// <summary>The clause that gives it.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>Who has it.</summary>
    public required string Holder { get; init; }

    /// <summary>What it may do, after "may".</summary>
    public required string What { get; init; }

    /// <summary>What follows when it does.</summary>
    [AllowedValues("terminate", "suspend", "cease", "renew", "extend", "buy", "discharge")]
    public required string Effect { get; init; }

    /// <summary>How it stands.</summary>
    [AllowedValues("unavailable", "pending", "available", "exercised", "undetermined")]
    public required string State { get; init; }

    /// <summary>The first day on which it may; null where that is not known.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate? From { get; init; }

    /// <summary>The day on which it did; null where it did not.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate? Exercised { get; init; }

    /// <summary>The day on which that takes effect; left out where it is that of the exercise, or not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? TakesEffect { get; init; }

    /// <summary>True where the power has lapsed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Lapsed { get; init; }

    /// <summary>The keys of the facts that would settle how it stands.</summary>
    public required EquatableArray<string> Needs { get; init; }

    /// <summary>Where it ended the agreement, the clauses that go on to bind.</summary>
    public required EquatableArray<ClauseReference> Surviving { get; init; }

    internal static PowerDocument Of(PowerState state, Statement statement) => new()
    {
        Clause = state.Clause,
        Holder = state.Power.Holder.Name,
        What = state.Power.What,
        Effect = EffectOf(state.Power),
        State = StandingWords.NameOf(state.Standing),
        From = state.From,
        Exercised = state.ExercisedOn,
        TakesEffect = state.Power.Effective is null ? null : state.TakesEffectOn,
        Lapsed = state.HasLapsed ? true : null,
        Needs = [.. ExactText.Needs(state.Reasons)],
        Surviving = state.Power.EndsTheAgreement && state.Standing == PowerStanding.Exercised ? [.. statement.Surviving()] : [],
    };

    private static string EffectOf(Power power) => power.Effect switch
    {
        PowerEffect.Terminate => "terminate",
        PowerEffect.Suspend => "suspend",
        PowerEffect.Cease => "cease",
        PowerEffect.Renew => "renew",
        PowerEffect.Extend => "extend",
        PowerEffect.Buy => "buy",
        _ => "discharge",
    };
}

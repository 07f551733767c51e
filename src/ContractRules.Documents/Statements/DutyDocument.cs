using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>How a duty stands.</summary>
public sealed record DutyDocument : DocumentPart
{
    /// <summary>The clause that lays it down.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>Who has it.</summary>
    public required string Obligor { get; init; }

    /// <summary>To whom it is owed.</summary>
    public required string Obligee { get; init; }

    /// <summary>What has to be done, after "shall".</summary>
    public required string What { get; init; }

    /// <summary>How it stands.</summary>
    [AllowedValues("not-yet-due", "kept", "late", "broken", "excused", "undetermined")]
    public required string State { get; init; }

    /// <summary>The last day on which it is kept in time; null where that is not known.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate? Due { get; init; }

    /// <summary>By how many days it is late.</summary>
    public required int DaysLate { get; init; }

    /// <summary>By how much a measured duty was missed, exactly; null for an act.</summary>
    public required Rational? Shortfall { get; init; }

    /// <summary>The unit of the shortfall; null for an act.</summary>
    public required string? Unit { get; init; }

    /// <summary>The keys of the facts that would settle how it stands.</summary>
    public required EquatableArray<string> Needs { get; init; }

    internal static DutyDocument Of(DutyState state) => new()
    {
        Clause = state.Clause,
        Obligor = state.Duty.Obligor.Name,
        Obligee = state.Duty.Obligee.Name,
        What = state.Duty.What,
        State = StandingWords.NameOf(state.Standing),
        Due = state.Due,
        DaysLate = state.DaysLate,
        Shortfall = state.Shortfall,
        Unit = state.Duty.Shortfall is { } shortfall ? Measuring.Of(shortfall)?.Symbol : null,
        Needs = [.. ExactText.Needs(state.Reasons)],
    };
}

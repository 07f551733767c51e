using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Facts;

/// <summary>The facts of a period, or what became known of it on a day.</summary>
public sealed record FactsRowDocument : DocumentPart
{
    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The day on which it became known; left out where days do not matter.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? KnownOn { get; init; }

    /// <summary>What is given, by the keys of the facts, each number in the unit of its fact.</summary>
    public required EquatableMap<Value> Values { get; init; }

    /// <summary>The keys of the facts that are taken back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Withdrawn { get; init; }

    internal static FactsRowDocument Of(PeriodFacts facts, LocalDate? day) => new()
    {
        Period = facts.Period,
        KnownOn = day,
        Values = facts.Values,
        Withdrawn = facts.Withdrawn.Count > 0 ? facts.Withdrawn : default(EquatableArray<string>?),
    };
}

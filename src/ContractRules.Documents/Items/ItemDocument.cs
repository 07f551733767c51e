using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Items;

/// <summary>One item of a list: a call, an invoice, a drawdown.</summary>
public sealed record ItemDocument : DocumentPart
{
    /// <summary>What it is called, once in its period.</summary>
    public required string Key { get; init; }

    /// <summary>The period that it belongs to; left out where a date of the item tells it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SettlementPeriod? Period { get; init; }

    /// <summary>The day on which it became known; left out where days do not matter.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? KnownOn { get; init; }

    /// <summary>True where it takes back an item that was given before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Withdrawn { get; init; }

    /// <summary>What is given for the fields that hold values, by their keys, each number in the unit of its field.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableMap<Value>? Values { get; init; }

    /// <summary>What is given for the fields that hold names, by their keys.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableMap<string>? Names { get; init; }

    internal static ItemDocument Of(Item item, SettlementPeriod period, LocalDate? day) => new()
    {
        Key = item.Key,
        Period = period,
        KnownOn = day,
        Withdrawn = item.IsWithdrawn ? true : null,
        Values = item.IsWithdrawn ? null : item.Values,
        Names = item.Names.Count > 0 ? item.Names : null,
    };
}

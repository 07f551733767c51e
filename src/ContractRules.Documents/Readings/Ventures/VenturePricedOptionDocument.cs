using System.Text.Json.Serialization;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings.Ventures;

/// <summary>A way to read what the text leaves open, and what it would move alone over many ventures.</summary>
public sealed record VenturePricedOptionDocument : DocumentPart
{
    /// <summary>The name by which it is chosen.</summary>
    public required string Name { get; init; }

    /// <summary>What the text then means.</summary>
    public required string Meaning { get; init; }

    /// <summary>What each party would receive more or less over all ventures and periods, without what is open; left out of the option chosen, and where there is no plan.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<PartyDifferenceDocument>? More { get; init; }

    /// <summary>In how many ventures anything would be paid otherwise in any period, be it on another day; left out of the option chosen, and where there is no plan.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Moved { get; init; }

    /// <summary>In how many ventures some of what it moves cannot be told; left out of the option chosen, and where there is no plan.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Open { get; init; }

    /// <summary>How many ventures' facts would be refused, which are in no figure of this option; left out of the option chosen, and where there is no plan.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Refused { get; init; }

    /// <summary>The first of what is wrong in those facts, ten at most; left out where nothing is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<RefusedVentureDocument>? FirstRefused { get; init; }

    /// <summary>The rules that cannot be settled for many ventures at once where the text is read so, so that nobody knows what it moves; left out where all can.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? WithoutPlan { get; init; }

    internal static VenturePricedOptionDocument Of(Reading reading, ReadingOption option, VenturePricedReadings priced)
    {
        var price = priced.PriceOf(reading, option);
        var withoutPlan = priced.WithoutPlan.FirstOrDefault(found => (found.Choice.Reading, found.Choice.Option) == (reading, option));
        return new()
        {
            Name = option.Name,
            Meaning = option.Meaning,
            More = price is null ? default(EquatableArray<PartyDifferenceDocument>?) : PartyDifferenceDocument.Of(price.Total, price.DeliveryTotal),
            Moved = price?.Moved,
            Open = price?.Open,
            Refused = price?.Refused,
            FirstRefused = price is { Faults.Count: > 0 } ? [.. price.Faults.Select(RefusedVentureDocument.Of)] : null,
            WithoutPlan = withoutPlan is null ? null : [.. withoutPlan.Refusals.Select(refusal => $"{refusal}")],
        };
    }
}

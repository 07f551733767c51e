using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>A way to read what the text leaves open, and what it would move alone.</summary>
public sealed record PricedOptionDocument : DocumentPart
{
    /// <summary>The name by which it is chosen.</summary>
    public required string Name { get; init; }

    /// <summary>What the text then means.</summary>
    public required string Meaning { get; init; }

    /// <summary>What each party would receive more or less over all periods, without what is open; left out of the option chosen, and where the facts are refused.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<PartyDifferenceDocument>? More { get; init; }

    /// <summary>Whether some of what it moves cannot be told.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether anything would be paid otherwise at all, in any period, be it on another day.</summary>
    public required bool ChangesPayments { get; init; }

    internal static PricedOptionDocument Of(ReadingOption option, ReadingPrice? price) => new()
    {
        Name = option.Name,
        Meaning = option.Meaning,
        More = price is null ? default(EquatableArray<PartyDifferenceDocument>?) : PartyDifferenceDocument.Of(price.Total, price.DeliveryTotal),
        IsOpen = price?.IsOpen ?? false,
        ChangesPayments = price is { IsNothing: false },
    };
}

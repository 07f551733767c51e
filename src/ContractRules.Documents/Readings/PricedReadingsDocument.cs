using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>What the text of an agreement leaves open, and what each way to read it would move, as a JSON document.</summary>
public sealed record PricedReadingsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.PricedReadings.Told(value); } = DocumentKind.PricedReadings.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The questions that the text leaves open, with what each option would move alone.</summary>
    public required EquatableArray<PricedReadingDocument> Readings { get; init; }

    /// <summary>The questions that can interact.</summary>
    public required EquatableArray<ReadingGroupDocument> Groups { get; init; }

    /// <summary>The worst and the best for each party, in each unit.</summary>
    public required EquatableArray<PartyExtremesDocument> Parties { get; init; }

    /// <summary>The priced readings of an agreement.</summary>
    public static PricedReadingsDocument Of(Agreement agreement, PricedCombinations priced)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(priced);
        var prices = priced.Alone.Prices.ToLookup(price => price.Reading);
        return new()
        {
            Agreement = agreement.Key,
            Assumed = ReadAs.AssumedIn(agreement),
            Readings = [.. agreement.Readings.Select(reading => PricedReadingDocument.Of(reading, agreement, prices))],
            Groups = [.. priced.Groups.Select(ReadingGroupDocument.Of)],
            Parties = [.. priced.Money.Select(PartyExtremesDocument.Of), .. priced.Deliveries.Select(PartyExtremesDocument.Of)],
        };
    }
}

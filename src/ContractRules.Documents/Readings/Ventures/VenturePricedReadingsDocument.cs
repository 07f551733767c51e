using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings.Ventures;

/// <summary>What the text of an agreement leaves open, and what each way to read it would move over the facts of many ventures, as a JSON document.</summary>
public sealed record VenturePricedReadingsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.VenturePricedReadings.Told(value); } = DocumentKind.VenturePricedReadings.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>How many ventures were priced.</summary>
    public required int Ventures { get; init; }

    /// <summary>How many were left out, because their facts are refused as the text is read, or could not be read.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The questions that the text leaves open, with what each option would move alone.</summary>
    public required EquatableArray<VenturePricedReadingDocument> Readings { get; init; }

    /// <summary>The questions that can interact.</summary>
    public required EquatableArray<ReadingGroupDocument> Groups { get; init; }

    /// <summary>The worst and the best for each party over all ventures together, in each unit.</summary>
    public required EquatableArray<PartyExtremesDocument> Parties { get; init; }

    /// <summary>The priced readings of an agreement.</summary>
    public static VenturePricedReadingsDocument Of(Agreement agreement, VenturePricedCombinations priced)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(priced);
        return new()
        {
            Agreement = agreement.Key,
            Assumed = ReadAs.AssumedIn(agreement),
            Ventures = priced.Alone.Ventures,
            LeftOut = priced.Alone.LeftOut,
            Readings = [.. agreement.Readings.Select(reading => VenturePricedReadingDocument.Of(reading, agreement, priced.Alone))],
            Groups = [.. priced.Groups.Select(ReadingGroupDocument.Of)],
            Parties = [.. priced.Money.Select(PartyExtremesDocument.Of), .. priced.Deliveries.Select(PartyExtremesDocument.Of)],
        };
    }
}

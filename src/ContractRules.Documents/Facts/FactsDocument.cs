using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Facts;

/// <summary>Facts of successive periods as a JSON document, such as settling reads.</summary>
public sealed record FactsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Facts.Told(value); } = DocumentKind.Facts.Urn;

    /// <summary>The periods in their order; one may stand more than once where days tell what became known when.</summary>
    public required EquatableArray<FactsRowDocument> Periods { get; init; }

    /// <summary>Facts of periods.</summary>
    public static FactsDocument Of(IEnumerable<PeriodFacts> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return new() { Periods = [.. periods.Select(facts => FactsRowDocument.Of(facts, day: null))] };
    }

    /// <summary>Facts with the days on which they became known.</summary>
    public static FactsDocument Of(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new() { Periods = [.. knowledge.Rows.Select(row => FactsRowDocument.Of(row.Facts, row.Day))] };
    }
}

using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Items;

/// <summary>A list of items as a JSON document, such as settling reads.</summary>
public sealed record ItemsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Items.Told(value); } = DocumentKind.Items.Urn;

    /// <summary>What one of them is called, by the key of the list.</summary>
    public required string List { get; init; }

    /// <summary>The items.</summary>
    public required EquatableArray<ItemDocument> Items { get; init; }

    /// <summary>The items of a list over several periods.</summary>
    /// <param name="list">The key of the list.</param>
    /// <param name="periods">The facts of the periods.</param>
    public static ItemsDocument Of(string list, IEnumerable<PeriodFacts> periods)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(periods);
        return new()
        {
            List = list,
            Items = [.. periods.SelectMany(facts => facts.Items.TryGet(list, out var items) ? items.Select(item => ItemDocument.Of(item, facts.Period, day: null)) : [])],
        };
    }

    /// <summary>The items of a list with the days on which they became known.</summary>
    /// <param name="list">The key of the list.</param>
    /// <param name="knowledge">What became known when.</param>
    public static ItemsDocument Of(string list, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(knowledge);
        return new()
        {
            List = list,
            Items = [.. knowledge.Rows.SelectMany(row => row.Facts.Items.TryGet(list, out var items) ? items.Select(item => ItemDocument.Of(item, row.Facts.Period, row.Day)) : [])],
        };
    }
}

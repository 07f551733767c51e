using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Reads items, and the lots that are open.</summary>
internal partial class ElementReader
{
    public OpenLots OpenLots(JsonElement element, string place) => element switch
    {
        { ValueKind: JsonValueKind.Array } lots => new(List(lots, place, Item), []),
        { ValueKind: JsonValueKind.Object } open => new([], Reasons(open, place)),
        _ => Wrong<OpenLots>(place, element, "a list of lots") ?? Settlement.OpenLots.None,
    };

    /// <summary>A lot, or any other item.</summary>
    public Item Item(JsonElement element, string place)
    {
        ReportOthers(element, place, "key", "values", "names");
        return Names(element, place).Aggregate(
            Settlement.Item.Of(Words(Member(element, "key"), Inside(place, "key"), "what it is called")).With(ValuesOf(Member(element, "values"), place)),
            (lot, name) => lot.With(name.Key, name.Value));
    }

    // There may be thousands, so that a place is worded only where something is wrong there.
    private IEnumerable<KeyValuePair<string, Value>> ValuesOf(JsonElement? values, string place) => values is { ValueKind: JsonValueKind.Object } entries
        ? [.. entries.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, ValueIn(entry.Value) ?? Value(entry.Value, $"{place}.values.{entry.Name}") ?? NumberValue.Zero))]
        : Wrong<KeyValuePair<string, Value>[]>(Inside(place, "values"), values, "an object") ?? [];

    private EquatableMap<string> Names(JsonElement lot, string place) => Member(lot, "names") is { } names
        ? Entries(names, Inside(place, "names"), (element, inside) => Words(element, inside, "a name"))
        : EquatableMap<string>.Empty;
}

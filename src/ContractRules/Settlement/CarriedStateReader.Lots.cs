using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Reads the open lots of a carried state.</summary>
internal sealed partial class CarriedStateReader
{
    private OpenLots OpenLots(JsonElement element, string place) => element switch
    {
        { ValueKind: JsonValueKind.Array } lots => new([.. lots.EnumerateArray().Select((lot, index) => Lot(lot, $"{place}[{index}]"))], []),
        { ValueKind: JsonValueKind.Object } open => new([], Undetermined(open, place)?.Reasons ?? []),
        _ => Wrong<OpenLots>(place, element, "a list of lots") ?? Settlement.OpenLots.None,
    };

    private Item Lot(JsonElement element, string place)
    {
        var key = Text(Member(element, "key"), $"{place}.key");
        if (string.IsNullOrWhiteSpace(key))
        {
            Report($"{place}.key", "nothing", "what the lot is called");
            return Item.Of("-");
        }

        return Names(element, place).Aggregate(
            Item.Of(key).With(ValuesOf(Member(element, "values"), place)),
            (lot, name) => lot.With(name.Key, name.Value));
    }

    // There may be thousands, so that a place is worded only where something is wrong there.
    private IEnumerable<KeyValuePair<string, Value>> ValuesOf(JsonElement? values, string place) => values is { ValueKind: JsonValueKind.Object } entries
        ? [.. entries.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, ValueIn(entry.Value) ?? Value(entry.Value, $"{place}.values.{entry.Name}") ?? NumberValue.Zero))]
        : Wrong<KeyValuePair<string, Value>[]>($"{place}.values", values, "an object") ?? [];

    private EquatableMap<string> Names(JsonElement lot, string place) => Member(lot, "names") is not { } names
        ? EquatableMap<string>.Empty
        : Entries(names, $"{place}.names", (element, inside) =>
            Text(element, inside) is var name && !string.IsNullOrWhiteSpace(name) ? name : Wrong<string>(inside, name, "a name") ?? "-");
}

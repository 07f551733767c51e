using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>
/// Writes items: <c>{ "key": "C-17", "values": { "seconds": "95" }, "names": { "destination": "PK" } }</c>, each number in the unit of its
/// field; one that takes back another: <c>{ "key": "C-17", "withdrawn": true }</c>.
/// </summary>
public sealed class ItemConverter : ElementConverter<Item>
{
    private static readonly TruthConverter _truths = new();

    internal override Item? From(ElementReader reader, JsonElement? element, string place)
    {
        if (element is not { ValueKind: JsonValueKind.Object } item)
        {
            return reader.Wrong<Item>(place, element, "an object with key and values");
        }

        if (ElementReader.Member(item, "withdrawn") is null)
        {
            return reader.Item(item, place);
        }

        var members = reader.Members(item, place, "key", "withdrawn");
        var key = reader.Words(members["key"], members.At("key"), "what it is called");
        return _truths.From(reader, members["withdrawn"], members.At("withdrawn"))
            ? Item.Withdrawn(key)
            : reader.Wrong<Item>(members.At("withdrawn"), members["withdrawn"], "true, or an item with its values");
    }

    internal override void To(Utf8JsonWriter json, Item value)
    {
        if (!value.IsWithdrawn)
        {
            CarriedStateWriter.Write(json, value);
            return;
        }

        json.WriteStartObject();
        json.WriteString("key", value.Key);
        json.WriteBoolean("withdrawn", true);
        json.WriteEndObject();
    }
}

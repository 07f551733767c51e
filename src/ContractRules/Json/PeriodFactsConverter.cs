using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes the facts of a period, each number in the unit of its fact, as files do: <c>{ "period": "2002-10", "values": { "net-sales": "100" },
/// "items": { "calls": [ … ] }, "withdrawn": ["notice"] }</c>. Items and withdrawn are left out where there are none.
/// </summary>
public sealed class PeriodFactsConverter : ElementConverter<PeriodFacts>
{
    private static readonly SettlementPeriodConverter _periods = new();
    private static readonly ItemConverter _items = new();

    internal override PeriodFacts? From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "period", "values", "items", "withdrawn");
        var period = _periods.From(reader, members["period"], members.At("period"));
        var values = reader.Entries(members["values"], members.At("values"), (value, inside) => reader.Value(value, inside) ?? NumberValue.Zero);
        var items = members["items"] is { } lists
            ? reader.Entries(lists, members.At("items"), (list, inside) => reader.List(list, inside, (item, at) => _items.From(reader, item, at) ?? Item.Of("-")))
            : EquatableMap<EquatableArray<Item>>.Empty;
        var withdrawn = members["withdrawn"] is { } keys ? reader.List(keys, members.At("withdrawn"), (key, inside) => reader.Text(key, inside)) : [];
        foreach (var key in withdrawn.Where(key => values.TryGet(key, out _)))
        {
            reader.Report(members.At("withdrawn"), $"{key}, which is given", "a fact that is either given or withdrawn");
        }

        return period is null ? null : items.Aggregate(
            PeriodFacts.For(period).With(values).Withdrawing(withdrawn),
            (facts, list) => facts.WithItems(list.Key, list.Value));
    }

    internal override void To(Utf8JsonWriter json, PeriodFacts value)
    {
        json.WriteStartObject();
        _periods.To(json, "period", value.Period);
        CarriedStateWriter.Write(json, "values", value.Values);
        if (value.Items.Count > 0)
        {
            json.WriteStartObject("items");
            foreach (var (key, items) in value.Items)
            {
                _items.To(json, key, items);
            }

            json.WriteEndObject();
        }

        if (value.Withdrawn.Count > 0)
        {
            json.WriteStartArray("withdrawn");
            foreach (var key in value.Withdrawn)
            {
                json.WriteStringValue(key);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}

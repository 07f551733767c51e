using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes quantities: <c>{ "amount": "3000000", "unit": { "symbol": "minute", "plural": "minutes", "decimals": 0 } }</c>.</summary>
public sealed class QuantityConverter : ElementConverter<Quantity>
{
    private static readonly RationalConverter _amounts = new();
    private static readonly UnitConverter _units = new();

    internal override Quantity From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "amount", "unit");
        var amount = _amounts.From(reader, members["amount"], members.At("amount"));
        return _units.From(reader, members["unit"], members.At("unit")) switch
        {
            null => default,
            Currency => reader.Wrong<Quantity>(members.At("unit"), members["unit"], "a unit that is no currency"),
            var unit => new(amount, unit),
        };
    }

    internal override void To(Utf8JsonWriter json, Quantity value)
    {
        json.WriteStartObject();
        _amounts.To(json, "amount", value.Amount);
        _units.To(json, "unit", value.Unit);
        json.WriteEndObject();
    }
}

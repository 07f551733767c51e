using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes rates: <c>{ "amount": "500", "of": "barrel", "per": { "symbol": "day", "plural": "days", "decimals": 0 } }</c>.</summary>
public sealed class RateConverter : ElementConverter<Rate>
{
    private static readonly RationalConverter _amounts = new();
    private static readonly UnitConverter _units = new();

    internal override Rate From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "amount", "of", "per");
        var amount = _amounts.From(reader, members["amount"], members.At("amount"));
        return (_units.From(reader, members["of"], members.At("of")), _units.From(reader, members["per"], members.At("per"))) switch
        {
            (Currency, _) => reader.Wrong<Rate>(members.At("of"), members["of"], "a unit that is no currency"),
            ({ } of, { } per) => new(amount, of, per),
            _ => default,
        };
    }

    internal override void To(Utf8JsonWriter json, Rate value)
    {
        json.WriteStartObject();
        _amounts.To(json, "amount", value.Amount);
        _units.To(json, "of", value.Of);
        _units.To(json, "per", value.Per);
        json.WriteEndObject();
    }
}

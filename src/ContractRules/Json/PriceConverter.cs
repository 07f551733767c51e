using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes prices: <c>{ "amount": "0.19", "of": "USD", "per": "barrel" }</c>.</summary>
public sealed class PriceConverter : ElementConverter<Price>
{
    private static readonly RationalConverter _amounts = new();
    private static readonly CurrencyConverter _currencies = new();
    private static readonly UnitConverter _units = new();

    internal override Price From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "amount", "of", "per");
        var amount = _amounts.From(reader, members["amount"], members.At("amount"));
        var (of, per) = (_currencies.From(reader, members["of"], members.At("of")), _units.From(reader, members["per"], members.At("per")));
        return of is null || per is null ? default : new(amount, of, per);
    }

    internal override void To(Utf8JsonWriter json, Price value)
    {
        json.WriteStartObject();
        _amounts.To(json, "amount", value.Amount);
        _currencies.To(json, "of", value.Of);
        _units.To(json, "per", value.Per);
        json.WriteEndObject();
    }
}

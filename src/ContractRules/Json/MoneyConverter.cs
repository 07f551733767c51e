using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes money: <c>{ "amount": "12.34", "currency": "USD" }</c>.</summary>
public sealed class MoneyConverter : ElementConverter<Money>
{
    private static readonly RationalConverter _amounts = new();
    private static readonly CurrencyConverter _currencies = new();

    internal override Money From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "amount", "currency");
        var amount = _amounts.From(reader, members["amount"], members.At("amount"));
        return _currencies.From(reader, members["currency"], members.At("currency")) is { } currency ? new(amount, currency) : default;
    }

    internal override void To(Utf8JsonWriter json, Money value)
    {
        json.WriteStartObject();
        _amounts.To(json, "amount", value.Amount);
        _currencies.To(json, "currency", value.Currency);
        json.WriteEndObject();
    }
}

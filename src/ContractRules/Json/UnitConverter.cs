using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes units by their symbols, <c>"barrel"</c>, where that says all: no other word for many, whole ones only. Others in full:
/// <c>{ "symbol": "tonne", "plural": "tonnes", "decimals": 3 }</c>. Currencies as <see cref="CurrencyConverter"/> does.
/// </summary>
public sealed class UnitConverter : ElementConverter<Unit>
{
    private static readonly CurrencyConverter _currencies = new();

    internal override Unit? From(ElementReader reader, JsonElement? element, string place) => element switch
    {
        { ValueKind: JsonValueKind.String } symbol => (Unit?)Iso4217.Find(symbol.GetString()!) ?? new Unit(reader.Words(symbol, place, "a unit")),
        { ValueKind: JsonValueKind.Object } currency when ElementReader.Member(currency, "code") is not null => _currencies.From(reader, currency, place),
        { ValueKind: JsonValueKind.Object } unit => InFull(reader, unit, place),
        _ => reader.Wrong<Unit>(place, element, "a unit: \"barrel\", or { \"symbol\": \"tonne\", \"plural\": \"tonnes\", \"decimals\": 3 }"),
    };

    internal override void To(Utf8JsonWriter json, Unit value)
    {
        if (value is Currency currency)
        {
            _currencies.To(json, currency);
        }
        else if (value.GetType() != typeof(Unit))
        {
            throw new NotSupportedException($"{value} is a {value.GetType().Name}, a unit of its own kind, and could not be read back. Add a converter for it to the options.");
        }
        else if (value.Plural == value.Symbol && value.PayableDecimals == 0 && Iso4217.Find(value.Symbol) is null)
        {
            json.WriteStringValue(value.Symbol);
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("symbol", value.Symbol);
            json.WriteString("plural", value.Plural);
            json.WriteNumber("decimals", value.PayableDecimals);
            json.WriteEndObject();
        }
    }

    private static Unit InFull(ElementReader reader, JsonElement element, string place)
    {
        reader.ReportOthers(element, place, "symbol", "plural", "decimals");
        return new(
            reader.Words(ElementReader.Member(element, "symbol"), ElementReader.Inside(place, "symbol"), "a symbol"),
            ElementReader.Member(element, "plural") is { } plural ? reader.Text(plural, ElementReader.Inside(place, "plural")) : null,
            ElementReader.Member(element, "decimals") is { } decimals ? reader.Decimals(decimals, ElementReader.Inside(place, "decimals")) : 0);
    }
}

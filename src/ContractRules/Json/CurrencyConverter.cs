using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes currencies by their codes, <c>"USD"</c>; one that ISO 4217 does not list with its decimals: <c>{ "code": "ITL", "decimals": 0 }</c>.
/// </summary>
public sealed class CurrencyConverter : ElementConverter<Currency>
{
    internal override Currency? From(ElementReader reader, JsonElement? element, string place) => element switch
    {
        { ValueKind: JsonValueKind.String } code => Iso4217.Find(code.GetString()!) ?? reader.Wrong<Currency>(place, code, "a code of ISO 4217 such as USD"),
        { ValueKind: JsonValueKind.Object } declared => Declared(reader, declared, place),
        _ => reader.Wrong<Currency>(place, element, "a currency: \"USD\", or { \"code\": \"ITL\", \"decimals\": 0 }"),
    };

    internal override void To(Utf8JsonWriter json, Currency value)
    {
        if (Iso4217.Find(value.Symbol) is not null)
        {
            json.WriteStringValue(value.Symbol);
            return;
        }

        json.WriteStartObject();
        json.WriteString("code", value.Symbol);
        json.WriteNumber("decimals", value.MinorUnitDecimals);
        json.WriteEndObject();
    }

    private static Currency? Declared(ElementReader reader, JsonElement element, string place)
    {
        reader.ReportOthers(element, place, "code", "decimals");
        var code = reader.Text(ElementReader.Member(element, "code"), ElementReader.Inside(place, "code"));
        var decimals = reader.Decimals(ElementReader.Member(element, "decimals"), ElementReader.Inside(place, "decimals"));
        return !Currency.IsCode(code)
                ? reader.Wrong<Currency>(ElementReader.Inside(place, "code"), code, "three capital letters")
            : Iso4217.DecimalsOf(code) is { } listed && listed != decimals
                ? reader.Wrong<Currency>(ElementReader.Inside(place, "decimals"), decimals, $"{listed}, as in ISO 4217")
            : new Currency(code, decimals);
    }
}

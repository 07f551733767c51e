using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes plain numbers in a string, <c>"0.4"</c>; where it was said how one reads, with that: <c>{ "value": "3.5", "plain": "Factor" }</c>.
/// </summary>
public sealed class RatioConverter : ElementConverter<Ratio>
{
    private static readonly RationalConverter _numbers = new();

    internal override Ratio From(ElementReader reader, JsonElement? element, string place)
    {
        if (element is not { ValueKind: JsonValueKind.Object })
        {
            return new(_numbers.From(reader, element, place));
        }

        var members = reader.Members(element, place, "value", "plain");
        return new(_numbers.From(reader, members["value"], members.At("value"))) { Plain = reader.OneOf<PlainNumber>(members["plain"], members.At("plain")) };
    }

    internal override void To(Utf8JsonWriter json, Ratio value)
    {
        if (value.Plain is not { } plain)
        {
            _numbers.To(json, value.Value);
            return;
        }

        json.WriteStartObject();
        _numbers.To(json, "value", value.Value);
        json.WriteString("plain", $"{plain}");
        json.WriteEndObject();
    }
}

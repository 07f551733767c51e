using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes roundings: <c>{ "places": 2, "mode": "HalfEven" }</c>.</summary>
public sealed class RoundingConverter : ElementConverter<Rounding>
{
    internal override Rounding From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "places", "mode");
        var mode = reader.OneOf<RoundingMode>(members["mode"], members.At("mode"));
        return members["places"] is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var places) && places is >= -Rounding.MostPlaces and <= Rounding.MostPlaces
            ? new(places, mode)
            : reader.Wrong<Rounding>(members.At("places"), members["places"], $"a whole number from -{Rounding.MostPlaces} to {Rounding.MostPlaces}");
    }

    internal override void To(Utf8JsonWriter json, Rounding value)
    {
        json.WriteStartObject();
        json.WriteNumber("places", value.Places);
        json.WriteString("mode", $"{value.Mode}");
        json.WriteEndObject();
    }
}

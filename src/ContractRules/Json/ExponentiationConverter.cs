using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes powers as what is raised, and to which: <c>{ "base": "1.08", "exponent": "1/2" }</c>.</summary>
public sealed class ExponentiationConverter : ElementConverter<Exponentiation>
{
    private static readonly RationalConverter _numbers = new();

    internal override Exponentiation From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "base", "exponent");
        return new(_numbers.From(reader, members["base"], members.At("base")), _numbers.From(reader, members["exponent"], members.At("exponent")));
    }

    internal override void To(Utf8JsonWriter json, Exponentiation value)
    {
        json.WriteStartObject();
        _numbers.To(json, "base", value.Base);
        _numbers.To(json, "exponent", value.Exponent);
        json.WriteEndObject();
    }
}

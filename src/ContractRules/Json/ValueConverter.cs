using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes values without their units: <c>"12.5"</c>, <c>"3/7"</c>, <c>true</c>, <c>"2002-10-31"</c>.</summary>
public sealed class ValueConverter : ElementConverter<Value>
{
    internal override Value? From(ElementReader reader, JsonElement? element, string place) => reader.Value(element, place);

    internal override void To(Utf8JsonWriter json, Value value) => CarriedStateWriter.Write(json, value);
}

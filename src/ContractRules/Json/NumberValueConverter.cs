using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes numbers as <see cref="RationalConverter"/> does: <c>"12.5"</c>, <c>"3/7"</c>.</summary>
public sealed class NumberValueConverter : ElementConverter<NumberValue>
{
    internal override NumberValue? From(ElementReader reader, JsonElement? element, string place) =>
        ElementReader.ValueIn(element) as NumberValue ?? reader.Wrong<NumberValue>(place, element, "a number in a string, such as \"12.5\" or \"3/7\"");

    internal override void To(Utf8JsonWriter json, NumberValue value) => CarriedStateWriter.Write(json, value);
}

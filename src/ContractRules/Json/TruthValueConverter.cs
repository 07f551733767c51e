using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes truths: <c>true</c>, <c>false</c>.</summary>
public sealed class TruthValueConverter : ElementConverter<TruthValue>
{
    internal override TruthValue? From(ElementReader reader, JsonElement? element, string place) =>
        ElementReader.ValueIn(element) as TruthValue ?? reader.Wrong<TruthValue>(place, element, "true or false");

    internal override void To(Utf8JsonWriter json, TruthValue value) => CarriedStateWriter.Write(json, value);
}

using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes dates in ISO form: <c>"2002-10-31"</c>.</summary>
public sealed class DateValueConverter : ElementConverter<DateValue>
{
    internal override DateValue? From(ElementReader reader, JsonElement? element, string place) =>
        ElementReader.ValueIn(element) as DateValue ?? reader.Wrong<DateValue>(place, element, "a date in a string, such as \"2002-10-31\"");

    internal override void To(Utf8JsonWriter json, DateValue value) => CarriedStateWriter.Write(json, value);
}

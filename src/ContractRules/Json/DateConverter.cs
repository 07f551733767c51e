using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Json;

/// <summary>Writes dates inside of other values, in ISO form.</summary>
internal sealed class DateConverter : ElementConverter<LocalDate>
{
    internal override LocalDate From(ElementReader reader, JsonElement? element, string place) => reader.Date(element, place);

    internal override void To(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue($"{new DateValue(value)}");
}

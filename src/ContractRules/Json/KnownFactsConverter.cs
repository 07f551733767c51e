using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes what became known on a day: <c>{ "knownOn": "2024-03-05", "facts": { "period": "2024-01", … } }</c>.</summary>
public sealed class KnownFactsConverter : ElementConverter<KnownFacts>
{
    private static readonly DateConverter _dates = new();
    private static readonly PeriodFactsConverter _facts = new();

    internal override KnownFacts? From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "knownOn", "facts");
        var day = _dates.From(reader, members["knownOn"], members.At("knownOn"));
        return _facts.From(reader, members["facts"], members.At("facts")) is { } facts ? new(facts, day) : null;
    }

    internal override void To(Utf8JsonWriter json, KnownFacts value)
    {
        json.WriteStartObject();
        _dates.To(json, "knownOn", value.Day);
        _facts.To(json, "facts", value.Facts);
        json.WriteEndObject();
    }
}

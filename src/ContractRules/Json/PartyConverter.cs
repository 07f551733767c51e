using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes parties: <c>{ "name": "THIL", "fullName": "Turner Hill Investments Limited" }</c>.</summary>
public sealed class PartyConverter : ElementConverter<Party>
{
    internal override Party From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "name", "fullName");
        return new(reader.Words(members["name"], members.At("name"), "a name"), reader.Words(members["fullName"], members.At("fullName"), "a name"));
    }

    internal override void To(Utf8JsonWriter json, Party value)
    {
        json.WriteStartObject();
        json.WriteString("name", value.Name);
        json.WriteString("fullName", value.FullName);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes faults of a carried state: <c>{ "place": "through", "found": "nothing", "expected": "the last period settled" }</c>.</summary>
public sealed class StateFaultConverter : ElementConverter<StateFault>
{
    internal override StateFault From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "place", "found", "expected");
        return new(members.Text("place"), members.Text("found"), members.Text("expected"));
    }

    internal override void To(Utf8JsonWriter json, StateFault value)
    {
        json.WriteStartObject();
        json.WriteString("place", value.Place);
        json.WriteString("found", value.Found);
        json.WriteString("expected", value.Expected);
        json.WriteEndObject();
    }
}

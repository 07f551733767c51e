using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes faults of facts: <c>{ "period": "2002-10", "fact": "net-sales", "found": "-5", "expected": "at least 0" }</c>; what it says nothing of is left out.</summary>
public sealed class FactFaultConverter : ElementConverter<FactFault>
{
    private static readonly DateConverter _dates = new();

    internal override FactFault From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "period", "knownOn", "fact", "item", "field", "found", "expected");
        return new(members.Text("period"), members.OptionalText("fact"), members.Text("found"), members.Text("expected"))
        {
            Item = members.OptionalText("item"),
            Field = members.OptionalText("field"),
            KnownOn = members["knownOn"] is { } day ? _dates.From(reader, day, members.At("knownOn")) : null,
        };
    }

    internal override void To(Utf8JsonWriter json, FactFault value)
    {
        json.WriteStartObject();
        json.WriteString("period", value.Period);
        if (value.KnownOn is { } day)
        {
            _dates.To(json, "knownOn", day);
        }

        foreach (var (member, text) in new[] { ("fact", value.Fact), ("item", value.Item), ("field", value.Field), ("found", value.Found), ("expected", value.Expected) })
        {
            if (text is not null)
            {
                json.WriteString(member, text);
            }
        }

        json.WriteEndObject();
    }
}

using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes the periods of an agreement: <c>{ "cadence": "Quarters", "first": "2002-04-25/2002-09-30" }</c>.</summary>
public sealed class SettlementPeriodsConverter : ElementConverter<SettlementPeriods>
{
    private static readonly SettlementPeriodConverter _periods = new();

    internal override SettlementPeriods From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "cadence", "first");
        return new(
            reader.OneOf<Cadence>(members["cadence"], members.At("cadence")),
            members["first"] is { } first ? _periods.From(reader, first, members.At("first")) : null);
    }

    internal override void To(Utf8JsonWriter json, SettlementPeriods value)
    {
        json.WriteStartObject();
        json.WriteString("cadence", $"{value.Cadence}");
        if (value.First is { } first)
        {
            _periods.To(json, "first", first);
        }

        json.WriteEndObject();
    }
}

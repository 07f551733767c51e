using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes open lots as a list of items; where they are not known, why: <c>{ "undetermined": [ … ] }</c>.</summary>
public sealed class OpenLotsConverter : ElementConverter<OpenLots>
{
    internal override OpenLots? From(ElementReader reader, JsonElement? element, string place) =>
        element is { } found ? reader.OpenLots(found, place) : reader.Wrong<OpenLots>(place, element, "an object");

    internal override void To(Utf8JsonWriter json, OpenLots value) => CarriedStateWriter.Write(json, value);
}

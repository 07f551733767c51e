using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes what is remembered of a fact or term: <c>{ "toDate": "410000", "recent": ["205000", "205000"] }</c>.</summary>
public sealed class MemoryConverter : ElementConverter<Memory>
{
    internal override Memory? From(ElementReader reader, JsonElement? element, string place) =>
        element is { } found ? reader.Memory(found, place) : reader.Wrong<Memory>(place, element, "an object");

    internal override void To(Utf8JsonWriter json, Memory value) => CarriedStateWriter.Write(json, value);
}

using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes truths inside of other values.</summary>
internal sealed class TruthConverter : ElementConverter<bool>
{
    internal override bool From(ElementReader reader, JsonElement? element, string place) => element switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => reader.Wrong<bool>(place, element, "true or false"),
    };

    internal override void To(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}

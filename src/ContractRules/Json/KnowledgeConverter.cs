using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes knowledge as the list of what became known: <c>[ { "knownOn": "2024-03-05", "facts": … } ]</c>.</summary>
public sealed class KnowledgeConverter : ElementConverter<Knowledge>
{
    private static readonly KnownFactsConverter _rows = new();

    internal override Knowledge From(ElementReader reader, JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.Array } rows
            ? Knowledge.Of([.. rows.EnumerateArray().Select((row, index) => _rows.From(reader, row, $"{place}[{index}]")).OfType<KnownFacts>()])
            : reader.Wrong<Knowledge>(place, element, "a list of what became known") ?? Knowledge.None;

    internal override void To(Utf8JsonWriter json, Knowledge value)
    {
        json.WriteStartArray();
        foreach (var row in value.Rows)
        {
            _rows.To(json, row);
        }

        json.WriteEndArray();
    }
}

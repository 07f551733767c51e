using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes warnings: <c>{ "kind": "FactInVain", "clause": "4(2)", "words": "…" }</c>; of the agreement as a whole, with an empty clause.</summary>
public sealed class WarningConverter : ElementConverter<Warning>
{
    private static readonly ClauseReferenceConverter _clauses = new();

    internal override Warning From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "kind", "clause", "words");
        return new(
            reader.OneOf<WarningKind>(members["kind"], members.At("kind")),
            _clauses.From(reader, members["clause"], members.At("clause")),
            members.Text("words"));
    }

    internal override void To(Utf8JsonWriter json, Warning value)
    {
        json.WriteStartObject();
        json.WriteString("kind", $"{value.Kind}");
        _clauses.To(json, "clause", value.Clause);
        json.WriteString("words", value.Words);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes faults of an agreement: <c>{ "kind": "Circle", "clause": "4(2)", "message": "…" }</c>; of it as a whole, with an empty clause, and in an amendment with its title as <c>text</c>.</summary>
public sealed class AgreementFaultConverter : ElementConverter<AgreementFault>
{
    private static readonly ClauseReferenceConverter _clauses = new();

    internal override AgreementFault From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "kind", "clause", "message", "text");
        return new(
            reader.OneOf<AgreementFaultKind>(members["kind"], members.At("kind")),
            _clauses.From(reader, members["clause"], members.At("clause")),
            members.Text("message"))
        {
            Text = members.OptionalText("text"),
        };
    }

    internal override void To(Utf8JsonWriter json, AgreementFault value)
    {
        json.WriteStartObject();
        json.WriteString("kind", $"{value.Kind}");
        _clauses.To(json, "clause", value.Clause);
        json.WriteString("message", value.Message);
        if (value.Text is { } text)
        {
            json.WriteString("text", text);
        }

        json.WriteEndObject();
    }
}

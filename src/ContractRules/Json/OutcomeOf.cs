using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes outcomes of rules that give one type.</summary>
internal sealed class OutcomeOf<T>(ElementConverter<T> values) : ElementConverter<Outcome<T>>
    where T : struct
{
    internal override Outcome<T> From(ElementReader reader, JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.Object } open && ElementReader.Member(open, "undetermined") is not null
            ? new(null, reader.Reasons(open, place))
            : new(values.From(reader, element, place), []);

    internal override void To(Utf8JsonWriter json, Outcome<T> value)
    {
        if (value.IsDetermined)
        {
            values.To(json, value.Value);
        }
        else
        {
            CarriedStateWriter.Write(json, value.Reasons);
        }
    }
}

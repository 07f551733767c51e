using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes outcomes: the value where there is one, else why there is none: <c>{ "undetermined": [ { "kind": "NotGiven", … } ] }</c>.</summary>
public sealed class OutcomeConverter : ElementConverter<Outcome>
{
    internal override Outcome From(ElementReader reader, JsonElement? element, string place) => element is { } found
        ? reader.Outcome(found, place) ?? default
        : reader.Wrong<Outcome>(place, element, "a value, or why there is none");

    internal override void To(Utf8JsonWriter json, Outcome value) => CarriedStateWriter.Write(json, value);
}

using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes reasons: <c>{ "kind": "NotGiven", "clause": "4(5)", "subject": "net-sales", "period": "2002-10" }</c>.</summary>
public sealed class ReasonConverter : ElementConverter<Reason>
{
    internal override Reason? From(ElementReader reader, JsonElement? element, string place) =>
        element is { } found ? reader.Reason(found, place) : reader.Wrong<Reason>(place, element, "an object");

    internal override void To(Utf8JsonWriter json, Reason value) => CarriedStateWriter.Write(json, value);
}

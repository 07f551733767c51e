using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes the end of an agreement: <c>{ "on": "2002-11-20", "clause": "6(9)(b)", "by": "expiry" }</c>.</summary>
public sealed class AgreementEndConverter : ElementConverter<AgreementEnd>
{
    internal override AgreementEnd? From(ElementReader reader, JsonElement? element, string place) =>
        element is { } found ? reader.End(found, place) : reader.Wrong<AgreementEnd>(place, element, "an object");

    internal override void To(Utf8JsonWriter json, AgreementEnd value) => CarriedStateWriter.Write(json, value);
}

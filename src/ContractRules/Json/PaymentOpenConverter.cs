using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes payments that cannot be stated yet: <c>{ "clause": "4(2)", "payer": { … }, "payee": { … }, "unit": "USD", "due": null,
/// "undetermined": [ { "kind": "NotGiven", … } ] }</c>.
/// </summary>
public sealed class PaymentOpenConverter : ElementConverter<PaymentOpen>
{
    private static readonly ClauseReferenceConverter _clauses = new();
    private static readonly PartyConverter _parties = new();
    private static readonly UnitConverter _units = new();
    private static readonly ReasonConverter _reasons = new();
    private static readonly DateConverter _dates = new();

    internal override PaymentOpen? From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "clause", "payer", "payee", "unit", "due", "undetermined");
        return _units.From(reader, members["unit"], members.At("unit")) is not { } unit ? null : new(
            _clauses.From(reader, members["clause"], members.At("clause")),
            _parties.From(reader, members["payer"], members.At("payer"))!,
            _parties.From(reader, members["payee"], members.At("payee"))!,
            unit,
            reader.List(members["undetermined"], members.At("undetermined"), reader.Reason))
        {
            Due = members["due"] is { } due && !ElementReader.IsNull(due) ? _dates.From(reader, due, members.At("due")) : null,
        };
    }

    internal override void To(Utf8JsonWriter json, PaymentOpen value)
    {
        json.WriteStartObject();
        _clauses.To(json, "clause", value.Clause);
        _parties.To(json, "payer", value.Payer);
        _parties.To(json, "payee", value.Payee);
        _units.To(json, "unit", value.Unit);
        json.WriteString("due", value.Due is { } due ? $"{new DateValue(due)}" : null);
        _reasons.To(json, "undetermined", value.Reasons);
        json.WriteEndObject();
    }
}

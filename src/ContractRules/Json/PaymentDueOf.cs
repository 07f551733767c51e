using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes what is due in money, or in something else.</summary>
internal sealed class PaymentDueOf<T>(ElementConverter<T> amounts) : ElementConverter<PaymentDue<T>>
    where T : struct, IPayable
{
    private static readonly ClauseReferenceConverter _clauses = new();
    private static readonly PartyConverter _parties = new();
    private static readonly DateConverter _dates = new();

    internal override PaymentDue<T>? From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "clause", "payer", "payee", "amount", "due");
        var amount = amounts.From(reader, members["amount"], members.At("amount"));
        return amount.Equals(default(T)) ? null : new(
            _clauses.From(reader, members["clause"], members.At("clause")),
            _parties.From(reader, members["payer"], members.At("payer"))!,
            _parties.From(reader, members["payee"], members.At("payee"))!,
            amount,
            members["due"] is { } due && !ElementReader.IsNull(due) ? _dates.From(reader, due, members.At("due")) : null);
    }

    internal override void To(Utf8JsonWriter json, PaymentDue<T> value)
    {
        json.WriteStartObject();
        _clauses.To(json, "clause", value.Clause);
        _parties.To(json, "payer", value.Payer);
        _parties.To(json, "payee", value.Payee);
        amounts.To(json, "amount", value.Amount);
        json.WriteString("due", value.Due is { } due ? $"{new DateValue(due)}" : null);
        json.WriteEndObject();
    }
}

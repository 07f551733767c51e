using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes receipts: <c>{ "key": "R-7", "on": "2002-12-02", "payer": { "name": "Fusion", … }, "payee": { … },
/// "amount": { "amount": "8061.75", "currency": "USD" }, "clause": "4(2)", "period": "2002-10" }</c>; what it is not meant for is left out.
/// </summary>
public sealed class ReceiptConverter : ElementConverter<Receipt>
{
    private static readonly DateConverter _dates = new();
    private static readonly PartyConverter _parties = new();
    private static readonly PayableConverter _amounts = new();
    private static readonly ClauseReferenceConverter _clauses = new();
    private static readonly SettlementPeriodConverter _periods = new();

    internal override Receipt? From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "key", "on", "payer", "payee", "amount", "clause", "period");
        var key = reader.Words(members["key"], members.At("key"), "what it is called");
        var on = _dates.From(reader, members["on"], members.At("on"));
        var (payer, payee) = (_parties.From(reader, members["payer"], members.At("payer")), _parties.From(reader, members["payee"], members.At("payee")));
        var amount = _amounts.From(reader, members["amount"], members.At("amount"));
        ClauseReference? clause = members["clause"] is { } named ? _clauses.From(reader, named, members.At("clause")) : default(ClauseReference?);
        var period = members["period"] is { } meant ? _periods.From(reader, meant, members.At("period")) : null;
        if (!Calendar.Covers(on))
        {
            reader.Report(members.At("on"), $"{new DateValue(on)}", $"a date {Calendar.Span}");
        }

        return reader.Faults.Count > 0 ? null : Receipt.Of(key, on, payer!, payee!, amount!).For(clause, period);
    }

    internal override void To(Utf8JsonWriter json, Receipt value)
    {
        json.WriteStartObject();
        json.WriteString("key", value.Key);
        _dates.To(json, "on", value.On);
        _parties.To(json, "payer", value.Payer);
        _parties.To(json, "payee", value.Payee);
        _amounts.To(json, "amount", value.Unit is Currency currency ? currency.Of(value.Amount) : value.Unit.Of(value.Amount));
        if (value.Clause is { } clause)
        {
            _clauses.To(json, "clause", clause);
        }

        if (value.Period is { } period)
        {
            _periods.To(json, "period", period);
        }

        json.WriteEndObject();
    }
}

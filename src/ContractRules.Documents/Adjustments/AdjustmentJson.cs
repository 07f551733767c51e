using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Adjustments;

/// <summary>Writes what changes of periods that were settled before, payment by payment, with the facts and terms that it follows from.</summary>
/// <param name="json">Where to.</param>
/// <param name="again">What the figures settled again are called: <c>asAudited</c>.</param>
internal sealed class AdjustmentJson(Utf8JsonWriter json, string again)
{
    /// <summary>Writes a period, with all its payments.</summary>
    public void Write(PeriodAdjustment period) => Write(period, period.Payments, period.Deliveries, withStated: false);

    /// <summary>Writes a period with the payments that change, how much of each was stated before, and the items that it follows from.</summary>
    public void WriteChanges(PeriodAdjustment period)
    {
        Write(period, period.ChangedPayments, period.ChangedDeliveries, withStated: true);
        WriteEach("items", period.Items, change =>
        {
            json.WriteString("list", change.List.Key);
            json.WriteString("item", change.Key);
            Write("asSettled", change.AsSettled);
            Write(again, change.SettledAgain);
        });
    }

    /// <summary>Writes a payment as it was and as it is: the clause, the parties, the unit and the amounts.</summary>
    public void WritePayment(
        ClauseReference clause, Party payer, Party payee, Unit unit, IPayable? asSettled, IPayable? settledAgain, IPayable? difference, IPayable? stated = null)
    {
        json.WriteString("clause", clause.ToString());
        json.WriteString("payer", payer.Name);
        json.WriteString("payee", payee.Name);
        WriteUnit(unit);
        json.WriteString("asSettled", TextOf(asSettled));
        if (stated is not null)
        {
            json.WriteString("stated", TextOf(stated));
        }

        json.WriteString(again, TextOf(settledAgain));
        json.WriteString("difference", TextOf(difference));
    }

    /// <summary>Writes the payment that makes up a difference.</summary>
    public void WriteToPay<T>(PaymentDue<T>? payment)
        where T : struct, IPayable
    {
        if (payment is null)
        {
            json.WriteNull("toPay");
            return;
        }

        json.WriteStartObject("toPay");
        WriteParties(payment.Payer, payment.Payee, payment.Amount);
        json.WriteEndObject();
    }

    /// <summary>Writes who pays whom how much.</summary>
    public void WriteParties(Party payer, Party payee, IPayable amount)
    {
        json.WriteString("payer", payer.Name);
        json.WriteString("payee", payee.Name);
        json.WriteString("amount", ExactText.Of(amount));
        WriteUnit(amount.Unit);
    }

    /// <summary>Writes an array of objects.</summary>
    public void WriteEach<T>(string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(
        PeriodAdjustment period, IEnumerable<PaymentChange<Money>> payments, IEnumerable<PaymentChange<Quantity>> deliveries, bool withStated)
    {
        json.WriteString("period", period.Period.Label);
        WriteEach("payments", payments, payment => Write(payment, withStated));
        WriteEach("deliveries", deliveries, delivery => Write(delivery, withStated));
        WriteEach("facts", period.Facts, fact => WriteChange("fact", fact.Fact.Key, fact.AsSettled, fact.SettledAgain, fact.Fact.Measure));
        WriteEach("terms", period.Terms, term => WriteChange("term", term.Term.Key, term.AsSettled, term.SettledAgain, term.Term.Measure));
    }

    private void Write<T>(PaymentChange<T> payment, bool withStated)
        where T : struct, IPayable
    {
        WritePayment(
            payment.Clause, payment.Payer, payment.Payee, payment.Unit, payment.AsSettled, payment.SettledAgain, payment.Difference, withStated ? payment.Paid : null);
        WriteToPay(payment.ToPay);
        WriteReasons(payment.Reasons);
    }

    private void Write(string name, Item? item)
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (field, value) in item.Names.Select(given => (given.Key, given.Value)).Concat(item.Values.Select(given => (given.Key, $"{given.Value}"))))
        {
            json.WriteString(field, value);
        }

        json.WriteEndObject();
    }

    private void WriteUnit(Unit unit) => json.WriteString(unit is Currency ? "currency" : "unit", unit.Symbol);

    private void WriteReasons(EquatableArray<Reason> reasons)
    {
        if (reasons.Count > 0)
        {
            json.WriteString("undetermined", ExactText.Of(reasons));
            json.WriteTexts("needs", ExactText.Needs(reasons));
        }
    }

    private void WriteChange(string kind, string key, Outcome? asSettled, Outcome? settledAgain, Measure measure)
    {
        json.WriteString(kind, key);
        json.WriteString("asSettled", asSettled?.Value?.ToString());
        json.WriteString(again, settledAgain?.Value?.ToString());
        json.WriteString("unit", measure.Symbol);
        WriteReasons([.. (asSettled?.Reasons ?? []).Concat(settledAgain?.Reasons ?? []).Distinct()]);
    }

    private static string? TextOf(IPayable? amount) => amount is { } known ? ExactText.Of(known) : null;
}

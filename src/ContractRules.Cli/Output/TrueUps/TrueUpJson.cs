using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Cli.Output.Statements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.TrueUps;

/// <summary>Writes a true-up as one JSON document, exact, for other programs.</summary>
internal static class TrueUpJson
{
    public static void Write(Agreement agreement, TrueUp trueUp, TextWriter output) => JsonDocuments.Write(output, json =>
    {
        json.WriteString("agreement", agreement.Key);
        json.WriteReadings(agreement);
        json.WriteString("year", trueUp.Year.Label);
        json.WriteEach("net", trueUp.OfYear.Net, net => WriteParties(json, net.Payer, net.Payee, net.Amount));
        json.WriteEach("netDeliveries", trueUp.OfYear.NetDeliveries, net => WriteParties(json, net.Payer, net.Payee, net.Amount));
        json.WriteEach("totals", trueUp.OfYear.Totals, total => Write(json, total));
        json.WriteEach("deliveryTotals", trueUp.OfYear.DeliveryTotals, total => Write(json, total));
        json.WriteEach("periods", trueUp.OfYear.Periods, period => Write(json, period));
        json.WriteEach("later", trueUp.Later.Periods, period => Write(json, period));
    });

    private static void Write<T>(Utf8JsonWriter json, PaymentTotal<T> total)
        where T : struct, IPayable
    {
        WritePayment(json, total.Clause, total.Payer, total.Payee, total.AsSettled, total.SettledAgain, total.Difference, total.AsSettled.Unit);
        WriteToPay(json, total.ToPay);
        json.WriteStartArray("leftOut");
        foreach (var period in total.LeftOut)
        {
            json.WriteStringValue(period.Label);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PeriodAdjustment period)
    {
        json.WriteString("period", period.Period.Label);
        json.WriteEach("payments", period.Payments, payment => Write(json, payment));
        json.WriteEach("deliveries", period.Deliveries, delivery => Write(json, delivery));
        json.WriteEach("facts", period.Facts, fact => WriteChange(json, "fact", fact.Fact.Key, fact.AsSettled, fact.SettledAgain, fact.Fact.Measure));
        json.WriteEach("terms", period.Terms, term => WriteChange(json, "term", term.Term.Key, term.AsSettled, term.SettledAgain, term.Term.Measure));
    }

    private static void Write<T>(Utf8JsonWriter json, PaymentChange<T> payment)
        where T : struct, IPayable
    {
        WritePayment(json, payment.Clause, payment.Payer, payment.Payee, payment.AsSettled, payment.SettledAgain, payment.Difference, payment.Unit);
        WriteToPay(json, payment.ToPay);
        WriteReasons(json, payment.Reasons);
    }

    private static void WritePayment(
        Utf8JsonWriter json, ClauseReference clause, Party payer, Party payee, IPayable? asSettled, IPayable? asAudited, IPayable? difference, Unit unit)
    {
        json.WriteString("clause", clause.ToString());
        json.WriteString("payer", payer.Name);
        json.WriteString("payee", payee.Name);
        WriteUnit(json, unit);
        json.WriteString("asSettled", TextOf(asSettled));
        json.WriteString("asAudited", TextOf(asAudited));
        json.WriteString("difference", TextOf(difference));
    }

    private static void WriteToPay<T>(Utf8JsonWriter json, PaymentDue<T>? payment)
        where T : struct, IPayable
    {
        if (payment is null)
        {
            json.WriteNull("toPay");
            return;
        }

        json.WriteStartObject("toPay");
        WriteParties(json, payment.Payer, payment.Payee, payment.Amount);
        json.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter json, Party payer, Party payee, IPayable amount)
    {
        json.WriteString("payer", payer.Name);
        json.WriteString("payee", payee.Name);
        json.WriteString("amount", ExactText.Of(amount));
        WriteUnit(json, amount.Unit);
    }

    private static void WriteUnit(Utf8JsonWriter json, Unit unit) => json.WriteString(unit is Currency ? "currency" : "unit", unit.Symbol);

    private static void WriteReasons(Utf8JsonWriter json, EquatableArray<Reason> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        json.WriteString("undetermined", ExactText.Of(reasons));
        json.WriteStartArray("needs");
        foreach (var fact in ExactText.Needs(reasons))
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter json, string kind, string key, Outcome? asSettled, Outcome? asAudited, Measure measure)
    {
        json.WriteString(kind, key);
        json.WriteString("asSettled", asSettled?.Value?.ToString());
        json.WriteString("asAudited", asAudited?.Value?.ToString());
        json.WriteString("unit", measure.Symbol);
        WriteReasons(json, [.. (asSettled?.Reasons ?? []).Concat(asAudited?.Reasons ?? []).Distinct()]);
    }

    private static string? TextOf(IPayable? amount) => amount is { } known ? ExactText.Of(known) : null;
}

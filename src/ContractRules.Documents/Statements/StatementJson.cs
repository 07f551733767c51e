using System.Text.Json;
using ContractRules.Documents.Issued;
using ContractRules.Documents.Json;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Writes statements as one JSON document, exact, for other programs.</summary>
internal static class StatementJson
{
    public static void Write(Settled settled, TextWriter output) => JsonDocuments.Write(output, json =>
    {
        json.WriteString("agreement", settled.Agreement.Key);
        json.WriteReadings(settled.Agreement);
        if (settled.Before is { Through: { } through } before)
        {
            json.WriteString("carriedFrom", through.Label);
            json.WriteString("openedAfter", before.OpenedAfter?.Label);
        }

        json.WriteStartArray("statements");
        foreach (var (index, statement) in settled.Statements.Index())
        {
            Write(statement, settled.Issued?.Statements[index], json);
        }

        json.WriteEndArray();
        json.WriteLeftToIssue(settled.Issued);
    });

    private static void Write(Statement statement, IssuedStatement? issued, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("period", statement.Period.Label);
        json.WriteDayOfIssue(issued);
        json.WriteString("inForce", ExactText.Of(statement.Version.InForceFrom));
        WriteChanges(statement, json);
        WriteTerms(statement, json);
        WritePaid("payments", statement.Payments, "currency", json);
        WritePaid("deliveries", statement.Deliveries, "unit", json);
        json.WriteDuties(statement);
        json.WritePowers(statement);
        json.WriteEnd(statement);
        WriteUndetermined(statement, json);
        json.WriteWarnings(statement);
        json.WriteAdjustments(issued);
        json.WriteEndObject();
    }

    private static void WriteChanges(Statement statement, Utf8JsonWriter json)
    {
        json.WriteStartArray("changes");
        foreach (var change in statement.Changes)
        {
            json.WriteStartObject();
            json.WriteString("amendment", change.Amendment.Title);
            json.WriteString("effective", ExactText.Of(change.Amendment.Effective));
            json.WriteString("settled", change.How);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Statement statement, Utf8JsonWriter json)
    {
        json.WriteStartObject("terms");
        foreach (var term in statement.Terms)
        {
            json.WriteStartObject(term.Term.Key);
            switch (term.Outcome.Value)
            {
                case TruthValue(var isTrue):
                    json.WriteBoolean("value", isTrue);
                    break;
                case { } value:
                    json.WriteString("value", value.ToString());
                    break;
            }

            json.WriteString("unit", term.Term.Measure.Symbol);
            json.WriteString("clause", term.Clause.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePaid<T>(string name, EquatableArray<PaymentDue<T>> payments, string unit, Utf8JsonWriter json)
        where T : struct, IPayable
    {
        json.WriteStartArray(name);
        foreach (var payment in payments)
        {
            json.WriteStartObject();
            json.WriteString("clause", payment.Clause.ToString());
            json.WriteString("payer", payment.Payer.Name);
            json.WriteString("payee", payment.Payee.Name);
            json.WriteString("amount", ExactText.Of(payment.Amount));
            json.WriteString(unit, payment.Amount.Unit.Symbol);
            json.WriteString("due", payment.Due is null ? null : ExactText.Of(payment.Due));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUndetermined(Statement statement, Utf8JsonWriter json)
    {
        json.WriteStartArray("undetermined");
        foreach (var term in statement.Undetermined)
        {
            WriteReasons(term.Outcome.Reasons, json, row => row.WriteString("term", term.Term.Key));
        }

        foreach (var open in statement.NotJustTerms())
        {
            WriteReasons(open.Reasons, json, row =>
            {
                row.WriteNull("term");
                row.WriteString(open.Unit is Currency ? "payment" : "delivery", open.Clause.ToString());
                row.WriteString("payer", open.Payer.Name);
                row.WriteString("payee", open.Payee.Name);
            });
        }

        json.WriteEndArray();
    }

    private static void WriteReasons(EquatableArray<Reason> reasons, Utf8JsonWriter json, Action<Utf8JsonWriter> writeSubject)
    {
        foreach (var ofClause in reasons.GroupBy(reason => reason.Clause))
        {
            json.WriteStartObject();
            writeSubject(json);
            json.WriteString("clause", ofClause.Key.ToString());
            json.WriteString("reason", ExactText.Of(ofClause));
            json.WriteTexts("needs", ExactText.Needs(ofClause));
            json.WriteEndObject();
        }
    }
}

using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Cli.Output.Statements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Cli.Output.Accounts;

/// <summary>Writes a statement of account as one JSON document, exact, for other programs.</summary>
internal static class AccountJson
{
    public static void Write(Accounted accounted, TextWriter output) => JsonDocuments.Write(output, json =>
    {
        var statement = accounted.Statement;
        json.WriteString("agreement", statement.Agreement.Key);
        json.WriteReadings(statement.Agreement);
        json.WriteString("on", ExactText.Of(statement.On));
        json.WriteEach("accounts", statement.Accounts, account => Write(json, account));
        json.WriteEach("balances", statement.Balances, balance =>
        {
            WriteWay(json, balance.Debtor.Name, balance.Creditor.Name, balance.Unit);
            WriteAmount(json, "amount", balance.Amount, balance.Unit);
        });
        json.WriteEach("open", statement.Open, open =>
        {
            WriteWay(json, open.Payment.Payer.Name, open.Payment.Payee.Name, open.Payment.Unit);
            WriteName(json, open.Payment.Clause, open.Period);
            WriteDate(json, "due", open.Payment.Due);
            WriteReasons(json, open.Payment.Reasons);
        });
        json.WriteEach("later", statement.Later, receipt => Write(json, receipt));
    });

    private static void Write(Utf8JsonWriter json, Account account)
    {
        WriteWay(json, account.Debtor.Name, account.Creditor.Name, account.Unit);
        WriteAmount(json, "due", account.Due, account.Unit);
        WriteAmount(json, "interest", account.Interest, account.Unit);
        WriteAmount(json, "interestRunning", account.InterestRunning, account.Unit);
        WriteAmount(json, "received", account.Received, account.Unit);
        WriteAmount(json, "applied", account.Applied, account.Unit);
        WriteAmount(json, "remaining", account.Remaining, account.Unit);
        WriteAmount(json, "overdue", account.Overdue, account.Unit);
        WriteAmount(json, "credit", account.Credit, account.Unit);
        WriteAmount(json, "balance", account.Balance, account.Unit);
        json.WriteEach("payments", account.Debts, debt => Write(json, debt));
        json.WriteEach("receipts", account.Receipts, receipt =>
        {
            Write(json, receipt.Receipt);
            WriteAmount(json, "applied", receipt.Applied, account.Unit);
            WriteAmount(json, "credit", receipt.Credit, account.Unit);
        });
        json.WriteEach("entries", account.Entries, entry => Write(json, entry));
    }

    private static void Write(Utf8JsonWriter json, Debt debt)
    {
        WriteName(json, debt.Clause, debt.Period);
        WriteDate(json, "due", debt.Due);
        if (debt.DaysSinceDue is { } days)
        {
            json.WriteNumber("daysSinceDue", days);
        }

        WriteAmount(json, "amount", debt.Amount, debt.Unit);
        WriteAmount(json, "interest", debt.InterestTotal, debt.Unit);
        WriteAmount(json, "applied", debt.AppliedTotal, debt.Unit);
        WriteAmount(json, "remaining", debt.Remaining, debt.Unit);
        json.WriteBoolean("overdue", debt.IsOverdue);
        json.WriteEach("applications", debt.Applied, application =>
        {
            json.WriteString("receipt", application.Receipt);
            WriteDate(json, "on", application.On);
            WriteAmount(json, "principal", application.Principal, debt.Unit);
            WriteAmount(json, "interest", application.Interest, debt.Unit);
        });
        json.WriteEach("interestSteps", debt.Interest, step => Write(json, step));
        WriteReasons(json, debt.OpenInterest);
    }

    private static void Write(Utf8JsonWriter json, InterestAccrued step)
    {
        json.WriteString("clause", $"{step.Clause}");
        WriteDate(json, "from", step.From);
        WriteDate(json, "to", step.To);
        WriteAmount(json, "principal", step.Principal.Amount, step.Principal.Currency);
        json.WriteString("rate", $"{step.Rate.Value}");
        json.WriteString("rateOf", step.RateOf.Label);
        json.WriteString("years", $"{step.Years.Value}");
        WriteAmount(json, "amount", step.Amount.Amount, step.Amount.Currency);
        WriteDate(json, "chargedOn", step.ChargedOn);
        json.WriteString("words", $"{step}");
    }

    private static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteString("key", receipt.Key);
        WriteDate(json, "date", receipt.On);
        WriteWay(json, receipt.Payer.Name, receipt.Payee.Name, receipt.Unit);
        WriteAmount(json, "amount", receipt.Amount, receipt.Unit);
        WriteName(json, receipt.Clause, receipt.Period);
    }

    private static void Write(Utf8JsonWriter json, AccountEntry entry)
    {
        WriteDate(json, "on", entry.On);
        json.WriteString("kind", NameOf(entry.Kind));
        WriteName(json, entry.Clause, entry.Period);
        if (entry.Receipt is { } receipt)
        {
            json.WriteString("receipt", receipt);
        }

        WriteAmount(json, "amount", entry.Amount, entry.Unit);
        WriteAmount(json, "balance", entry.Balance, entry.Unit);
    }

    private static string NameOf(AccountEntryKind kind) => kind switch
    {
        AccountEntryKind.Payment => "payment",
        AccountEntryKind.Interest => "interest",
        _ => "receipt",
    };

    private static void WriteWay(Utf8JsonWriter json, string payer, string payee, Unit unit)
    {
        json.WriteString("payer", payer);
        json.WriteString("payee", payee);
        json.WriteString(unit is Currency ? "currency" : "unit", unit.Symbol);
    }

    private static void WriteName(Utf8JsonWriter json, ClauseReference? clause, SettlementPeriod? period)
    {
        if (clause is { } reference)
        {
            json.WriteString("clause", $"{reference}");
        }

        if (period is not null)
        {
            json.WriteString("period", period.Label);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is not null)
        {
            json.WriteString(name, ExactText.Of(date));
        }
    }

    private static void WriteAmount(Utf8JsonWriter json, string name, Rational amount, Unit unit) => json.WriteString(name, amount.ToDecimalText(unit.PayableDecimals));

    private static void WriteReasons(Utf8JsonWriter json, EquatableArray<Reason> reasons)
    {
        if (reasons.Count > 0)
        {
            json.WriteString("undetermined", ExactText.Of(reasons));
            json.WriteTexts("needs", ExactText.Needs(reasons));
        }
    }
}

using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;

namespace ContractRules.Documents.Accounts;

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
            json.WriteWay(balance.Debtor.Name, balance.Creditor.Name, balance.Unit);
            json.WriteAmount("amount", balance.Amount, balance.Unit);
        });
        json.WriteEach("open", statement.Open, open =>
        {
            json.WriteWay(open.Payment.Payer.Name, open.Payment.Payee.Name, open.Payment.Unit);
            json.WriteName(open.Payment.Clause, open.Period);
            json.WriteDate("due", open.Payment.Due);
            json.WriteReasons(open.Payment.Reasons);
        });
        json.WriteEach("later", statement.Later, receipt => Write(json, receipt));
    });

    private static void Write(Utf8JsonWriter json, Account account)
    {
        json.WriteWay(account.Debtor.Name, account.Creditor.Name, account.Unit);
        json.WriteAmount("due", account.Due, account.Unit);
        json.WriteAmount("interest", account.Interest, account.Unit);
        json.WriteAmount("interestRunning", account.InterestRunning, account.Unit);
        json.WriteAmount("received", account.Received, account.Unit);
        json.WriteAmount("applied", account.Applied, account.Unit);
        json.WriteAmount("remaining", account.Remaining, account.Unit);
        json.WriteAmount("overdue", account.Overdue, account.Unit);
        json.WriteAmount("credit", account.Credit, account.Unit);
        json.WriteAmount("balance", account.Balance, account.Unit);
        json.WriteEach("payments", account.Debts, debt => DebtJson.Write(json, debt));
        json.WriteEach("receipts", account.Receipts, receipt =>
        {
            Write(json, receipt.Receipt);
            json.WriteAmount("applied", receipt.Applied, account.Unit);
            json.WriteAmount("credit", receipt.Credit, account.Unit);
        });
        json.WriteEach("entries", account.Entries, entry => Write(json, entry));
    }

    private static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteString("key", receipt.Key);
        json.WriteDate("date", receipt.On);
        json.WriteWay(receipt.Payer.Name, receipt.Payee.Name, receipt.Unit);
        json.WriteAmount("amount", receipt.Amount, receipt.Unit);
        json.WriteName(receipt.Clause, receipt.Period);
    }

    private static void Write(Utf8JsonWriter json, AccountEntry entry)
    {
        json.WriteDate("on", entry.On);
        json.WriteString("kind", NameOf(entry.Kind));
        json.WriteName(entry.Clause, entry.Period);
        if (entry.Receipt is { } receipt)
        {
            json.WriteString("receipt", receipt);
        }

        json.WriteAmount("amount", entry.Amount, entry.Unit);
        json.WriteAmount("balance", entry.Balance, entry.Unit);
    }

    private static string NameOf(AccountEntryKind kind) => kind switch
    {
        AccountEntryKind.Payment => "payment",
        AccountEntryKind.Interest => "interest",
        _ => "receipt",
    };
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>What the parties of an agreement owe each other on a day, payment by payment, and what was received of it.</summary>
/// <example><c>agreement.Account(statements, receipts, on: new LocalDate(2003, 3, 31)).Of(Thil).Accounts[0].Overdue</c>.</example>
[JsonConverter(typeof(Json.NeedsDocuments))]
public sealed record StatementOfAccount
{
    internal StatementOfAccount(Agreement agreement, LocalDate on, EquatableArray<Account> accounts, EquatableArray<ReceiptFault> faults) =>
        (Agreement, On, Accounts, Faults) = (agreement, on, accounts, faults);

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>The day of the account: what came before or on it is in the account.</summary>
    public LocalDate On { get; }

    /// <summary>What each party owes each other in each currency or unit, in the order in which statements and receipts tell of it; none where there are faults.</summary>
    public EquatableArray<Account> Accounts { get; }

    /// <summary>All that is wrong in the receipts. While there is any, there is no account.</summary>
    public EquatableArray<ReceiptFault> Faults { get; }

    /// <summary>Payments and deliveries that are in no account, since they cannot be stated yet: each with its period.</summary>
    public EquatableArray<OpenDebt> Open { get; internal init; }

    /// <summary>The receipts that are in no account, since they came after its day.</summary>
    public EquatableArray<Receipt> Later { get; internal init; }

    /// <summary>What any two parties owe each other all in all in each currency or unit, were all set off.</summary>
    public IEnumerable<Balance> Balances => Accounts
        .GroupBy(account => (string.CompareOrdinal(account.Debtor.Name, account.Creditor.Name) < 0 ? (account.Debtor, account.Creditor) : (account.Creditor, account.Debtor), account.Unit))
        .Select(between => Balance.Of(between));

    /// <summary>The part of it that concerns a party, as debtor or creditor.</summary>
    public StatementOfAccount Of(Party party)
    {
        party.NotNull();
        return new(Agreement, On, [.. Accounts.Where(account => account.Debtor == party || account.Creditor == party)], Faults)
        {
            Open = [.. Open.Where(open => open.Payment.Payer == party || open.Payment.Payee == party)],
            Later = [.. Later.Where(receipt => receipt.Payer == party || receipt.Payee == party)],
        };
    }

    /// <summary>The accounts in brief, or what is wrong.</summary>
    public override string ToString() => $"{Agreement} on {new DateValue(On)}: " + (Faults.Count > 0
        ? $"no account: {string.Join("; ", Faults)}"
        : Accounts.Count == 0 ? "nothing is owed" : string.Join("; ", Accounts));
}

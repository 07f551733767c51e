using ContractRules.Accounts;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Accounts;

/// <summary>One account as sections of a report: the payments, the interest on them, the receipts, and the running balance.</summary>
internal static class AccountSections
{
    /// <summary>The columns of receipts by themselves.</summary>
    public static EquatableArray<Column> ReceiptColumns =>
    [
        new("Receipt", ColumnKind.Name),
        new("Date", ColumnKind.Name),
        new("From", ColumnKind.Name),
        new("To", ColumnKind.Name),
        new("Amount", ColumnKind.Number),
        new("Unit", ColumnKind.Name),
        new("For"),
    ];

    public static IEnumerable<Section> Of(Account account) => new[] { Payments(account), Interest(account), Receipts(account), Balance(account) }.OfType<Section>();

    /// <summary>A receipt by itself.</summary>
    public static EquatableArray<string> RowOf(Receipt receipt) =>
    [
        receipt.Key,
        ExactText.Of(receipt.On),
        receipt.Payer.Name,
        receipt.Payee.Name,
        Figures.Of(receipt.Amount, receipt.Unit),
        receipt.Unit.Symbol,
        NamedBy(receipt),
    ];

    private static Section? Payments(Account account)
    {
        var withInterest = account.Debts.Any(debt => debt.Interest.Count > 0);
        return account.Debts.Count == 0 ? null : new Section(
            $"{account.Debtor} to {account.Creditor}, {account.Unit}: payments",
            string.Join('\n', account.Debts.Where(debt => debt.OpenInterest.Count > 0)
                .Select(debt => $"Interest on {debt.Clause} of {debt.Period} is open, or a part of it: {ExactText.Of(debt.OpenInterest)}.")),
            new Grid(
                [
                    new("Period", ColumnKind.Name),
                    new("Clause", ColumnKind.Name),
                    new("Due", ColumnKind.Name),
                    new("Amount", ColumnKind.Number),
                    .. (EquatableArray<Column>)(withInterest ? [new("Interest", ColumnKind.Number)] : []),
                    new("Applied", ColumnKind.Number),
                    new("Remaining", ColumnKind.Number),
                    new("Days overdue", ColumnKind.Number),
                    new("Receipts"),
                ],
                [.. account.Debts.Select(debt => RowOf(debt, withInterest))]));
    }

    private static EquatableArray<string> RowOf(Debt debt, bool withInterest) =>
    [
        debt.Period.Label,
        $"{debt.Clause}",
        ExactText.Of(debt.Due),
        Figures.Of(debt.Amount, debt.Unit),
        .. (EquatableArray<string>)(withInterest ? [Figures.Of(debt.InterestTotal, debt.Unit)] : []),
        Figures.Of(debt.AppliedTotal, debt.Unit),
        Figures.Of(debt.Remaining, debt.Unit),
        debt.IsOverdue ? $"{debt.DaysSinceDue}" : "",
        string.Join(", ", debt.Applied.Select(application => application.Receipt)),
    ];

    private static Section? Interest(Account account) => account.Debts.All(debt => debt.Interest.Count == 0) ? null : new Section(
        $"{account.Debtor} to {account.Creditor}, {account.Unit}: interest on late payments",
        account.InterestRunning.IsZero ? "" : $"{Figures.WithUnit(account.InterestRunning, account.Unit)} of it still runs, and is not charged yet.",
        new Grid(
            [
                new("Period", ColumnKind.Name),
                new("Clause", ColumnKind.Name),
                new("From", ColumnKind.Name),
                new("To", ColumnKind.Name),
                new("By", ColumnKind.Name),
                new("Working"),
                new("Charged", ColumnKind.Name),
            ],
            [.. account.Debts.SelectMany(debt => debt.Interest, (debt, step) => (EquatableArray<string>)
                [debt.Period.Label, $"{debt.Clause}", ExactText.Of(step.From), ExactText.Of(step.To), $"{step.Clause}", step.Working, step.ChargedOn is { } day ? ExactText.Of(day) : "runs"])]));

    private static Section? Receipts(Account account) => account.Receipts.Count == 0 ? null : new Section(
        $"{account.Debtor} to {account.Creditor}, {account.Unit}: receipts",
        account.Credit.IsZero ? "" : $"{Figures.WithUnit(account.Credit, account.Unit)} are not applied to anything yet: a credit of {account.Debtor}.",
        new Grid(
            [
                new("Receipt", ColumnKind.Name),
                new("Date", ColumnKind.Name),
                new("Amount", ColumnKind.Number),
                new("For"),
                new("Applied to"),
                new("Credit", ColumnKind.Number),
            ],
            [.. account.Receipts.Select(receipt => (EquatableArray<string>)
            [
                receipt.Receipt.Key,
                ExactText.Of(receipt.Receipt.On),
                Figures.Of(receipt.Receipt.Amount, account.Unit),
                NamedBy(receipt.Receipt),
                string.Join(", ", receipt.Applications.Select(application => InWords(application, receipt.Receipt))),
                receipt.Credit.IsZero ? "" : Figures.Of(receipt.Credit, account.Unit),
            ])]));

    private static string InWords(Application application, Receipt receipt) => $"{Figures.Of(application.Amount, application.Unit)} to {application.Clause} of {application.Period}"
        + (application.Interest.IsZero ? "" : $" ({Figures.Of(application.Interest, application.Unit)} interest)")
        + (application.On == receipt.On ? "" : $" on {ExactText.Of(application.On)}");

    private static Section Balance(Account account) => new(
        $"{account.Debtor} to {account.Creditor}, {account.Unit}: balance",
        "",
        new Grid(
            [new("Date", ColumnKind.Name), new("Entry"), new("Amount", ColumnKind.Number), new("Balance", ColumnKind.Number)],
            [.. account.Entries.Select(entry => (EquatableArray<string>)
                [ExactText.Of(entry.On), NameOf(entry), Figures.Of(entry.Amount, entry.Unit), Figures.Of(entry.Balance, entry.Unit)])]));

    private static string NameOf(AccountEntry entry) => entry.Kind switch
    {
        AccountEntryKind.Payment => $"{entry.Clause} of {entry.Period}",
        AccountEntryKind.Interest => $"interest on {entry.Clause} of {entry.Period}",
        _ => $"receipt {entry.Receipt}",
    };

    private static string NamedBy(Receipt receipt) => string.Join(" of ", new[] { receipt.Clause?.ToString(), receipt.Period?.Label }.OfType<string>());
}

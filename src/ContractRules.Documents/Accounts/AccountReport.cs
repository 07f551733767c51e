using ContractRules.Accounts;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Accounts;

/// <summary>A statement of account as a report for people: who owes whom how much, payment by payment and line by line.</summary>
internal static class AccountReport
{
    public static Report Of(Settled settled, StatementOfAccount statement)
    {
        return new(
            $"{statement.Agreement}: statement of account on {ExactText.Of(statement.On)}",
            [
                Summary(settled, statement),
                .. statement.Accounts.SelectMany(AccountSections.Of),
                .. Open(statement),
                .. Later(statement),
                .. AssumptionsSection.Of(statement.Agreement),
                ReadingsInEffect.Of(statement.Agreement),
            ]);
    }

    private static Section Summary(Settled settled, StatementOfAccount statement)
    {
        var note = string.Join('\n', ((string[])
        [
            statement.On == settled.Statements[^1].Period.End ? "On the last day of the last period settled." : "",
            settled.StartsLate || settled.Before.Through is not null ? $"Payments from {settled.Since} on, with which the facts begin." : "",
            .. statement.Balances.Select(balance => $"{Capitalized($"{balance}")}."),
        ]).Where(line => line.Length > 0));
        return statement.Accounts.Count == 0
            ? new Section("Accounts", $"{note}\nNothing is owed, and nothing was received.".Trim())
            : new Section("Accounts", note, new Grid(
                [
                    new("From", ColumnKind.Name),
                    new("To", ColumnKind.Name),
                    new("Due", ColumnKind.Number),
                    .. (EquatableArray<Column>)(HasInterest(statement) ? [new("Interest", ColumnKind.Number)] : []),
                    new("Received", ColumnKind.Number),
                    new("Remaining", ColumnKind.Number),
                    new("Overdue", ColumnKind.Number),
                    new("Credit", ColumnKind.Number),
                    new("Unit", ColumnKind.Name),
                ],
                [.. statement.Accounts.Select(account => RowOf(account, HasInterest(statement)))]));
    }

    private static EquatableArray<string> RowOf(Account account, bool withInterest) =>
    [
        account.Debtor.Name,
        account.Creditor.Name,
        Figures.Of(account.Due, account.Unit),
        .. (EquatableArray<string>)(withInterest ? [Figures.Of(account.Interest, account.Unit) + (account.IsInterestOpen ? ", more open" : "")] : []),
        Figures.Of(account.Received, account.Unit),
        Figures.Of(account.Remaining, account.Unit),
        Figures.Of(account.Overdue, account.Unit),
        Figures.Of(account.Credit, account.Unit),
        account.Unit.Symbol,
    ];

    private static bool HasInterest(StatementOfAccount statement) => statement.Accounts.Any(account => !account.Interest.IsZero || account.IsInterestOpen);

    private static EquatableArray<Section> Open(StatementOfAccount statement) => statement.Open.Count == 0 ? [] :
    [
        new("Open", "In no account, since these payments cannot be stated yet.", new Grid(
            [new("Period", ColumnKind.Name), new("From", ColumnKind.Name), new("To", ColumnKind.Name), new("Clause", ColumnKind.Name), new("Missing")],
            [.. statement.Open.Select(open => (EquatableArray<string>)
                [open.Period.Label, open.Payment.Payer.Name, open.Payment.Payee.Name, $"{open.Payment.Clause}", ExactText.Of(open.Payment.Reasons)])])),
    ];

    private static EquatableArray<Section> Later(StatementOfAccount statement) => statement.Later.Count == 0 ? [] :
    [
        new("Received later", "In no account, since these receipts are of later days.", new Grid(
            AccountSections.ReceiptColumns,
            [.. statement.Later.Select(receipt => AccountSections.RowOf(receipt))])),
    ];

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

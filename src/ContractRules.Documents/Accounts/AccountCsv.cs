using ContractRules.Accounts;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Values;

namespace ContractRules.Documents.Accounts;

/// <summary>
/// Writes a statement of account as CSV for other programs, account by account: a line for each payment, each step of interest, each
/// receipt, each application of one to the other, each balance, and the total; then what is in no account.
/// </summary>
internal static class AccountCsv
{
    public static void Write(StatementOfAccount statement, TextWriter output) => CsvLines.Write(
        output,
        [
            AccountCsvLine.Header,
            .. statement.Accounts.SelectMany(LinesOf)
                .Concat(statement.Open.Select(Of))
                .Concat(statement.Later.Select(receipt => Of(receipt, "later-receipt")))
                .Select(line => line.Cells),
        ]);

    private static IEnumerable<AccountCsvLine> LinesOf(Account account) =>
    [
        .. account.Debts.Select(debt => Of(account, debt)),
        .. account.Debts.SelectMany(debt => debt.Interest, (debt, step) => Of(account, debt, step)),
        .. account.Receipts.Select(receipt => Of(receipt.Receipt, "receipt") with { Applied = receipt.Applied, Credit = receipt.Credit }),
        .. account.Receipts.SelectMany(receipt => receipt.Applications).Select(application => Of(account, application)),
        .. account.Entries.Select(entry => Of(account, entry)),
        TotalOf(account),
    ];

    private static AccountCsvLine Of(Account account, Debt debt) => In(account, "payment") with
    {
        Date = ExactText.Of(debt.Entered),
        Clause = $"{debt.Clause}",
        Period = debt.Period.Label,
        Due = ExactText.Of(debt.Due),
        DaysSinceDue = $"{debt.DaysSinceDue}",
        Amount = debt.Amount,
        Interest = debt.InterestTotal,
        Applied = debt.AppliedTotal,
        Remaining = debt.Remaining,
        Overdue = debt.IsOverdue ? debt.Remaining : Rational.Zero,
        Words = ExactText.Of(debt.OpenInterest),
    };

    private static AccountCsvLine Of(Account account, Debt debt, InterestAccrued step) => In(account, step.ChargedOn is null ? "interest-running" : "interest") with
    {
        Date = ExactText.Of(step.ChargedOn ?? step.To),
        Clause = $"{debt.Clause}",
        Period = debt.Period.Label,
        Amount = step.Amount.Amount,
        Words = $"{step}",
    };

    private static AccountCsvLine Of(Account account, Application application) => In(account, "application") with
    {
        Date = ExactText.Of(application.On),
        Clause = $"{application.Clause}",
        Period = application.Period.Label,
        Receipt = application.Receipt,
        Amount = application.Amount,
        Interest = application.Interest,
    };

    private static AccountCsvLine Of(Account account, AccountEntry entry) => In(account, "balance") with
    {
        Date = ExactText.Of(entry.On),
        Clause = $"{entry.Clause}",
        Period = entry.Period?.Label ?? "",
        Receipt = entry.Receipt ?? "",
        Amount = entry.Balance,
        Words = $"{entry}",
    };

    private static AccountCsvLine TotalOf(Account account) => In(account, "total") with
    {
        Amount = account.Due,
        Interest = account.Interest,
        Applied = account.Applied,
        Remaining = account.Remaining,
        Overdue = account.Overdue,
        Credit = account.Credit,
    };

    private static AccountCsvLine Of(OpenDebt open) => new(open.Payment.Payer.Name, open.Payment.Payee.Name, open.Payment.Unit, "open")
    {
        Clause = $"{open.Payment.Clause}",
        Period = open.Period.Label,
        Due = ExactText.Of(open.Payment.Due),
        Words = ExactText.Of(open.Payment.Reasons),
    };

    private static AccountCsvLine Of(Receipt receipt, string kind) => new(receipt.Payer.Name, receipt.Payee.Name, receipt.Unit, kind)
    {
        Date = ExactText.Of(receipt.On),
        Clause = $"{receipt.Clause}",
        Period = receipt.Period?.Label ?? "",
        Receipt = receipt.Key,
        Amount = receipt.Amount,
    };

    private static AccountCsvLine In(Account account, string kind) => new(account.Debtor.Name, account.Creditor.Name, account.Unit, kind);
}

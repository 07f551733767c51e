using ContractRules.Accounts;
using ContractRules.Cli.Output.Statements;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Accounts;

/// <summary>
/// Writes a statement of account as CSV for other programs, account by account: a line for each payment, each step of interest, each
/// receipt, each application of one to the other, and the total. Amounts are written to what can be paid of their unit.
/// </summary>
internal static class AccountCsv
{
    private static readonly string[] Header =
    [
        "payer", "payee", "unit", "kind", "date", "clause", "period", "due", "days-since-due", "receipt", "amount", "interest", "applied", "remaining", "overdue", "credit", "words",
    ];

    public static void Write(StatementOfAccount statement, TextWriter output) => Csv.Write(
        output,
        [
            Header,
            .. statement.Accounts.SelectMany(LinesOf),
            .. statement.Open.Select(open => new Line(open.Payment.Payer.Name, open.Payment.Payee.Name, open.Payment.Unit, "open")
            {
                Clause = $"{open.Payment.Clause}", Period = open.Period.Label, Due = ExactText.Of(open.Payment.Due), Words = ExactText.Of(open.Payment.Reasons),
            }.Cells),
            .. statement.Later.Select(receipt => Of(receipt, "later-receipt").Cells),
        ]);

    private static IEnumerable<string[]> LinesOf(Account account) =>
    [
        .. account.Debts.Select(debt => (In(account, "payment") with
        {
            Date = ExactText.Of(debt.Entered), Clause = $"{debt.Clause}", Period = debt.Period.Label, Due = ExactText.Of(debt.Due), DaysSinceDue = $"{debt.DaysSinceDue}",
            Amount = debt.Amount, Interest = debt.InterestTotal, Applied = debt.AppliedTotal, Remaining = debt.Remaining,
            Overdue = debt.IsOverdue ? debt.Remaining : Rational.Zero, Words = ExactText.Of(debt.OpenInterest),
        }).Cells),
        .. account.Debts.SelectMany(debt => debt.Interest, (debt, step) => (In(account, step.ChargedOn is null ? "interest-running" : "interest") with
        {
            Date = ExactText.Of(step.ChargedOn ?? step.To), Clause = $"{debt.Clause}", Period = debt.Period.Label, Amount = step.Amount.Amount, Words = $"{step}",
        }).Cells),
        .. account.Receipts.Select(receipt => (Of(receipt.Receipt, "receipt") with { Applied = receipt.Applied, Credit = receipt.Credit }).Cells),
        .. account.Receipts.SelectMany(receipt => receipt.Applications).Select(application => (In(account, "application") with
        {
            Date = ExactText.Of(application.On), Clause = $"{application.Clause}", Period = application.Period.Label, Receipt = application.Receipt,
            Amount = application.Amount, Interest = application.Interest,
        }).Cells),
        .. account.Entries.Select(entry => (In(account, "balance") with
        {
            Date = ExactText.Of(entry.On), Clause = $"{entry.Clause}", Period = entry.Period?.Label ?? "", Receipt = entry.Receipt ?? "", Amount = entry.Balance, Words = $"{entry}",
        }).Cells),
        (In(account, "total") with
        {
            Amount = account.Due, Interest = account.Interest, Applied = account.Applied, Remaining = account.Remaining, Overdue = account.Overdue, Credit = account.Credit,
        }).Cells,
    ];

    private static Line In(Account account, string kind) => new(account.Debtor.Name, account.Creditor.Name, account.Unit, kind);

    private static Line Of(Receipt receipt, string kind) => new(receipt.Payer.Name, receipt.Payee.Name, receipt.Unit, kind)
    {
        Date = ExactText.Of(receipt.On), Clause = $"{receipt.Clause}", Period = receipt.Period?.Label ?? "", Receipt = receipt.Key, Amount = receipt.Amount,
    };

    private sealed record Line(string Payer, string Payee, Unit Unit, string Kind)
    {
        public string Date { get; init; } = "";

        public string Clause { get; init; } = "";

        public string Period { get; init; } = "";

        public string Due { get; init; } = "";

        public string DaysSinceDue { get; init; } = "";

        public string Receipt { get; init; } = "";

        public Rational? Amount { get; init; }

        public Rational? Interest { get; init; }

        public Rational? Applied { get; init; }

        public Rational? Remaining { get; init; }

        public Rational? Overdue { get; init; }

        public Rational? Credit { get; init; }

        public string Words { get; init; } = "";

        public string[] Cells =>
        [
            Payer, Payee, Unit.Symbol, Kind, Date, Clause, Period, Due, DaysSinceDue, Receipt,
            .. new[] { Amount, Interest, Applied, Remaining, Overdue, Credit }.Select(amount => amount?.ToDecimalText(Unit.PayableDecimals) ?? ""),
            Words,
        ];
    }
}

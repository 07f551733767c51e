using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

/// <summary>Who pays whom how much by when, and what that adds up to.</summary>
internal static class PaymentsSection
{
    private static readonly EquatableArray<Column> Columns =
    [
        new("Period", ColumnKind.Name),
        new("From", ColumnKind.Name),
        new("To", ColumnKind.Name),
        new("Amount", ColumnKind.Number),
        new("Unit", ColumnKind.Name),
        new("Due", ColumnKind.Name),
        new("Clause"),
    ];

    public static Section Of(EquatableArray<Statement> statements) => statements.Any(statement => statement.Payments.Count + statement.OpenPayments.Count > 0)
        ? new Section("Payments", TotalsOf(statements), new Grid(Columns, statements.SelectMany(RowsOf).ToEquatableArray()))
        : new Section("Payments", "Nothing is to be paid.");

    private static string TotalsOf(EquatableArray<Statement> statements) => string.Join('\n', statements
        .SelectMany(statement => statement.Payments)
        .GroupBy(payment => (payment.Payer, payment.Payee, payment.Amount.Currency), payment => payment.Amount)
        .Select(way => $"{way.Key.Payer} pays {way.Key.Payee} {Figures.Of(way.Aggregate((sum, amount) => sum + amount))} {way.Key.Currency} in all."));

    private static IEnumerable<EquatableArray<string>> RowsOf(Statement statement) =>
    [
        .. statement.Payments.Select(payment => (EquatableArray<string>)
        [
            statement.Period.Label,
            payment.Payer.Name,
            payment.Payee.Name,
            Figures.Of(payment.Amount),
            payment.Amount.Currency.Symbol,
            ExactText.Of(payment.Due),
            ClauseOf(statement, payment.Clause),
        ]),
        .. statement.OpenPayments.Select(open => (EquatableArray<string>)
            [statement.Period.Label, open.Payer.Name, open.Payee.Name, Figures.Open, "", "", ClauseOf(statement, open.Clause)]),
    ];

    private static string ClauseOf(Statement statement, ClauseReference reference) =>
        statement.Version.Clauses.First(clause => clause.Reference == reference).ToString();
}

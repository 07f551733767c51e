using ContractRules.Settlement;

namespace ContractRules.Cli.Output.Statements;

/// <summary>Writes statements as CSV for other programs: one line for each term and each payment of each period.</summary>
internal static class StatementCsv
{
    private static readonly string[] Header =
        ["period", "in-force", "kind", "clause", "term", "payer", "payee", "value", "unit", "due", "undetermined", "needs"];

    public static void Write(Settled settled, TextWriter output) => Csv.Write(output, [Header, .. settled.Statements.SelectMany(LinesOf)]);

    private static IEnumerable<string[]> LinesOf(Statement statement) =>
    [
        .. statement.Terms.Select(term => LineOf(statement, "term", $"{term.Clause}", term: term.Term.Key,
            value: term.Outcome.Value?.ToString() ?? "", unit: term.Term.Measure.Symbol, reasons: term.Outcome.Reasons)),
        .. statement.Payments.Select(payment => LineOf(statement, "payment", $"{payment.Clause}", payer: payment.Payer.Name,
            payee: payment.Payee.Name, value: ExactText.Of(payment.Amount), unit: payment.Amount.Currency.Symbol, due: ExactText.Of(payment.Due))),
        .. statement.OpenPayments.Select(open => LineOf(statement, "payment", $"{open.Clause}", payer: open.Payer.Name,
            payee: open.Payee.Name, reasons: open.Reasons)),
    ];

    private static string[] LineOf(
        Statement statement,
        string kind,
        string clause,
        string term = "",
        string payer = "",
        string payee = "",
        string value = "",
        string unit = "",
        string due = "",
        IEnumerable<Reason>? reasons = null) =>
    [
        statement.Period.Label,
        ExactText.Of(statement.Version.InForceFrom),
        kind,
        clause,
        term,
        payer,
        payee,
        value,
        unit,
        due,
        ExactText.Of(reasons ?? []),
        string.Join(' ', ExactText.Needs(reasons ?? [])),
    ];
}

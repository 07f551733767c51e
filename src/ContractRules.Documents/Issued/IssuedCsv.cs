using ContractRules.Comparison;
using ContractRules.Documents.Statements;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Issued;

/// <summary>
/// The CSV of statements as issued: the lines of each statement with its day of issue, and one line of a kind of its own for each payment or
/// delivery that it adjusts, with the earlier period. What is still to be adjusted stands in no statement.
/// </summary>
internal static class IssuedCsv
{
    private static readonly string[] Columns = ["issued", "adjusts"];

    public static IEnumerable<string[]> Of(IssuedRun run, string[] header, Func<Statement, IEnumerable<CsvStatementLine>> linesOf) =>
    [
        [.. header, .. Columns],
        .. run.Statements.SelectMany(issued => (IEnumerable<string[]>)
        [
            .. linesOf(issued.Statement).Select(line => (string[])[.. line.Cells(issued.Statement), ExactText.Of(issued.IssuedOn), ""]),
            .. LinesOf(issued.Adjustments, issued),
        ]),
        .. LinesOf(run.ToIssue, issued: null),
    ];

    private static IEnumerable<string[]> LinesOf(EquatableArray<PeriodAdjustment> adjustments, IssuedStatement? issued) =>
        from period in adjustments
        from line in period.ChangedPayments.Select(payment => LineOf("payment-adjustment", payment))
            .Concat(period.ChangedDeliveries.Select(delivery => LineOf("delivery-adjustment", delivery)))
        select (string[])[.. line.Cells(issued?.Statement), ExactText.Of(issued?.IssuedOn), period.Period.Label];

    // Whoever pays the difference; where it is open, whoever pays by the clause.
    private static CsvStatementLine LineOf<T>(string kind, PaymentChange<T> payment)
        where T : struct, IPayable => new(kind, payment.Clause)
        {
            Payer = (payment.ToPay?.Payer ?? payment.Payer).Name,
            Payee = (payment.ToPay?.Payee ?? payment.Payee).Name,
            Value = payment.ToPay is { } toPay ? ExactText.Of(toPay.Amount) : "",
            Rounded = payment.ToPay is { } paid ? RoundedFigure.CellsOf(new NumberValue(paid.Amount.Amount), paid.Amount.Measure) : ("", ""),
            Unit = payment.Unit.Symbol,
            Reasons = payment.Reasons,
        };
}

using System.Globalization;
using ContractRules.Plans;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>The statements that settle a period: the step, and its figures and next state put into the tables.</summary>
internal sealed class PeriodStatements(PlanTables tables, PlanProgram text)
{
    /// <summary>The statements, in their order.</summary>
    /// <param name="step">The step of the period.</param>
    public EquatableArray<string> Of(string step) =>
    [
        $"create temporary table settled as\n{step}",
        Inserted("terms", [.. Terms.Select(term => (term, term))], Right),
        .. tables.Payments.Select(Paid).OfType<string>(),
        .. text.Expected.Select(expected => (Clause: $"{expected.Clause}", expected.Expectation.Words, Refused: RefusedRow.Words(expected))).Distinct()
            .Select(expected => Refused(expected.Clause, expected.Words, expected.Refused)),
        $"insert into state (venture, period_number{string.Concat(tables.State.Select(column => $", {column.Name}"))})\n"
            + $"select venture, period_number{string.Concat(tables.State.Select(column => $", {column.Next}"))}\nfrom settled{Where(Right)}",
        "drop table settled",
    ];

    private static IEnumerable<string> Origin => [.. PlanTables.Keys, .. TableDefinitions.Origin];

    private IEnumerable<string> Terms => tables.Terms.SelectMany(column => (string[])[column.Name, .. column.Divisor is { } divisor ? [divisor.Name] : (string[])[]]);

    private string[] Right => tables.Refuses ? [$"{RefusedRow.Column} is null"] : [];

    // A payment of nothing is none; one that is undetermined is open. Of those of other texts nothing is said.
    private string? Paid(StatedFigure column)
    {
        var payment = text.Text.Payments.Where(found => found.Clause == column.Figure.Clause).ElementAtOrDefault(int.Parse(column.Figure.Key, CultureInfo.InvariantCulture) - 1).Payment;
        return payment is null ? null : Inserted(
            "payments",
            [
                ("clause", Literal($"{column.Figure.Clause}")),
                ("number", column.Figure.Key),
                ("payer", Literal(payment.Payer.Name)),
                ("payee", Literal(payment.Payee.Name)),
                ("amount", column.Name),
                ("counted_in", SqlDialect.Literal(column.Denominator)),
                ("unit", Literal(payment.Unit.Symbol)),
                .. tables.DueDateOf(column.Figure) is { } due ? [("due", due.Name)] : ((string Name, string Value)[])[],
            ],
            [.. Right, $"({column.Name} is null or {column.Name} <> 0)"]);
    }

    private static string Refused(string clause, string words, string refused) =>
        Inserted("refusals", [("clause", Literal(clause)), ("expected", Literal(words))], [$"{RefusedRow.Column} = {Literal(refused)}"]);

    private static string Inserted(string table, IReadOnlyList<(string Name, string Value)> columns, string[] where) =>
        $"insert into {table} ({Listed([.. Origin, .. columns.Select(column => column.Name)])})\n"
        + $"select {Listed([.. Origin, .. columns.Select(column => column.Value)])}\nfrom settled{Where(where)}";

    private static string Where(string[] conditions) => conditions.Length == 0 ? "" : $"\nwhere {string.Join(" and ", conditions)}";

    private static string Literal(string text) => SqlDialect.TextLiteral(text);

    private static string Listed(IEnumerable<string> columns) => string.Join(", ", columns);
}

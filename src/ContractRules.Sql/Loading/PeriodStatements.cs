using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>The statements that settle a period: the step, and its figures and next state put into the tables.</summary>
internal sealed class PeriodStatements(PlanTables tables, SqlDialect dialect, PlanProgram text)
{
    /// <summary>The statements, in their order.</summary>
    /// <param name="step">The step of the period.</param>
    public EquatableArray<string> Of(string step) =>
    [
        $"create {dialect.Temporary}table settled as\n{step}",
        Inserted("terms", [.. Terms.Select(term => (term, term))], Right),
        .. TextsOf(text).SelectMany(version => StatedPayment.Of(tables, version, dialect).Select(payment => Inserted("payments", payment.Columns, [.. Under(version), .. Right, payment.Condition]))),
        .. (tables.Refuses ? text.Expected : []).Select(expected => (Clause: $"{expected.Clause}", expected.Expectation.Words, Refused: RefusedRow.Words(expected))).Distinct()
            .Select(expected => Refused(expected.Clause, expected.Words, expected.Refused)),
        $"insert into state (venture, period_number{string.Concat(tables.State.Select(column => $", {column.Name}"))})\n"
            + $"select venture, period_number{string.Concat(tables.State.Select(column => $", {column.Next}"))}\nfrom settled{Where(Right)}",
        "drop table settled",
    ];

    /// <summary>The texts under which rows of a period are settled: more than one where the agreement can end before it changes.</summary>
    public static IEnumerable<AgreementVersion> TextsOf(PlanProgram program) => program.Earlier.Select(earlier => earlier.Text).Append(program.Text).DistinctBy(text => text.InForceFrom);

    private string[] Under(AgreementVersion version) => text.Earlier.Count == 0 ? [] : [$"text_in_force_from = {dialect.DateLiteral(version.InForceFrom)}"];

    private static IEnumerable<string> Origin => [.. PlanTables.Keys, .. TableDefinitions.Origin];

    private IEnumerable<string> Terms => tables.Terms.SelectMany(column => (string[])[column.Name, .. column.Divisor is { } divisor ? [divisor.Name] : (string[])[]]);

    private string[] Right => tables.Refuses ? [$"{RefusedRow.Column} is null"] : [];

    private string Refused(string clause, string words, string refused) =>
        Inserted("refusals", [("clause", Literal(clause)), ("expected", Literal(words))], [$"{RefusedRow.Column} = {Literal(refused)}"]);

    private static string Inserted(string table, IReadOnlyList<(string Name, string Value)> columns, string[] where) =>
        $"insert into {table} ({Listed([.. Origin, .. columns.Select(column => column.Name)])})\n"
        + $"select {Listed([.. Origin, .. columns.Select(column => column.Value)])}\nfrom settled{Where(where)}";

    private static string Where(string[] conditions) => conditions.Length == 0 ? "" : $"\nwhere {string.Join(" and ", conditions)}";

    private string Literal(string text) => dialect.TextLiteral(text);

    private static string Listed(IEnumerable<string> columns) => string.Join(", ", columns);
}

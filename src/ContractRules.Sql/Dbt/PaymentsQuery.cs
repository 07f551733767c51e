using ContractRules.Sql.Loading;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Dbt;

/// <summary>What is to be paid or delivered, as one select from what was settled: a row for each payment that is not nothing, as the table of payments has it.</summary>
internal sealed class PaymentsQuery(SqlPlan sql)
{
    /// <summary>The query.</summary>
    /// <param name="settled">What was settled.</param>
    public string Of(string settled) => string.Join("\nunion all\n", sql.Texts.SelectMany(text => StatedPayment.Of(sql.Tables, text, sql.Dialect).Select(payment =>
        $"select {string.Join(", ", [.. PlanTables.Keys, .. TableDefinitions.Origin, .. payment.Columns.Select(Cell)])}\nfrom {settled}\n"
        + $"where {string.Join(" and ", [$"text_in_force_from = {sql.Dialect.DateLiteral(text.InForceFrom)}", .. sql.Tables.Refuses ? [$"{RefusedRow.Column} is null"] : (string[])[], payment.Condition])}")));

    private string Cell((string Name, string Value) column) => column.Name switch
    {
        "amount" => $"{sql.Dialect.Cast(column.Value, sql.Tables.TypeOfPayments)} as {column.Name}",
        "due" => $"{sql.Dialect.Cast(column.Value, sql.Dialect.Date)} as {column.Name}",
        _ => $"{column.Value} as {column.Name}",
    };
}

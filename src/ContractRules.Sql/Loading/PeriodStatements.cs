using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>The statements that settle a period: the step, and its figures and next state put into the tables.</summary>
internal sealed class PeriodStatements(PlanTables tables, SqlDialect dialect, AgreementVersion text)
{
    /// <summary>The statements, in their order.</summary>
    /// <param name="step">The step of the period.</param>
    public EquatableArray<string> Of(string step) =>
    [
        $"create {dialect.Temporary}table settled as\n{step}",
        $"insert into terms ({Listed([.. Origin, .. Terms])})\nselect {Listed([.. Origin, .. Terms])}\nfrom settled",
        .. tables.Payments.Select(Paid).OfType<string>(),
        $"insert into state (venture, period_number{string.Concat(tables.State.Select(column => $", {column.Name}"))})\n"
            + $"select venture, period_number{string.Concat(tables.State.Select(column => $", {column.Next}"))}\nfrom settled",
        "drop table settled",
    ];

    private static IEnumerable<string> Origin => [.. PlanTables.Keys, .. TableDefinitions.Origin];

    private IEnumerable<string> Terms => tables.Terms.SelectMany(column => (string[])[column.Name, .. column.Divisor is { } divisor ? [divisor.Name] : (string[])[]]);

    // A payment of nothing is none; one that is undetermined is open. Of those of other texts nothing is said.
    private string? Paid(StatedFigure column)
    {
        var payment = text.Payments.Where(found => found.Clause == column.Figure.Clause).ElementAtOrDefault(int.Parse(column.Figure.Key, CultureInfo.InvariantCulture) - 1).Payment;
        return payment is null
            ? null
            : $"insert into payments ({Listed([.. Origin, "clause", "number", "payer", "payee", "amount", "counted_in", "unit"])})\n"
                + $"select {Listed([.. Origin, Literal($"{column.Figure.Clause}"), column.Figure.Key, Literal(payment.Payer.Name), Literal(payment.Payee.Name), column.Name, dialect.Literal(column.Denominator), Literal(payment.Unit.Symbol)])}\n"
                + $"from settled\nwhere {column.Name} is null or {column.Name} <> 0";
    }

    private string Literal(string text) => dialect.TextLiteral(text);

    private static string Listed(IEnumerable<string> columns) => string.Join(", ", columns);
}

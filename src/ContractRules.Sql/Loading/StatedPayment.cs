using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Loading;

/// <summary>A payment or delivery of one text, as a row of the table of payments is made of what was settled.</summary>
/// <param name="Columns">The columns, with what stands in each.</param>
/// <param name="Condition">Which rows have one: a payment of nothing is none, one that is undetermined is open.</param>
internal sealed record StatedPayment(IReadOnlyList<(string Name, string Value)> Columns, string Condition)
{
    /// <summary>Those of a text; of those of other texts nothing is said.</summary>
    public static IEnumerable<StatedPayment> Of(PlanTables tables, AgreementVersion text, SqlDialect dialect)
    {
        var asked = PlannedFigures.PaymentsOf(text).ToDictionary(found => (found.Figure.Clause, found.Figure.Key), found => found.Payment);
        foreach (var column in tables.Payments)
        {
            if (asked.TryGetValue((column.Figure.Clause, column.Figure.Key), out var payment))
            {
                yield return Of(tables, column, payment, dialect);
            }
        }
    }

    private static StatedPayment Of(PlanTables tables, StatedFigure column, Payment payment, SqlDialect dialect) => new(
        [
            ("clause", dialect.TextLiteral($"{column.Figure.Clause}")),
            ("number", column.Figure.Key),
            ("payer", dialect.TextLiteral(payment.Payer.Name)),
            ("payee", dialect.TextLiteral(payment.Payee.Name)),
            ("amount", column.Name),
            ("counted_in", dialect.Literal(column.Denominator)),
            ("unit", dialect.TextLiteral(payment.Unit.Symbol)),
            .. !tables.HasDueDates ? [] : ((string Name, string Value)[])[("due", tables.DueDateOf(column.Figure)?.Name ?? "null")],
        ],
        $"({column.Name} is null or {column.Name} <> 0)");
}

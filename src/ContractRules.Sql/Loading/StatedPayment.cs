using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Loading;

/// <summary>A payment or delivery of one text, as a row of the table of payments is made of what was settled.</summary>
/// <param name="Columns">The columns, with what stands in each.</param>
/// <param name="Condition">Which rows have one: a payment of nothing is none, one that is undetermined is open.</param>
internal sealed record StatedPayment(IReadOnlyList<(string Name, string Value)> Columns, string Condition)
{
    /// <summary>Those of a text; of those of other texts nothing is said.</summary>
    public static IEnumerable<StatedPayment> Of(PlanTables tables, AgreementVersion text)
    {
        foreach (var column in tables.Payments)
        {
            var number = int.Parse(column.Figure.Key, CultureInfo.InvariantCulture);
            if (text.Payments.Where(found => found.Clause == column.Figure.Clause).ElementAtOrDefault(number - 1).Payment is { } payment)
            {
                yield return Of(tables, column, payment);
            }
        }
    }

    private static StatedPayment Of(PlanTables tables, StatedFigure column, Payment payment) => new(
        [
            ("clause", SqlDialect.TextLiteral($"{column.Figure.Clause}")),
            ("number", column.Figure.Key),
            ("payer", SqlDialect.TextLiteral(payment.Payer.Name)),
            ("payee", SqlDialect.TextLiteral(payment.Payee.Name)),
            ("amount", column.Name),
            ("counted_in", SqlDialect.Literal(column.Denominator)),
            ("unit", SqlDialect.TextLiteral(payment.Unit.Symbol)),
            .. !tables.HasDueDates ? [] : ((string Name, string Value)[])[("due", tables.DueDateOf(column.Figure)?.Name ?? "null")],
        ],
        $"({column.Name} is null or {column.Name} <> 0)");
}

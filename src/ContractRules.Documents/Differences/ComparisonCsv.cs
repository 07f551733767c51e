using ContractRules.Differences;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>
/// Writes a comparison as CSV for other programs: a line for each payment and delivery of each period, under it one for each part of its difference, and the
/// same over all periods, of kind <c>total</c>. Parts with a blank cause are due to all together.
/// </summary>
/// <remarks>Figures are exact, and so may be fractions; at the end of the line stands the difference as a spreadsheet can add it up, and with what rounding that was made.</remarks>
internal static class ComparisonCsv
{
    private static readonly string[] Header =
        ["period", "kind", "clause", "payer", "payee", "before", "after", "difference", "unit", "cause", "undetermined", "needs", "rounded", "rounding"];

    public static void Write(AgreementDifference difference, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. difference.Periods.SelectMany(period => period.Payments.SelectMany(payment => LinesOf(period.Period.Label, "payment", payment))
                .Concat(period.Deliveries.SelectMany(delivery => LinesOf(period.Period.Label, "delivery", delivery)))),
            .. difference.Totals.SelectMany(total => LinesOf(SpanOf(difference), total)),
            .. difference.DeliveryTotals.SelectMany(total => LinesOf(SpanOf(difference), total)),
        ]);

    private static string SpanOf(AgreementDifference difference) =>
        $"{new DateValue(difference.Periods[0].Period.Start)}/{new DateValue(difference.Periods[^1].Period.End)}";

    private static IEnumerable<string[]> LinesOf<T>(string period, string kind, PaymentDifference<T> payment)
        where T : struct, IPayable =>
        [
            Line(period, kind, $"{payment.Clause}", payment.Payer.Name, payment.Payee.Name, payment.Before, payment.After, payment.Difference, payment.Unit, "", payment.Reasons),
            .. Parts(period, $"{payment.Clause}", payment.Payer.Name, payment.Payee.Name, payment.Parts, payment.Together, payment.Unit),
        ];

    private static IEnumerable<string[]> LinesOf<T>(string span, TotalDifference<T> total)
        where T : struct, IPayable =>
        [
            Line(span, "total", $"{total.Clause}", total.Payer.Name, total.Payee.Name, total.Before, total.After, total.Difference, total.Before.Unit, "", []),
            .. Parts(span, $"{total.Clause}", total.Payer.Name, total.Payee.Name, total.Parts, total.Together, total.Before.Unit),
        ];

    private static IEnumerable<string[]> Parts<T>(string period, string clause, string payer, string payee, EquatableArray<CausedPart<T>> parts, T together, Unit unit)
        where T : struct, IPayable =>
        [
            .. parts.Select(part => Line(period, "part", clause, payer, payee, null, null, part.More, unit, $"{part.Cause}", [])),
            .. together.Amount.IsZero ? [] : (string[][])[Line(period, "part", clause, payer, payee, null, null, together, unit, "", [])],
        ];

    private static string[] Line(
        string period, string kind, string clause, string payer, string payee, IPayable? before, IPayable? after, IPayable? difference, Unit unit, string cause, EquatableArray<Reason> reasons)
    {
        var (rounded, rounding) = difference is { } known ? RoundedFigure.CellsOf(new NumberValue(known.Amount), known.Measure) : ("", "");
        return [period, kind, clause, payer, payee, TextOf(before), TextOf(after), TextOf(difference), unit.Symbol, cause, ExactText.Of(reasons), string.Join(' ', ExactText.Needs(reasons)), rounded, rounding];
    }

    private static string TextOf(IPayable? amount) => amount is { } known ? $"{Json.ExactFigure.Of(known)}" : "";
}

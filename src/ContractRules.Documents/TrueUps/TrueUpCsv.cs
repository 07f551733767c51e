using ContractRules.Comparison;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>
/// Writes a true-up as CSV for other programs: a line for each payment and delivery of each period, for each total of the year, and
/// for each fact and term that changed. Lines of kind <c>later-…</c> are of periods after the year.
/// </summary>
/// <remarks>Figures are exact, and so may be fractions; at the end of the line stands the difference as a spreadsheet can add it up, and with what rounding that was made.</remarks>
internal static class TrueUpCsv
{
    private static readonly string[] Header =
        ["period", "kind", "clause", "key", "payer", "payee", "as-settled", "as-audited", "difference", "unit", "undetermined", "needs", "rounded", "rounding"];

    public static void Write(TrueUp trueUp, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. trueUp.OfYear.Periods.SelectMany(period => LinesOf(period, "")),
            .. trueUp.OfYear.Totals.Select(total => LineOf(trueUp.Year, total)),
            .. trueUp.OfYear.DeliveryTotals.Select(total => LineOf(trueUp.Year, total)),
            .. trueUp.Later.Periods.SelectMany(period => LinesOf(period, "later-")),
        ]);

    private static IEnumerable<string[]> LinesOf(PeriodAdjustment period, string prefix) =>
    [
        .. period.Facts.Select(fact => LineOf(period.Period, $"{prefix}fact", key: fact.Fact.Key,
            asSettled: TextOf(fact.AsSettled), asAudited: TextOf(fact.SettledAgain), unit: fact.Fact.Measure.Symbol)),
        .. period.Terms.Select(term => LineOf(period.Period, $"{prefix}term", key: term.Term.Key,
            asSettled: TextOf(term.AsSettled), asAudited: TextOf(term.SettledAgain), difference: $"{term.Difference}", unit: term.Term.Measure.Symbol,
            rounded: RoundedFigure.CellsOf(term.Difference is { } more ? new NumberValue(more) : null, term.Term.Measure),
            reasons: [.. term.AsSettled?.Reasons ?? [], .. term.SettledAgain?.Reasons ?? []])),
        .. period.Payments.Select(payment => LineOf(period.Period, $"{prefix}payment", payment)),
        .. period.Deliveries.Select(delivery => LineOf(period.Period, $"{prefix}delivery", delivery)),
    ];

    private static string[] LineOf<T>(SettlementPeriod period, string kind, PaymentChange<T> payment)
        where T : struct, IPayable => LineOf(period, kind, $"{payment.Clause}", payer: payment.Payer.Name,
            payee: payment.Payee.Name, asSettled: TextOf(payment.AsSettled), asAudited: TextOf(payment.SettledAgain),
            difference: TextOf(payment.Difference), unit: payment.Unit.Symbol, reasons: payment.Reasons, rounded: RoundedOf(payment.Difference));

    private static string[] LineOf<T>(SettlementPeriod year, PaymentTotal<T> total)
        where T : struct, IPayable => LineOf(year, "total", $"{total.Clause}", payer: total.Payer.Name,
            payee: total.Payee.Name, asSettled: ExactText.Of(total.AsSettled), asAudited: ExactText.Of(total.SettledAgain),
            difference: ExactText.Of(total.Difference), unit: total.AsSettled.Unit.Symbol, rounded: RoundedOf(total.Difference));

    private static string[] LineOf(
        SettlementPeriod period,
        string kind,
        string clause = "",
        string key = "",
        string payer = "",
        string payee = "",
        string asSettled = "",
        string asAudited = "",
        string difference = "",
        string unit = "",
        EquatableArray<Reason> reasons = default,
        (string Difference, string Rounding)? rounded = null) =>
    [
        period.Label, kind, clause, key, payer, payee, asSettled, asAudited, difference, unit, ExactText.Of(reasons), string.Join(' ', ExactText.Needs(reasons)),
        rounded?.Difference ?? "", rounded?.Rounding ?? "",
    ];

    private static (string Difference, string Rounding)? RoundedOf(IPayable? difference) =>
        difference is { } known ? RoundedFigure.CellsOf(new NumberValue(known.Amount), known.Measure) : null;

    private static string TextOf(Outcome? outcome) => outcome?.Value?.ToString() ?? "";

    private static string TextOf(IPayable? amount) => amount is { } known ? ExactText.Of(known) : "";
}

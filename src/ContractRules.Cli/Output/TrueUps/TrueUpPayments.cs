using ContractRules.Agreements;
using ContractRules.Cli.Output.Statements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.TrueUps;

/// <summary>What each clause pays as settled and as audited, and who pays whom the difference.</summary>
internal static class TrueUpPayments
{
    private static readonly EquatableArray<Column> Columns =
    [
        new("Clause"),
        new("From", ColumnKind.Name),
        new("To", ColumnKind.Name),
        new("As settled", ColumnKind.Number),
        new("As audited", ColumnKind.Number),
        new("Difference", ColumnKind.Number),
        new("Who pays it", ColumnKind.Name),
    ];

    /// <summary>The year as a whole: every clause that pays anything.</summary>
    public static Section OfYear(Agreement agreement, TrueUp trueUp)
    {
        var (adjustment, totals) = (trueUp.OfYear, trueUp.OfYear.Totals);
        var (first, last) = (adjustment.Periods[0].Period, adjustment.Periods[^1].Period);
        return new(
            $"{trueUp.Year}, {first} to {last}",
            NetOf(adjustment) + string.Concat(totals.Where(total => total.LeftOut.Count > 0).Select(LeftOut)),
            totals.Count == 0 ? null : new Grid(Columns, totals.Select(total => RowOf(agreement, total)).ToEquatableArray()));
    }

    /// <summary>The periods in which any payment changes; no section where none does.</summary>
    public static EquatableArray<Section> ByPeriod(Agreement agreement, Adjustment adjustment, string heading, string note)
    {
        var rows = adjustment.Periods
            .SelectMany(period => period.ChangedPayments, (period, payment) => (EquatableArray<string>)[period.Period.Label, .. RowOf(agreement, payment)])
            .ToEquatableArray();
        return rows.Count == 0 ? [] : [new Section(heading, note, new Grid([new("Period", ColumnKind.Name), .. Columns], rows))];
    }

    /// <summary>Who pays whom how much in all, in words.</summary>
    public static string NetOf(Adjustment adjustment) => (adjustment.Net.Count, adjustment.IsOpen) switch
    {
        (0, false) when adjustment.Totals.Any(total => total.ToPay is not null) => "What each owes the other comes to the same: nothing is left to pay.",
        (0, false) => "Nothing is to be paid.",
        (0, true) => "Nothing is to be paid yet; what is open follows.",
        (_, var isOpen) => string.Join(
            '\n',
            adjustment.Net.Select(net => $"{net.Payer} pays {net.Payee} {Figures.Of(net.Amount)} {net.Amount.Currency} in all{(isOpen ? ", without what is open" : "")}.")),
    };

    private static string LeftOut(PaymentTotal total) => $"\n{total.Clause} without {string.Join(", ", total.LeftOut)}, undetermined.";

    private static EquatableArray<string> RowOf(Agreement agreement, PaymentTotal total) => RowOf(
        agreement, total.Clause, total.Payer, total.Payee, Figures.Of(total.AsSettled), Figures.Of(total.SettledAgain), Figures.Of(total.Difference), total.ToPay);

    private static EquatableArray<string> RowOf(Agreement agreement, PaymentChange payment) => RowOf(
        agreement, payment.Clause, payment.Payer, payment.Payee, FigureOf(payment.AsSettled), FigureOf(payment.SettledAgain), FigureOf(payment.Difference), payment.ToPay);

    private static EquatableArray<string> RowOf(
        Agreement agreement, ClauseReference clause, Party payer, Party payee, string asSettled, string asAudited, string difference, PaymentDue? toPay) =>
        [InWords(agreement, clause), payer.Name, payee.Name, asSettled, asAudited, difference, toPay?.Payer.Name ?? ""];

    private static string FigureOf(Money? amount) => amount is { } known ? Figures.Of(known) : Figures.Open;

    private static string InWords(Agreement agreement, ClauseReference reference) =>
        agreement.Versions.SelectMany(version => version.Clauses).Last(clause => clause.Reference == reference).ToString();
}

using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>What each clause pays and delivers as settled and as audited, and who pays whom the difference.</summary>
internal sealed class TrueUpPayments(Agreement agreement, TrueUp trueUp)
{
    // Where all is money of one currency, the sentences above the table tell it.
    private readonly bool _withUnits = UnitsOf(trueUp.OfYear).Concat(UnitsOf(trueUp.Later)).Distinct().ToList() is not ([] or [Currency]);

    // Each as it reads last.
    private readonly Dictionary<ClauseReference, Clause> _clauses = agreement.Versions
        .SelectMany(version => version.Clauses)
        .GroupBy(clause => clause.Reference)
        .ToDictionary(same => same.Key, same => same.Last());

    private EquatableArray<Column> Columns =>
    [
        new("Clause"),
        new("From", ColumnKind.Name),
        new("To", ColumnKind.Name),
        new("As settled", ColumnKind.Number),
        new("As audited", ColumnKind.Number),
        new("Difference", ColumnKind.Number),
        .. (EquatableArray<Column>)(_withUnits ? [new("Unit", ColumnKind.Name)] : []),
        new("Who pays it", ColumnKind.Name),
    ];

    /// <summary>The year as a whole: every clause that pays or delivers anything.</summary>
    public Section OfYear()
    {
        var adjustment = trueUp.OfYear;
        var (first, last) = (adjustment.Periods[0].Period, adjustment.Periods[^1].Period);
        EquatableArray<EquatableArray<string>> rows = [.. adjustment.Totals.Select(RowOf), .. adjustment.DeliveryTotals.Select(RowOf)];
        return new(
            $"{trueUp.Year}, {first} to {last}",
            NetOf(adjustment) + string.Concat(adjustment.Totals.Select(LeftOut)) + string.Concat(adjustment.DeliveryTotals.Select(LeftOut)),
            rows.Count == 0 ? null : new Grid(Columns, rows));
    }

    /// <summary>The periods in which any payment or delivery changes; no section where none does.</summary>
    public EquatableArray<Section> ByPeriod(Adjustment adjustment, string heading, string note)
    {
        var rows = adjustment.Periods
            .SelectMany(
                period => period.ChangedPayments.Select(RowOf).Concat(period.ChangedDeliveries.Select(RowOf)),
                (period, row) => (EquatableArray<string>)[period.Period.Label, .. row])
            .ToEquatableArray();
        return rows.Count == 0 ? [] : [new Section(heading, note, new Grid([new("Period", ColumnKind.Name), .. Columns], rows))];
    }

    /// <summary>Who pays whom how much in all, in words.</summary>
    public static string NetOf(Adjustment adjustment)
    {
        List<string> net = [.. adjustment.Net.Select(InWords), .. adjustment.NetDeliveries.Select(InWords)];
        var isSetOff = adjustment.Totals.Any(total => total.ToPay is not null) || adjustment.DeliveryTotals.Any(total => total.ToPay is not null);
        return (net.Count, adjustment.IsOpen) switch
        {
            (0, false) when isSetOff => "What each owes the other comes to the same: nothing is left to pay.",
            (0, false) => "Nothing is to be paid.",
            (0, true) => "Nothing is to be paid yet; what is open follows.",
            (_, var isOpen) => string.Join('\n', net.Select(words => $"{words} in all{(isOpen ? ", without what is open" : "")}.")),
        };
    }

    private static IEnumerable<Unit> UnitsOf(Adjustment adjustment) =>
        adjustment.Totals.Select(total => (Unit)total.AsSettled.Currency).Concat(adjustment.DeliveryTotals.Select(total => total.AsSettled.Unit));

    private static string InWords<T>(NetPayment<T> net)
        where T : struct, IPayable => $"{net.Payer} pays {net.Payee} {Figures.WithUnit(net.Amount.Amount, net.Amount.Unit)}";

    private static string LeftOut<T>(PaymentTotal<T> total)
        where T : struct, IPayable => total.LeftOut.Count == 0 ? "" : $"\n{total.Clause} without {string.Join(", ", total.LeftOut)}, undetermined.";

    private EquatableArray<string> RowOf<T>(PaymentTotal<T> total)
        where T : struct, IPayable => RowOf(
            total.Clause, total.Payer, total.Payee, total.AsSettled, total.SettledAgain, total.Difference, total.AsSettled.Unit, total.ToPay?.Payer);

    private EquatableArray<string> RowOf<T>(PaymentChange<T> payment)
        where T : struct, IPayable => RowOf(
            payment.Clause, payment.Payer, payment.Payee, payment.AsSettled, payment.SettledAgain, payment.Difference, payment.Unit, payment.ToPay?.Payer);

    private EquatableArray<string> RowOf(
        ClauseReference clause, Party payer, Party payee, IPayable? asSettled, IPayable? asAudited, IPayable? difference, Unit unit, Party? paysIt) =>
    [
        InWords(clause),
        payer.Name,
        payee.Name,
        FigureOf(asSettled),
        FigureOf(asAudited),
        FigureOf(difference),
        .. (EquatableArray<string>)(_withUnits ? [unit.Symbol] : []),
        paysIt?.Name ?? "",
    ];

    private static string FigureOf(IPayable? amount) => amount is { } known ? Figures.Of(known) : Figures.Open;

    private string InWords(ClauseReference reference) => _clauses[reference].ToString();
}

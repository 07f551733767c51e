using ContractRules.Differences;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>A comparison as a report for people: what it comes to, because of which clauses, in which payments and periods, and what is open.</summary>
internal sealed class ComparisonReport
{
    private readonly AgreementDifference _difference;
    private readonly PartyColumns _columns;
    private readonly InAllSections _inAll;

    private ComparisonReport(AgreementDifference difference)
    {
        (_difference, var inAll) = (difference, DifferenceInAll.Of(difference));
        _columns = PartyColumns.Of(inAll, difference.Periods.SelectMany(period => PartyColumns.Of(period.Money).Concat(PartyColumns.Of(period.Delivered))));
        _inAll = new(inAll, _columns);
    }

    /// <summary>The report.</summary>
    public static Report Of(AgreementDifference difference)
    {
        var report = new ComparisonReport(difference);
        return new(
            $"{difference.Before}: compared",
            [
                report._inAll.WhatChanges($"{difference.Periods[0].Period} to {difference.Periods[^1].Period}", singles: "periods"),
                .. report.ByPayment(),
                .. report.ByPeriod(),
                .. report.Open(),
                .. report._inAll.NothingCaused(),
                .. AssumptionsSection.Of(difference.Before),
                ReadingsInEffect.Of(difference.After),
            ]);
    }

    private EquatableArray<Section> ByPayment() => Section.WithRows(
        "Payment by payment",
        "",
        [
            new("Clause"), new("From", ColumnKind.Name), new("To", ColumnKind.Name),
            new("Before", ColumnKind.Number), new("After", ColumnKind.Number), new("Difference", ColumnKind.Number), new("Unit", ColumnKind.Name),
        ],
        [.. _difference.Totals.Select(RowOf), .. _difference.DeliveryTotals.Select(RowOf)]);

    private EquatableArray<string> RowOf<T>(TotalDifference<T> total)
        where T : struct, IPayable =>
        [
            _inAll.NameOf(total.Clause) + (total.LeftOut.Count > 0 ? $", without {string.Join(", ", total.LeftOut)}" : ""),
            total.Payer.Name,
            total.Payee.Name,
            Figures.Of(total.Before),
            Figures.Of(total.After),
            PartyColumns.InWords(total.Difference.Amount, total.Before.Unit),
            total.Before.Unit.Symbol,
        ];

    private EquatableArray<Section> ByPeriod() =>
    [
        .. Section.WithRows(
            "Period by period",
            _difference.IsOpen ? "Without what is open." : "",
            [new("Period", ColumnKind.Name), .. _columns.Columns, new("", ColumnKind.Name)],
            _difference.Periods.Where(period => !period.IsNothing).Select(period => (EquatableArray<string>)
                [period.Period.Label, .. _columns.Cells(period.Money, period.Delivered), period.IsOpen ? "some of it open" : period.ChangesDays ? "other days" : ""]))
            .Select(section => section with { Charts = [.. ComparisonChart.Of(_difference, _columns)] }),
    ];

    private EquatableArray<Section> Open() => Section.WithRows(
        "Open",
        "These differences follow once this is known.",
        [new("Period", ColumnKind.Name), new("Clause", ColumnKind.Name), new("Missing")],
        _difference.Periods.SelectMany(period => OpenIn(period.Period, period.Payments).Concat(OpenIn(period.Period, period.Deliveries))));

    private static IEnumerable<EquatableArray<string>> OpenIn<T>(SettlementPeriod period, IEnumerable<PaymentDifference<T>> payments)
        where T : struct, IPayable =>
        from payment in payments
        where payment.IsOpen
        select (EquatableArray<string>)[period.Label, $"{payment.Clause}", ExactText.Of(payment.Reasons)];
}

using ContractRules.Comparison;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Documents.TrueUps;
using ContractRules.Issuing;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Issued;

/// <summary>What people are told of statements as issued: their days, what each adjusts of earlier periods and why, and what is still to be adjusted.</summary>
internal static class IssuedSections
{
    private const string NotYet = "not yet";

    /// <summary>The sections; none where the statements were settled as last known.</summary>
    public static EquatableArray<Section> Of(IssuedRun? run)
    {
        if (run is null)
        {
            return [];
        }

        EquatableArray<(string Statement, PeriodAdjustment Period)> adjusted =
        [
            .. run.Statements.SelectMany(issued => issued.Adjustments, (issued, period) => (issued.Statement.Period.Label, period)),
            .. run.ToIssue.Select(period => (NotYet, period)),
        ];
        return [Days(run), .. Adjustments(adjusted), .. Causes(adjusted), .. Items(adjusted), .. Missing(adjusted)];
    }

    private static Section Days(IssuedRun run) => new(
        "As issued",
        string.Concat(run.Waiting.Select(period => $"{period} waits: nothing is known of a period before it.\n")).TrimEnd('\n'),
        new Grid(
            [new("Statement", ColumnKind.Name), new("Issued", ColumnKind.Name), new("Adjusts")],
            [
                .. run.Statements.Select(issued => Row(issued.Statement.Period.Label, ExactText.Of(issued.IssuedOn), issued.Adjustments)),
                .. run.ToIssue.Count > 0 ? [Row("the next one", NotYet, run.ToIssue)] : (EquatableArray<EquatableArray<string>>)[],
            ]));

    private static EquatableArray<string> Row(string statement, string day, EquatableArray<PeriodAdjustment> adjustments) =>
        [statement, day, adjustments.Count == 0 ? "nothing" : string.Join(", ", adjustments)];

    private static EquatableArray<Section> Adjustments(EquatableArray<(string Statement, PeriodAdjustment Period)> adjusted) => Section.WithRows(
        "Prior-period adjustments",
        $"{TrueUpPayments.NetOf(new Adjustment([.. adjusted.Select(one => one.Period)], []))}\nWhat was stated of a period before, and what it comes to as known since.",
        [
            new("On", ColumnKind.Name),
            new("Of", ColumnKind.Name),
            new("Clause", ColumnKind.Name),
            new("From", ColumnKind.Name),
            new("To", ColumnKind.Name),
            new("Stated", ColumnKind.Number),
            new("Known since", ColumnKind.Number),
            new("Difference", ColumnKind.Number),
            new("Unit", ColumnKind.Name),
            new("Who pays it", ColumnKind.Name),
        ],
        adjusted.SelectMany(one => one.Period.ChangedPayments.Select(payment => Row(one.Statement, one.Period, payment))
            .Concat(one.Period.ChangedDeliveries.Select(delivery => Row(one.Statement, one.Period, delivery)))));

    private static EquatableArray<string> Row<T>(string statement, PeriodAdjustment period, PaymentChange<T> payment)
        where T : struct, IPayable =>
    [
        statement,
        period.Period.Label,
        $"{payment.Clause}",
        payment.Payer.Name,
        payment.Payee.Name,
        Figures.Of(payment.Paid),
        payment.SettledAgain is { } again ? Figures.Of(again) : Figures.Open,
        payment.Difference is { } difference ? Figures.Of(difference) : Figures.Open,
        payment.Unit.Symbol,
        payment.ToPay?.Payer.Name ?? "",
    ];

    private static EquatableArray<Section> Causes(EquatableArray<(string Statement, PeriodAdjustment Period)> adjusted) => Section.WithRows(
        "What became known",
        "",
        [
            new("On", ColumnKind.Name),
            new("Of", ColumnKind.Name),
            new("Fact"),
            new("Before", ColumnKind.Number),
            new("Known since", ColumnKind.Number),
            new("Unit", ColumnKind.Name),
        ],
        adjusted.SelectMany(one => one.Period.Facts, (one, fact) => (EquatableArray<string>)[one.Statement, one.Period.Period.Label, .. Row(fact)]));

    private static EquatableArray<Section> Items(EquatableArray<(string Statement, PeriodAdjustment Period)> adjusted) => Section.WithRows(
        "Items that became known",
        "",
        [new("On", ColumnKind.Name), new("Of", ColumnKind.Name), new("Item", ColumnKind.Name), new("Before"), new("Known since")],
        adjusted.SelectMany(one => one.Period.Items, (one, item) => (EquatableArray<string>)[one.Statement, one.Period.Period.Label, .. ItemChangeWords.Of(item)]));

    private static EquatableArray<string> Row(FactChange change) =>
    [
        change.Fact.Key,
        TrueUpCauses.FigureOf(change.AsSettled, change.Fact),
        TrueUpCauses.FigureOf(change.SettledAgain, change.Fact),
        change.Fact.Measure.Symbol,
    ];

    private static EquatableArray<Section> Missing(EquatableArray<(string Statement, PeriodAdjustment Period)> adjusted) =>
        TrueUpCauses.Missing(new Adjustment([.. adjusted.Select(one => one.Period)], []));
}

using ContractRules.Agreements;
using ContractRules.Comparison;
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
    private readonly EquatableArray<CauseTotal> _byCause;

    private ComparisonReport(AgreementDifference difference)
    {
        (_difference, _byCause) = (difference, difference.ByCause);
        _columns = new(
            difference.Before,
            difference.Periods.SelectMany(period => PartyColumns.Of(period.Money).Concat(PartyColumns.Of(period.Delivered))).Select(found => found.Column)
                .Concat(_byCause.SelectMany(cause => PartyColumns.Of(cause.Money).Concat(PartyColumns.Of(cause.Deliveries))).Select(found => found.Column)));
    }

    /// <summary>The report.</summary>
    public static Report Of(AgreementDifference difference)
    {
        var report = new ComparisonReport(difference);
        return new(
            $"{difference.Before}: compared",
            [
                report.InAll(),
                .. report.ByPayment(),
                .. report.ByPeriod(),
                .. report.Open(),
                .. report.NothingCaused(),
                .. AssumptionsSection.Of(difference.Before),
                ReadingsInEffect.Of(difference.After),
            ]);
    }

    private bool IsTogether => _difference.Together.Count + _difference.DeliveredTogether.Count > 0;

    private Section InAll()
    {
        var (first, last) = (_difference.Periods[0].Period, _difference.Periods[^1].Period);
        EquatableArray<EquatableArray<string>> rows =
        [
            .. _byCause.Where(IsSomething).Select(cause => (EquatableArray<string>)[$"{cause.Cause}", .. _columns.Cells(cause.Money, cause.Deliveries)]),
            .. !IsTogether ? [] :
                (EquatableArray<EquatableArray<string>>)[["All together, not to be told apart", .. _columns.Cells(_difference.Together, _difference.DeliveredTogether)]],
            .. _columns.Parties.Count == 0 ? [] : (EquatableArray<EquatableArray<string>>)[["In all", .. _columns.Cells(_difference.Total, _difference.DeliveryTotal)]],
        ];
        return new(
            $"What changes, {first} to {last}",
            string.Join('\n', (string[])[$"From: {SideOf(_difference.Before, _difference.TextBefore)}", $"To: {SideOf(_difference.After, _difference.TextAfter)}", .. Sentences()]),
            rows.Count == 0 ? null : new Grid([new("Because of"), .. _columns.Columns], rows));
    }

    private static string SideOf(Agreement agreement, AgreementVersion? throughout) =>
        (throughout is { } text ? $"{text}, throughout" : "the text in force at each period")
        + (agreement.Readings.Where(reading => agreement.Choices.Of(reading) != reading.Default).Select(reading => $"{reading.Key} = {agreement.Choices.Of(reading).Name}").ToList() is { Count: > 0 } chosen
            ? $"; {string.Join(", ", chosen)}" : "");

    private IEnumerable<string> Sentences()
    {
        if (_difference.Causes.Count + _difference.WithoutEffect.Count == 0)
        {
            yield return "The two texts are the same, and are read alike: there is nothing to compare.";
            yield break;
        }

        if (_difference.Total.Count + _difference.DeliveryTotal.Count == 0)
        {
            yield return _difference.IsNothing ? "No payment changes." : $"In total nothing changes{(_difference.IsOpen ? " but what is open" : ", but the payments of single periods or their days")}.";
        }
        else
        {
            yield return string.Join("; ", _difference.Total.Select(InWords).Concat(_difference.DeliveryTotal.Select(InWords))) + $" in all{(_difference.IsOpen ? ", without what is open" : "")}.";
        }

        if (_byCause.Count(IsSomething) > 1)
        {
            yield return _difference.Method == AttributionMethod.MeanOfAllOrders
                ? "Each part is what its cause adds in the mean of all orders in which the changes can be made (Shapley values); the parts add up exactly."
                : "Each part is what its cause adds to those above it, in the order of the text, since too many interact for all orders; the parts add up exactly.";
        }

        if (_byCause.Any(cause => cause.Cause.Alterations.Count > 1))
        {
            yield return "Changes told on one line can only be made together.";
        }
    }

    private static string InWords<T>(PartyDifference<T> difference)
        where T : struct, IPayable =>
        $"{difference.Party} receives {Figures.WithUnit(Rational.Abs(difference.More.Amount), difference.More.Unit)} {(difference.More.Amount.Sign > 0 ? "more" : "less")}";

    // What a cause adds to one period and takes off another it does cause, though it comes to nothing in all.
    private bool IsSomething(CauseTotal cause) => cause.Money.Count + cause.Deliveries.Count > 0
        || _difference.Periods.Any(period => IsPartOf(cause.Cause, period.Payments) || IsPartOf(cause.Cause, period.Deliveries));

    private static bool IsPartOf<T>(Cause cause, IEnumerable<PaymentDifference<T>> payments)
        where T : struct, IPayable => payments.Any(payment => payment.Parts.Any(part => part.Cause == cause && !part.More.Amount.IsZero));

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
            NameOf(total.Clause) + (total.LeftOut.Count > 0 ? $", without {string.Join(", ", total.LeftOut)}" : ""),
            total.Payer.Name,
            total.Payee.Name,
            Figures.Of(total.Before),
            Figures.Of(total.After),
            PartyColumns.InWords(total.Difference.Amount, total.Before.Unit),
            total.Before.Unit.Symbol,
        ];

    private string NameOf(ClauseReference reference) =>
        _difference.After.Versions.Concat(_difference.Before.Versions).Append(_difference.TextAfter ?? _difference.After.Versions[^1])
            .SelectMany(version => version.Clauses).FirstOrDefault(clause => clause.Reference == reference)?.ToString() ?? $"{reference}";

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

    private EquatableArray<Section> NothingCaused()
    {
        List<string> lines =
        [
            .. Line(IsTogether ? "Nothing by itself over these facts" : "Nothing over these facts", _byCause.Where(cause => !IsSomething(cause)).Select(cause => $"{cause.Cause}")),
            .. Line("No payment hangs on it", _difference.WithoutEffect.Select(altered => $"{altered}")),
        ];
        return lines.Count == 0 ? [] : [new("Changes that cause nothing", string.Join('\n', lines))];

        static string[] Line(string what, IEnumerable<string> found) => string.Join("; ", found) is { Length: > 0 } all ? [$"{what}: {all}."] : [];
    }
}

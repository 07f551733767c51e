using ContractRules.Comparison;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>Why a true-up comes to what it does: the facts adjusted, the terms that follow, and what is still missing.</summary>
internal static class TrueUpCauses
{
    private const int MostTerms = 8;

    /// <summary>The figures that the audit adjusts.</summary>
    public static EquatableArray<Section> Facts(Adjustment adjustment) => Section.WithRows(
        "What the audit adjusts",
        "",
        [
            new("Period", ColumnKind.Name),
            new("Fact"),
            new("As settled", ColumnKind.Number),
            new("As audited", ColumnKind.Number),
            new("Unit", ColumnKind.Name),
        ],
        adjustment.Periods.SelectMany(period => period.Facts, (period, fact) => (EquatableArray<string>)
        [
            period.Period.Label,
            fact.Fact.Key,
            FigureOf(fact.AsSettled, fact.Fact),
            FigureOf(fact.SettledAgain, fact.Fact),
            fact.Fact.Measure.Symbol,
        ]));

    /// <summary>The items that the audit adjusts.</summary>
    public static EquatableArray<Section> Items(Adjustment adjustment) => Section.WithRows(
        "Items that the audit adjusts",
        "",
        [new("Period", ColumnKind.Name), new("Item", ColumnKind.Name), new("As settled"), new("As audited")],
        adjustment.Periods.SelectMany(period => period.Items, (period, item) => (EquatableArray<string>)[period.Period.Label, .. ItemChangeWords.Of(item)]));

    /// <summary>The terms in money that moved most, each in the period in which it moved most.</summary>
    public static EquatableArray<Section> Terms(Adjustment adjustment) => Section.WithRows(
        "Terms that moved most",
        "Each in the period in which it moved most.",
        [
            new("Term"),
            new("Period", ColumnKind.Name),
            new("As settled", ColumnKind.Number),
            new("As audited", ColumnKind.Number),
            new("Difference", ColumnKind.Number),
            new("Unit", ColumnKind.Name),
        ],
        adjustment.Periods
            .SelectMany(period => period.Terms, (period, term) => (period.Period, Change: term, By: Rational.Abs(term.Difference ?? Rational.Zero)))
            .Where(moved => !moved.By.IsZero && moved.Change.Term.Measure is { Over: Currency, Under: null })
            .GroupBy(moved => moved.Change.Term)
            .Select(term => term.MaxBy(moved => moved.By))
            .OrderByDescending(moved => moved.By)
            .Take(MostTerms)
            .Select(moved => RowOf(moved.Period, moved.Change)));

    /// <summary>What has to be known before open differences can be told.</summary>
    public static EquatableArray<Section> Missing(Adjustment adjustment) => Section.WithRows(
        "Open",
        $"Differences marked '{Figures.Open}' follow once this is known.",
        [new("Period", ColumnKind.Name), new("Clause", ColumnKind.Name), new("Missing")],
        adjustment.Periods.SelectMany(period => OpenIn(period.Period, period.ChangedPayments).Concat(OpenIn(period.Period, period.ChangedDeliveries))));

    /// <summary>What held of a fact.</summary>
    public static string FigureOf(Outcome outcome, FactDeclaration fact) => outcome.IsDetermined ? Figures.Of(outcome, fact.Measure) : "not given";

    private static IEnumerable<EquatableArray<string>> OpenIn<T>(SettlementPeriod period, IEnumerable<PaymentChange<T>> payments)
        where T : struct, IPayable =>
        from payment in payments
        where payment.IsOpen
        select (EquatableArray<string>)[period.Label, $"{payment.Clause}", ExactText.Of(payment.Reasons)];

    private static EquatableArray<string> RowOf(SettlementPeriod period, TermChange change) =>
    [
        change.Term.Key,
        period.Label,
        Figures.Of(change.AsSettled!.Value, change.Term.Measure),
        Figures.Of(change.SettledAgain!.Value, change.Term.Measure),
        Figures.Of(Outcome.Determined(new NumberValue(change.Difference!.Value)), change.Term.Measure),
        change.Term.Measure.Symbol,
    ];
}

using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Ranges;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>What is undetermined, grouped by what is missing.</summary>
internal static class UndeterminedSection
{
    /// <summary>The section; none where all is determined.</summary>
    public static EquatableArray<Section> Of(Agreement agreement, EquatableArray<Statement> statements)
    {
        var titles = new TitledReasons(agreement);
        var open = statements.SelectMany(OpenIn).ToList();
        return open.Count == 0
            ? []
            :
            [
                new Section(
                    "Undetermined",
                    $"Figures marked '{Figures.Open}' follow once this is known.",
                    new Grid(
                        [new("Missing", ColumnKind.Name), new("Leaves open")],
                        open.GroupBy(one => Missing.In(one.Reasons)).Select(group => RowOf(group, titles)).ToEquatableArray())),
                .. Bounded(statements),
            ];
    }

    // Of several periods what is to be paid, which is what one waits for.
    private static EquatableArray<Section> Bounded(EquatableArray<Statement> statements) => Section.WithRows(
        "Bounds of what is undetermined",
        "Between these it lies, whatever is missing.",
        [new("Period", ColumnKind.Name), new("Figure"), new("Lies")],
        from statement in statements
        from open in statements.Count == 1 ? TermsIn(statement).Concat(PaymentsIn(statement)) : PaymentsIn(statement)
        where open.Bounds is { IsUnbounded: false }
        select (EquatableArray<string>)[statement.Period.Label, open.What, open.Bounds.InWords(open.Measure)]);

    private static IEnumerable<(string What, ValueRange? Bounds, Measure Measure)> TermsIn(Statement statement) =>
        statement.Undetermined.Select(term => ($"{term.Term.Title} ({term.Clause})", statement.BoundsOf(term.Term.Key), term.Term.Measure));

    private static IEnumerable<(string What, ValueRange? Bounds, Measure Measure)> PaymentsIn(Statement statement) =>
        AmountDue.OpenIn(statement).Select(open => (NameOf(open), statement.BoundsOf(open), Measure.Of(open.Unit)));

    private static string NameOf(PaymentOpen open) => $"{(open.Unit is Currency ? "payment" : "delivery")} from {open.Payer} to {open.Payee} ({open.Clause})";

    private static IEnumerable<OpenFigure> OpenIn(Statement statement) =>
    [
        .. statement.Undetermined.Select(term => new OpenFigure($"{term.Term.Title} ({term.Clause})", term.Outcome.Reasons)),
        .. statement.NotJustTerms().Select(open => new OpenFigure(NameOf(open), open.Reasons)),
    ];

    private static EquatableArray<string> RowOf(IGrouping<EquatableArray<(string Subject, ReasonKind Kind)>, OpenFigure> open, TitledReasons titles) =>
    [
        string.Join('\n', (string[])[.. open.Key.GroupBy(missing => missing.Kind, missing => titles.Of(missing.Subject)).SelectMany(Lines), .. SpansOf(open).Select(span => $"for {span}")]),
        string.Join(", ", open.Select(figure => figure.What).Distinct()),
    ];

    private static IEnumerable<string> Lines(IGrouping<ReasonKind, string> subjects) => [.. subjects, Missing.Why(subjects.Key)];

    private static IReadOnlyList<string> SpansOf(IEnumerable<OpenFigure> open) => Spans.Of(open.SelectMany(figure => figure.Reasons));

    private sealed record OpenFigure(string What, EquatableArray<Reason> Reasons);
}

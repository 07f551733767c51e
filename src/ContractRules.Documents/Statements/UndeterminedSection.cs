using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>What is undetermined, grouped by what is missing.</summary>
internal static class UndeterminedSection
{
    /// <summary>The section; none where all is determined.</summary>
    public static EquatableArray<Section> Of(EquatableArray<Statement> statements)
    {
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
                        open.GroupBy(one => Missing.In(one.Reasons)).Select(RowOf).ToEquatableArray())),
            ];
    }

    private static IEnumerable<OpenFigure> OpenIn(Statement statement) =>
    [
        .. statement.Undetermined.Select(term => new OpenFigure($"{term.Term} ({term.Clause})", term.Outcome.Reasons)),
        .. statement.NotJustTerms().Select(open => new OpenFigure($"{(open.Unit is Currency ? "payment" : "delivery")} from {open.Payer} to {open.Payee} ({open.Clause})", open.Reasons)),
    ];

    private static EquatableArray<string> RowOf(IGrouping<EquatableArray<(string Subject, ReasonKind Kind)>, OpenFigure> open) =>
    [
        string.Join('\n', (string[])[.. open.Key.GroupBy(missing => missing.Kind, missing => missing.Subject).SelectMany(Lines), .. SpansOf(open).Select(span => $"for {span}")]),
        string.Join(", ", open.Select(figure => figure.What).Distinct()),
    ];

    private static IEnumerable<string> Lines(IGrouping<ReasonKind, string> subjects) => [.. subjects, Missing.Why(subjects.Key)];

    private static IReadOnlyList<string> SpansOf(IEnumerable<OpenFigure> open) => Spans.Of(open.SelectMany(figure => figure.Reasons));

    private sealed record OpenFigure(string What, EquatableArray<Reason> Reasons);
}

using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

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
                        [new("Missing", ColumnKind.Name), new("Why"), new("For", ColumnKind.Name), new("Leaves open")],
                        open.GroupBy(one => one.Missing).Select(RowOf).ToEquatableArray())),
            ];
    }

    private static IEnumerable<OpenFigure> OpenIn(Statement statement) =>
    [
        .. statement.Undetermined.Select(term => new OpenFigure($"{term.Term} ({term.Clause})", term.Outcome.Reasons)),
        .. statement.NotJustTerms().Select(open => new OpenFigure($"payment from {open.Payer} to {open.Payee} ({open.Clause})", open.Reasons)),
    ];

    private static EquatableArray<string> RowOf(IGrouping<EquatableArray<(string Subject, ReasonKind Kind)>, OpenFigure> open) =>
    [
        string.Join('\n', open.Key.Select(missing => missing.Subject)),
        string.Join('\n', open.Key.Select(missing => Why(missing.Kind)).Distinct()),
        Spans(open.SelectMany(figure => figure.Reasons).Select(reason => reason.Period).Distinct()),
        string.Join(", ", open.Select(figure => figure.What).Distinct()),
    ];

    private static string Why(ReasonKind kind) => kind switch
    {
        ReasonKind.NotGiven => "not given",
        ReasonKind.NotAgreed => "still to be agreed",
        _ => "zero, and divided by",
    };

    // Neighbouring periods are told as one span: 2002-09 to 2003-01.
    private static string Spans(IEnumerable<string> labels)
    {
        var spans = new List<(SettlementPeriod First, SettlementPeriod Last)>();
        foreach (var label in labels)
        {
            if (!SettlementPeriod.TryParse(label, out var period))
            {
                continue;
            }

            if (spans.Count > 0 && period.Follows(spans[^1].Last))
            {
                spans[^1] = (spans[^1].First, period);
            }
            else
            {
                spans.Add((period, period));
            }
        }

        return string.Join('\n', spans.Select(span => span.First == span.Last ? $"{span.First}" : $"{span.First} to {span.Last}"));
    }

    private sealed record OpenFigure(string What, EquatableArray<Reason> Reasons)
    {
        public EquatableArray<(string Subject, ReasonKind Kind)> Missing =>
            Reasons.Select(reason => (reason.Subject, reason.Kind)).Distinct().OrderBy(missing => missing.Subject, StringComparer.Ordinal).ToEquatableArray();
    }
}

using ContractRules.Documents.Reports;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>One period with every term, in the order of the text.</summary>
internal static class StatementInFull
{
    // Below this, titles would break the keys, which explaining a term asks for.
    private const int WidthForTitles = 110;

    public static Section Of(Settled settled, int width)
    {
        var statement = settled.Statements[0];
        var withTitles = width >= WidthForTitles;
        return new Section(
            $"Statement of {statement.Period}",
            $"Under: {statement.Version}{BeginningNote.Of(settled)}{string.Concat(statement.Changes.Select(change => $"\n{change}."))}",
            new Grid(
                [
                    new("Clause", ColumnKind.Name),
                    .. (EquatableArray<Column>)(withTitles ? [new("Title")] : []),
                    new("Term"),
                    new("Figure", ColumnKind.Number),
                    new("Unit", ColumnKind.Name),
                ],
                statement.Terms.Select(term => RowOf(term, withTitles)).ToEquatableArray()));
    }

    private static EquatableArray<string> RowOf(TermOutcome term, bool withTitle) =>
    [
        $"{term.Clause}",
        .. (EquatableArray<string>)(withTitle ? [term.Term.Title] : []),
        term.Term.Key,
        Figures.Of(term),
        term.Term.Measure.Symbol,
    ];
}

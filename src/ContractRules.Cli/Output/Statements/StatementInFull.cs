using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

/// <summary>One period with every term, in the order of the text.</summary>
internal static class StatementInFull
{
    public static Section Of(Statement statement) => new(
        $"Statement of {statement.Period}",
        $"Under: {statement.Version}",
        new Grid(
            [new("Clause", ColumnKind.Name), new("Term"), new("Key"), new("Figure", ColumnKind.Number), new("Unit", ColumnKind.Name)],
            statement.Terms.Select(RowOf).ToEquatableArray()));

    private static EquatableArray<string> RowOf(TermOutcome term) =>
        [$"{term.Clause}", term.Term.Title, term.Term.Key, Figures.Of(term), term.Term.Measure.Symbol];
}

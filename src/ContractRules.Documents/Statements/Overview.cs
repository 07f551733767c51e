using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>One line a period: the main figures, then what each party pays the other; and what it comes to in all.</summary>
internal static class Overview
{
    /// <summary>The section.</summary>
    /// <param name="settled">The statements.</param>
    /// <param name="shown">The terms to show; where none are named, as many of the main figures as fit.</param>
    /// <param name="width">How many characters fit on a line.</param>
    public static Section Of(Settled settled, EquatableArray<TermDeclaration> shown, int width)
    {
        var figures = new MainFigures(settled.Statements.LaidOut([.. shown.Select(term => term.Key)]), shown);
        var (grid, leftOut) = shown.Count > 0 ? (figures.Grid, 0) : figures.Within(width);
        return new("Overview", $"Under: {TextsOf(settled.Statements)}. {figures.Note}".TrimEnd() + BeginningNote.Of(settled) + ChangesIn(settled.Statements) + InWords(leftOut), grid);
    }

    // A text of the period of change alone goes without saying beside the one that follows: what changes is told below.
    private static string TextsOf(EquatableArray<Statement> statements) =>
        string.Join("; then: ", statements.Select(statement => statement.Version).GroupBy(version => version.InForceFrom, (_, ofOneDay) => $"{ofOneDay.Last()}"));

    private static string ChangesIn(EquatableArray<Statement> statements) => string.Concat(
        from statement in statements
        from change in statement.Changes
        select $"\n{statement.Period}: {change}.");

    private static string InWords(int leftOut) => leftOut switch
    {
        0 => "",
        1 => "\n1 more main figure is left out.",
        _ => $"\n{(Rational)leftOut} more main figures are left out.",
    };
}

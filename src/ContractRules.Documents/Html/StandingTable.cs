using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>Duties and powers on a time line: how each stood at the end of every period.</summary>
internal static class StandingTable
{
    /// <summary>The table; null where there is nothing to tell of.</summary>
    public static PageTable? Of(EquatableArray<Statement> statements)
    {
        var rows = DutiesIn(statements).Concat(PowersIn(statements)).ToEquatableArray();
        return rows.Count == 0
            ? null
            : new PageTable(
                "Duties and powers",
                "As they stood at the end of each period.",
                [new(""), .. statements.Select(statement => new PageColumn(statement.Period.Label))],
                rows);
    }

    private static IEnumerable<PageRow> DutiesIn(EquatableArray<Statement> statements) => RowsOf(
        statements,
        statement => statement.Duties,
        duty => (duty.Clause, $"{duty.Duty.Obligor} shall {duty.Duty.What}"),
        duty => CellOf(StandingWords.NameOf(duty.Standing)));

    // Most powers never arise, and those say nothing.
    private static IEnumerable<PageRow> PowersIn(EquatableArray<Statement> statements) => RowsOf(
            statements,
            statement => statement.Powers,
            power => (power.Clause, $"{power.Power.Holder} may {power.Power.What}"),
            power => CellOf(StandingWords.NameOf(power.Standing)))
        .Where(row => row.Cells.Any(cell => cell.Kind is not ("" or "unavailable")));

    private static IEnumerable<PageRow> RowsOf<T>(
        EquatableArray<Statement> statements,
        Func<Statement, EquatableArray<T>> all,
        Func<T, (ClauseReference Clause, string Words)> what,
        Func<T, PageCell> cellOf)
    {
        var columns = statements.Select(statement => all(statement).GroupBy(what).ToDictionary(alike => alike.Key, alike => cellOf(alike.Last()))).ToList();
        return columns.SelectMany(column => column.Keys).Distinct().Select(row => new PageRow(
            "standing", row.Words, row.Clause.ToString(), "", [.. columns.Select(column => column.GetValueOrDefault(row, new PageCell("")))]));
    }

    private static PageCell CellOf(string name) => new(name.Replace('-', ' '), name);
}

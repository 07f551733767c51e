using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>Duties and powers on a time line: how each stood at the end of every period.</summary>
internal static class StandingTable
{
    private const int PeriodsBesideEachOther = 8;

    /// <summary>The tables, as many periods as fit beside each other in each; none where there is nothing to tell of.</summary>
    public static IEnumerable<PageTable> Of(EquatableArray<Statement> statements) =>
        from beside in statements.Chunk(PeriodsBesideEachOther).Select(some => some.ToEquatableArray())
        let rows = DutiesIn(beside).Concat(PowersIn(beside)).ToEquatableArray()
        where rows.Count > 0
        select new PageTable(
            beside.Count == 1 ? beside[0].Period.Label : $"{beside[0].Period} to {beside[^1].Period}",
            "",
            [new(""), .. beside.Select(statement => new PageColumn(statement.Period.Label))],
            rows);

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

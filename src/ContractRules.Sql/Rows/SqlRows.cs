using ContractRules.Agreements;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Names;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>Rows of a warehouse read back: facts and state, from which the reference settles and explains, and figures beside those that it gives.</summary>
public static class SqlRows
{
    /// <summary>
    /// Rows as JSON: a list of objects, or one object after another, as clients of warehouses write them (<c>row_to_json</c> and <c>json_agg</c> of PostgreSQL,
    /// <c>duckdb -json</c>). Numbers may be numbers or strings.
    /// </summary>
    /// <param name="json">The text.</param>
    public static RowsRead<IReadOnlyList<SqlRow>> Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RowsRead<IReadOnlyList<SqlRow>>.Of(faults => new JsonRows(faults).Read(json));
    }

    /// <summary>
    /// Rows of the table of facts as facts of periods, each venture's in their order; a venture of which periods are missing in between has a history for each part.
    /// Numbers are counted in the smallest steps of their facts, and nothing is rounded.
    /// </summary>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <example><c>agreement.Settle([.. agreement.FactsIn(rows).Value![0].Periods])</c>.</example>
    public static RowsRead<IReadOnlyList<FactHistory>> FactsIn(this Agreement agreement, IReadOnlyList<SqlRow> rows)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return RowsRead<IReadOnlyList<FactHistory>>.Of(faults => new FactRowsReader(agreement, faults).Read(rows.Whole()));
    }

    /// <summary>The same of a table that has to have been made for some figures: a column that these need and that is not there is no fact that was not given.</summary>
    /// <param name="sql">The plan whose figures are asked for; the table may have been made for more.</param>
    /// <param name="rows">The rows, in any order.</param>
    public static RowsRead<IReadOnlyList<FactHistory>> FactsIn(this SqlPlan sql, IReadOnlyList<SqlRow> rows)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return RowsRead<IReadOnlyList<FactHistory>>.Of(faults => new FactRowsReader(sql.Plan.Agreement, faults).Read(rows.Whole(), sql.Tables.Facts));
    }

    /// <summary>What the table of items of a kind is called: <c>call_items</c>.</summary>
    public static string TableOf(ItemsDeclaration items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Identifier.Of($"{items.Key} items", SqlDialect.PostgreSql.LongestName);
    }

    /// <summary>The facts of a venture with its items, from the rows of the table of these.</summary>
    /// <param name="history">The facts.</param>
    /// <param name="items">What the items are.</param>
    /// <param name="rows">The rows, in any order; those of other ventures and periods are passed over.</param>
    public static RowsRead<FactHistory> WithItems(this FactHistory history, ItemsDeclaration items, IReadOnlyList<SqlRow> rows)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(items);
        return RowsRead<FactHistory>.Of(faults => new ItemRowsReader(items, faults).Read(history, rows.Whole()));
    }

    /// <summary>A row of the table of state as the state from which the reference goes on. Columns of other figures are passed over.</summary>
    /// <param name="sql">The plan whose figures are asked for; the table may have been made for more.</param>
    /// <param name="row">The row.</param>
    /// <param name="through">The period that passed it on: the last one settled.</param>
    public static RowsRead<CarriedRow> StateIn(this SqlPlan sql, SqlRow row, SettlementPeriod through)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(through);
        return RowsRead<CarriedRow>.Of(faults => new StateRowReader(sql, faults).Read(row, through));
    }

    /// <summary>
    /// Where a row of the table of terms does not hold what a statement of its period comes to: figures that are others, another text, other readings, or
    /// another fingerprint. Columns of other figures are passed over.
    /// </summary>
    /// <param name="sql">The plan whose figures are asked for.</param>
    /// <param name="row">The row.</param>
    /// <param name="statement">The statement.</param>
    public static RowsRead<IReadOnlyList<RowDifference>> DifferencesFrom(this SqlPlan sql, SqlRow row, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(statement);
        return RowsRead<IReadOnlyList<RowDifference>>.Of(faults => new TermsRowReader(sql, faults).Differences(row, statement));
    }
}

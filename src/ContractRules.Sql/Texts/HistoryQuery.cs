using System.Globalization;
using ContractRules.Sql.ItemLists;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Texts;

/// <summary>
/// All periods of all ventures, recursive over the number of the period: text after text, the step of each as long as its periods follow one another, from what the
/// texts before passed on.
/// </summary>
internal sealed class HistoryQuery(PlanTables tables, SqlDialect dialect, IReadOnlyList<StepQuery> steps)
{
    private const string Opening = "opening";
    private const string WithItems = "facts_with_items";

    // The earliest first; the first of all from no day on.
    private readonly IReadOnlyList<StepQuery> _steps = [.. steps.OrderBy(step => step.Text.Since is not null).ThenBy(step => step.Text.Since)];

    /// <summary>The query.</summary>
    /// <param name="facts">The table of facts, or a query in brackets.</param>
    /// <param name="items">What rules make of items is computed once for all periods.</param>
    public string Of(string facts, FactsWithItems items)
    {
        var whole = items.Of(facts);
        return whole == facts ? Of(facts, before: "") : Of(WithItems, before: $"{WithItems} as {whole},\n");
    }

    private string Of(string facts, string before)
    {
        var histories = _steps.Select((step, index) => $"{NameOf(index)} as (\n{Carried(index, facts)}\nunion all\n(\n{step.Of(facts, PassedOn(index), "join")}\n)\n)");
        var settled = _steps.Select((step, index) => $"select * from {NameOf(index)} where period_number > 0{step.Text.Condition(" and", "", dialect)}");
        return $"with recursive {before}{Opening} as (\n{Begun(facts)}\n),\n{string.Join(",\n", histories)}\n{string.Join("\nunion all\n", settled)}";
    }

    // Before the first period of each venture nothing is settled.
    private string Begun(string facts) =>
        $"  select distinct\n    venture,\n    {string.Join(",\n    ", Columns.Select(column => $"{dialect.Cast(column.Value, column.Type)} as {column.Name}"))}\n  from {Alias.As(facts, "facts")}";

    private IEnumerable<(string Name, string Type, string Value)> Columns =>
    [
        ("period_number", dialect.Integer, "0"),
        ("period_start", dialect.Date, "null"),
        ("period_end", dialect.Date, "null"),
        ("text_in_force_from", dialect.Date, "null"),
        ("readings", dialect.Text, "null"),
        ("fingerprint", dialect.Text, "null"),
        .. tables.Refuses ? [(RefusedRow.Column, dialect.Text, "null")] : ((string Name, string Type, string Value)[])[],
        .. tables.Figures.SelectMany(column => ((string Name, string Type, string Value)[])
        [
            (column.Name, column.Type, "null"),
            .. column.Divisor is { } divisor ? [(divisor.Name, divisor.Type, "null")] : ((string Name, string Type, string Value)[])[],
        ]),
        .. tables.State.Select(column => (column.Next, column.Type, "null")),
    ];

    // What the texts before have settled, of ventures whose next period is settled under this one.
    private string Carried(int index, string facts)
    {
        var before = index == 0 ? Opening : $"(select * from {Opening}{string.Concat(Enumerable.Range(0, index).Select(earlier => $" union all select * from {NameOf(earlier)}"))})";
        return $"  select before.* from {before} as before\n  join {facts} as next on next.venture = before.venture and next.period_number = before.period_number + 1"
            + _steps[index].Text.Condition("\n  where", "next.", dialect);
    }

    private string PassedOn(int index) =>
        $"(select venture, period_number{string.Concat(tables.State.Select(column => $", {column.Next} as {column.Name}"))} from {NameOf(index)}{(tables.Refuses ? $" where {RefusedRow.Column} is null" : "")})";

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"history_{index + 1}");
}

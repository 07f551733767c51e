using ContractRules.Plans;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.ItemLists;

/// <summary>The facts of each period with what rules make of its items, computed from the tables of these.</summary>
/// <param name="tables">The columns.</param>
/// <param name="dialect">The dialect.</param>
/// <param name="nameOf">What a table of items is called, where that is not its own name.</param>
internal sealed class FactsWithItems(PlanTables tables, SqlDialect dialect, Func<string, string>? nameOf = null)
{
    /// <summary>The query in brackets; the facts as they are where no such rule is read.</summary>
    /// <param name="facts">The table of facts, or a query in brackets.</param>
    /// <param name="text">The text that reads them; all texts where left out.</param>
    public string Of(string facts, PlanProgram? text = null)
    {
        if (tables.Items.Computed.Count == 0)
        {
            return facts;
        }

        var read = tables.Items.Computed.Where(computed => text is null || text.Steps.Contains(computed.Figure.Items)).ToList();
        var columns = tables.Items.Computed.Select(computed => read.Contains(computed)
            ? $"{Value(computed.Figure, computed.Column)} as {computed.Column.Name}"
            : $"{dialect.Cast("null", computed.Column.Type)} as {computed.Column.Name}");
        var joins = read.Select(computed =>
            $"\n  {CommentLine.Of(computed.Column.Words)}\n  left join (\n{new ItemsSelect(computed.Figure, computed.Column, dialect).Of(facts, nameOf?.Invoke(computed.Figure.Table.Name) ?? computed.Figure.Table.Name)}\n  ) as of_{computed.Column.Name}"
            + $" on of_{computed.Column.Name}.venture = facts.venture and of_{computed.Column.Name}.period_number = facts.period_number");
        return $"(\n  select\n    facts.*,\n    {string.Join(",\n    ", columns)}\n  from {Alias.As(facts, "facts")}{string.Concat(joins)}\n)";
    }

    // Of an empty list the sum is 0; there is neither a least nor a greatest.
    private static string Value(ItemsFigure figure, InputColumn column) => figure.Items.Rule.Fold is not Fold.Sum
        ? $"of_{column.Name}.{column.Name}"
        : $"case when of_{column.Name}.venture is not null then of_{column.Name}.{column.Name}{(figure.Table.Given is { } given ? $" when facts.{given} then 0" : " else 0")} end";
}

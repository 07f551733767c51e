using System.Globalization;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Names;
using ContractRules.Sql.Steps;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.ItemLists;

/// <summary>The select of what a rule makes of the items of each venture and period: of no period without items, and NULL where it is open of any that may count.</summary>
internal sealed class ItemsSelect(ItemsFigure figure, InputColumn column, SqlDialect dialect)
{
    private const string Given = "given";

    /// <summary>The select.</summary>
    /// <param name="facts">The table of facts, or a query in brackets, of whose periods items count.</param>
    /// <param name="items">The table of items.</param>
    public string Of(string facts, string items)
    {
        var (table, chain) = (figure.Table, figure.Chain);
        var names = new NameList(dialect, new(), "the column");
        string[] given = ["venture", "period_number", .. StepChain.PeriodNames.Values, .. table.Fields.Select(field => field.Name), .. table.Texts.Select(text => text.Name)];
        foreach (var taken in given.Distinct())
        {
            names.Free(taken.Trim('"'));
        }

        var folded = Folded(chain.Operand(figure.Counts), chain.Operand(figure.Each));
        var columns = new StepColumns(chain.Expressions, [folded], names, dialect);
        var from = Items(facts, items);
        foreach (var level in columns.Columns.GroupBy(made => made.Level).OrderBy(group => group.Key))
        {
            from = $"(\nselect *, {string.Join(", ", level.Select(made => $"{made.Expression} as {made.Name}"))}\nfrom {from}{(dialect.Fence is "" ? "" : $" {dialect.Fence}")}\n) as steps_{level.Key.ToString(CultureInfo.InvariantCulture)}";
        }

        return $"select venture, period_number, {columns.Resolved(folded)} as {column.Name}\nfrom {from}\ngroup by venture, period_number";
    }

    // An item of a period counts by the facts of that period alone.
    private string Items(string facts, string items)
    {
        var table = figure.Table;
        IEnumerable<string> columns =
        [
            "facts.venture",
            "facts.period_number",
            $"{dialect.DayNumber("facts.period_start")} as {StepChain.PeriodNames[PeriodAspect.Start]}",
            $"{dialect.DayNumber("facts.period_end")} as {StepChain.PeriodNames[PeriodAspect.End]}",
            .. table.Fields.Select(field => field.Type == dialect.Date ? $"{dialect.DayNumber($"items.{field.Name}")} as {field.Name}" : $"items.{field.Name}"),
            .. table.Texts.Select(text => $"items.{text.Name}"),
        ];
        return $"(\nselect {string.Join(", ", columns)}\nfrom {Texts.StepQuery.As(facts, "facts")}\njoin {items} as items on items.venture = facts.venture and items.period_number = facts.period_number\n) as {Given}";
    }

    private string Folded(string counts, string each)
    {
        var counted = figure.Chain[figure.Counts] is TruthStep(true) ? each : $"case when {counts} then {each} end";
        var folded = InRoom(figure.Items.Rule.Fold switch
        {
            Fold.Sum => $"coalesce(sum({counted}), 0)",
            Fold.Least => $"min({counted})",
            _ => $"max({counted})",
        });
        return Open(counts, each) is { } open ? $"case when count(case when {open} then 1 end) = 0 then {folded} end" : folded;
    }

    // Of which items it is not known what they come to; null where it is of all.
    private string? Open(string counts, string each) => (figure.Chain.IsKnown(figure.Counts), figure.Chain.IsKnown(figure.Each)) switch
    {
        (true, true) => null,
        (true, false) => $"{counts} and {each} is null",
        (false, true) => $"{counts} is null",
        _ => $"{counts} is null or ({counts} and {each} is null)",
    };

    // What there is no room for stops the engine with these words, as what is no number.
    private string InRoom(string folded)
    {
        if (figure.Items.Rule.Fold is not Fold.Sum && figure.Chain.BoundsOf(figure.Each) is var bounds && bounds.Or(column.Within) == column.Within)
        {
            return dialect.Cast(folded, column.Type);
        }

        var words = SqlDialect.TextLiteral($": {column.Name} has more digits than there is room for");
        return $"case when {folded} not between {SqlDialect.Literal(column.Within.Least)} and {SqlDialect.Literal(column.Within.Most)}"
            + $" then {dialect.Cast($"venture || {words}", column.Type)} else {dialect.Cast(folded, column.Type)} end";
    }
}

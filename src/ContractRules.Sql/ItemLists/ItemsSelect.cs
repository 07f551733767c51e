using System.Globalization;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Names;
using ContractRules.Sql.Steps;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.ItemLists;

/// <summary>The select of what a rule makes of the items of each venture and period: of no period without items, and NULL where it is open of any that may count.</summary>
internal sealed class ItemsSelect(ItemsFigure figure, InputColumn column, SqlDialect dialect)
{
    /// <summary>The select.</summary>
    /// <param name="facts">The table of facts, or a query in brackets, of whose periods items count.</param>
    /// <param name="items">The table of items.</param>
    public string Of(string facts, string items)
    {
        var (chain, read, rooms) = (figure.Chain, Read().ToList(), Rooms.ToList());
        var names = new NameList(dialect, new(), "the column");
        foreach (var (_, name) in read)
        {
            names.Free(name.Trim('"'));
        }

        var isInRoom = rooms.Count == 0 ? null : names.Free("is_in_room");
        if (isInRoom is not null)
        {
            read.Add(($"case when {string.Join(" and ", rooms)} then 1 else 0 end as {isInRoom}", isInRoom));
        }

        var folded = Folded(chain.Operand(figure.Counts), chain.Operand(figure.Each), isInRoom);
        var columns = new StepColumns(chain.Expressions, [folded], names, dialect);
        var from = $"(\n    select\n      {string.Join(",\n      ", read.Select(cell => cell.Written))}\n"
            + $"    from {Alias.As(facts, "facts")}\n    join {items} as items on items.venture = facts.venture and items.period_number = facts.period_number\n  ) as given";
        foreach (var level in columns.Columns.GroupBy(made => made.Level).OrderBy(group => group.Key))
        {
            var made = string.Join(",\n    ", level.Select(column => $"{column.Expression} as {column.Name}"));
            from = $"(\n  select\n    *,\n    {made}\n  from {from}{(dialect.Fence is "" ? "" : $" {dialect.Fence}")}\n  ) as steps_{level.Key.ToString(CultureInfo.InvariantCulture)}";
        }

        return $"  select\n    venture,\n    period_number,\n    {columns.Resolved(folded)} as {column.Name}\n  from {from}\n  group by venture, period_number";
    }

    // What is read of an item, and of the facts of its period, by which alone it counts.
    private IEnumerable<(string Written, string Name)> Read()
    {
        var steps = Needed.Of(figure.Program.Steps, figure.Program.Outcomes).Select(place => figure.Program.Steps[place]).ToList();
        var fields = figure.Table.Fields.Where(found => steps.Contains(found.Step));
        var texts = figure.Table.Texts.Where(found => steps.OfType<NameStep>().Any(step => step.Field == found.Field));
        return
        [
            ("facts.venture", "venture"),
            ("facts.period_number", "period_number"),
            .. steps.OfType<PeriodStep>().Select(step => step.Aspect is PeriodAspect.Start ? ("facts.period_start", "period_start") : ("facts.period_end", "period_end")),
            .. fields.Select(found => (new CellRange(found.Type, found.Within, dialect).Taken($"items.{found.Name}", found.Name), found.Name)),
            .. texts.Select(found => ($"items.{found.Name}", found.Name)),
        ];
    }

    // What tables don't check of an item: the range of what is read of it; and, as they look at no other table, that it is of the period of the facts.
    private IEnumerable<string> Rooms =>
    [
        .. from read in dialect.TablesAreChecked ? [] : figure.Table.Fields
           where figure.Program.Steps.Contains(read.Step)
           select new CellRange(read.Type, read.Within, dialect).HoldsWhereGiven($"items.{read.Name}") into room
           where room is not null
           select room,
        .. figure.Table.Dated is { } dated ? [$"items.{dated} between facts.period_start and facts.period_end"] : (string[])[],
    ];

    private bool CountsAlways => figure.Chain[figure.Counts] is TruthStep(true);

    private string Folded(string counts, string each, string? isInRoom)
    {
        var counted = CountsAlways ? each : $"case when {counts} then {each} end";
        var folded = InRoom(figure.Items.Rule.Fold switch
        {
            Fold.Sum => $"coalesce(sum({counted}), 0)",
            Fold.Least => $"min({counted})",
            _ => $"max({counted})",
        });
        string[] open = [.. isInRoom is null ? [] : (string[])[$"{isInRoom} = 0"], .. Open(counts, each) is { } unknown ? [unknown] : (string[])[]];
        return open.Length == 0 ? folded : $"case when count(case when {string.Join(" or ", open)} then 1 end) = 0 then {folded} end";
    }

    // Of which items it is not known what they come to; null where it is of all.
    private string? Open(string counts, string each) => (figure.Chain.IsKnown(figure.Counts), figure.Chain.IsKnown(figure.Each)) switch
    {
        (true, true) => null,
        (true, false) => CountsAlways ? $"{each} is null" : $"{counts} and {each} is null",
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

        var words = dialect.TextLiteral($": {column.Name} has more digits than there is room for");
        return $"case when {folded} not between {dialect.Literal(column.Within.Least)} and {dialect.Literal(column.Within.Most)}"
            + $" then {dialect.Cast($"venture || {words}", column.Type)} else {dialect.Cast(folded, column.Type)} end";
    }
}

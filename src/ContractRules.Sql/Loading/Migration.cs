using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Loading;

/// <summary>
/// Tables brought from an earlier plan to a later one: each is made anew, takes over what both count alike, and then goes by the name of the old one. What is
/// passed on or stated anew, or as a fraction of another kind, is worked out from the facts of all periods.
/// </summary>
internal sealed class Migration(IReadOnlyList<TableDefinition> earlier, IReadOnlyList<TableDefinition> later)
{
    /// <summary>The statements, in their order.</summary>
    /// <param name="history">Gives the history of the later plan, where anything is worked out of it.</param>
    public IEnumerable<string> Statements(Func<string> history) =>
    [
        .. Pairs.SelectMany(pair => MadeAnew(pair.Old, pair.Made)),
        .. later.Where(made => Pairs.All(pair => pair.Made != made)).SelectMany(made => (string[])[made.Create(), .. made.Comment()]),
        .. Pairs.SelectMany(pair => WorkedOut(pair.Old, pair.Made, history)),
    ];

    // A table that the later plan has no more is left as it is.
    private IEnumerable<(TableDefinition Old, TableDefinition Made)> Pairs => earlier.Join(later, old => old.Name, made => made.Name, (old, made) => (old, made));

    private static IEnumerable<string> MadeAnew(TableDefinition old, TableDefinition made)
    {
        var kept = made.Columns.Where(column => IsKept(column, old)).ToList();
        return
        [
            made.Create($"new_{made.Name}"),
            $"insert into new_{made.Name} ({string.Join(", ", kept.Select(column => column.Name))})\nselect {string.Join(", ", kept.Select(column => TakenOver(column, old)))}\nfrom {old.Name}",
            $"drop table {old.Name}",
            $"alter table new_{made.Name} rename to {made.Name}",
            .. made.Comment(),
        ];
    }

    private static IEnumerable<string> WorkedOut(TableDefinition old, TableDefinition made, Func<string> history)
    {
        var anew = made.Columns.Where(column => column.InHistory is not null && !IsKept(column, old)).ToList();
        return anew.Count == 0 ? [] :
        [
            $"update {made.Name}\nset {string.Join(", ", anew.Select(column => $"{column.Name} = history.{column.InHistory}"))}\n"
                + $"from (\n{history()}\n) as history\nwhere history.venture = {made.Name}.venture and history.period_number = {made.Name}.period_number",
        ];
    }

    private static bool IsKept(ColumnDefinition column, TableDefinition old) =>
        Same(column, old) is { } before && before.IsDivided == column.IsDivided && (column.Denominator % before.Denominator).IsZero;

    private static string TakenOver(ColumnDefinition column, TableDefinition old)
    {
        var before = Same(column, old)!;
        var times = column.Denominator / before.Denominator;
        return times.IsOne ? before.Name : $"{old.Dialect.Literal(times)} * cast({before.Name} as {column.Type})";
    }

    // A rule that the amendment brings can move the numbers of others.
    private static ColumnDefinition? Same(ColumnDefinition column, TableDefinition old) => old.Columns.FirstOrDefault(known => known.Rule == column.Rule && (known.Rule is not null || known.Name == column.Name));
}

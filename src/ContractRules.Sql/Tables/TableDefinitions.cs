using ContractRules.Plans.Columns;

namespace ContractRules.Sql.Tables;

/// <summary>The tables as statements: facts and state, each with its key and with checks, so that nothing gets in that a step has no type for.</summary>
internal sealed class TableDefinitions(PlanTables tables, SqlDialect dialect)
{
    private const int LongestChecked = 1_024;

    /// <summary>The table of facts: one row for each period of each venture.</summary>
    public string Facts() => Table("facts",
    [
        .. Keys,
        $"period_start {dialect.Date} not null",
        $"period_end {dialect.Date} not null",
        .. tables.Facts.Select(column => Defined(column.Name, column.Type, column.Within)),
    ]);

    /// <summary>The table of state: what each period of each venture passes on.</summary>
    public string State() => Table("state", [.. Keys, .. tables.State.Select(column => Defined(column.Name, column.Type, column.Within))]);

    private IEnumerable<string> Keys =>
    [
        $"venture {dialect.Text} not null",
        $"period_number {dialect.Integer} not null check (period_number >= 1)",
    ];

    private string Defined(string name, string type, Bounds within) => $"{name} {type}" + (
        type == dialect.Truth ? ""
        : type == dialect.Date ? Check(name, dialect.DateLiteral(DayNumber.DateOf((long)Held(within).Least)), dialect.DateLiteral(DayNumber.DateOf((long)Held(within).Most)))
        : Check(name, within));

    private static Bounds Held(Bounds days) => days.And(DayNumber.Reached);

    // A fraction that is carried has all the room there is.
    private static string Check(string name, Bounds within) =>
        within.Magnitude.GetBitLength() > LongestChecked ? "" : Check(name, SqlDialect.Literal(within.Least), SqlDialect.Literal(within.Most));

    private static string Check(string name, string least, string most) => $" check ({name} between {least} and {most})";

    private static string Table(string name, IEnumerable<string> lines) => $"create table {name} (\n  {string.Join(",\n  ", lines)},\n  primary key (venture, period_number)\n)";
}

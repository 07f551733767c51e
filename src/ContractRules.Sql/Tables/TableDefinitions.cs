using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Sql.ItemLists;
using ContractRules.Sql.Ranges;

namespace ContractRules.Sql.Tables;

/// <summary>The tables of facts, state, terms, payments and refusals, with keys and with checks, so that nothing gets in that a step has no type for.</summary>
internal sealed class TableDefinitions(PlanTables tables, Agreement agreement, SqlDialect dialect)
{
    private const string NotNull = ColumnDefinition.NotNull;

    /// <summary>What tells from which text, under which readings, and from which clauses word by word a row comes.</summary>
    public static IReadOnlyList<string> Origin { get; } = ["text_in_force_from", "readings", "fingerprint"];

    /// <summary>All of them.</summary>
    public IReadOnlyList<TableDefinition> All => [Facts, State, Terms, Payments, .. tables.Items.Tables.Select(ItemsOf), .. tables.Refuses ? [Refusals] : (TableDefinition[])[]];

    private TableDefinition Facts => new(
        dialect,
        "facts",
        $"{agreement.Title}: the facts of each period of each venture",
        [.. Periods, .. Lists, .. tables.Facts.Select(column => Defined(column.Name, column.Type, column.Within, column.Words) with { Rule = column.Step is ItemsStep ? column.Words : null })],
        ["venture", "period_number"]);

    private TableDefinition State => new(
        dialect,
        "state",
        $"{agreement.Title}: what each period of each venture passes on to the next",
        [
            .. Keys,
            .. tables.State.Select(column => Defined(column.Name, column.Type, column.Within, column.Words) with
            {
                Denominator = column.State.Denominator,
                IsDivided = tables.State.Any(other => other.State.Name == column.State.DivisorName),
                InHistory = column.Next,
            }),
        ],
        ["venture", "period_number"]);

    private TableDefinition Terms => new(
        dialect,
        "terms",
        $"{agreement.Title}: what every term comes to in each period of each venture; NULL where it is undetermined",
        [
            .. Periods,
            .. Origins,
            .. tables.Terms.SelectMany(column => (ColumnDefinition[])
            [
                new(column.Name, column.Type, "", column.Words) { Denominator = column.Denominator, IsDivided = column.Divisor is not null, InHistory = column.Name },
                .. column.Divisor is { } divisor
                    ? [new(divisor.Name, divisor.Type, "", $"What {column.Name} is divided by") { InHistory = divisor.Name }]
                    : (ColumnDefinition[])[],
            ]),
        ],
        ["venture", "period_number"]);

    private TableDefinition Payments => new(
        dialect,
        "payments",
        $"{agreement.Title}: what is to be paid or delivered for each period of each venture; none where that is nothing",
        [
            .. Periods,
            .. Origins,
            new("clause", dialect.Text, NotNull, "The clause that asks for it"),
            new("number", dialect.Integer, NotNull, "Which of those of the clause, from 1 on"),
            new("payer", dialect.Text, NotNull, "Who pays it; the payee where the amount is below zero"),
            new("payee", dialect.Text, NotNull, "Who receives it"),
            new("amount", tables.TypeOfPayments, "", "How much, counted as the columns beside it say; NULL where it is open"),
            new("counted_in", dialect.Integer, NotNull, "How many make one unit: 100 where the amount is in cents"),
            new("unit", dialect.Text, NotNull, "The currency, or the unit of what is delivered"),
            .. tables.HasDueDates ? [new("due", dialect.Date, "", "The day by which it is to be paid; NULL where that is open, or the agreement sets none")] : (ColumnDefinition[])[],
        ],
        ["venture", "period_number", "clause", "number"]);

    private TableDefinition Refusals => new(
        dialect,
        "refusals",
        $"{agreement.Title}: the period of each venture whose facts break what is expected of them; it is not settled, and none after it",
        [
            .. Periods,
            .. Origins,
            new("clause", dialect.Text, NotNull, "The clause that expects it"),
            new("expected", dialect.Text, NotNull, "What is expected, and is not so"),
        ],
        ["venture", "period_number"]);

    private TableDefinition ItemsOf(ItemsTable table) => new(
        dialect,
        table.Name,
        $"{table.Items.Clause}: {table.Items.Description}, of each period of each venture",
        [
            .. Periods.Take(table.Keys.Count),
            new(ItemsTable.Key, dialect.Text, NotNull, "What the item is called, once in its period"),
            .. table.Fields.Select(column => Defined(column.Name, column.Type, column.Within, column.Words) is var defined && column.Name == table.Dated
                ? defined with { Constraint = NotNull + Checked($"{column.Name} between period_start and period_end"), Range = new("period_start", "period_end") }
                : defined),
            .. table.Texts.Select(column => new ColumnDefinition(column.Name, dialect.Text, "", column.Field.Description)),
        ],
        ["venture", "period_number", ItemsTable.Key]);

    private IEnumerable<ColumnDefinition> Lists => tables.Items.Tables.Where(table => table.Given is not null).Select(table => new ColumnDefinition(
        table.Given!,
        dialect.Truth,
        "",
        $"{table.Items.Clause}: whether a list was given for the period, be it an empty one, of what stands in {table.Name}: {table.Items.Description}"));

    private IEnumerable<ColumnDefinition> Keys =>
    [
        new("venture", dialect.Text, NotNull, null),
        new("period_number", dialect.Integer, NotNull + Checked("period_number >= 1"), "1 for the first period of the venture"),
    ];

    private IEnumerable<ColumnDefinition> Periods => [.. Keys, new("period_start", dialect.Date, NotNull, null), new("period_end", dialect.Date, NotNull, null)];

    private IEnumerable<ColumnDefinition> Origins =>
    [
        new("text_in_force_from", dialect.Date, NotNull, "The day from which the text is in force under which the period is settled"),
        new("readings", dialect.Text, NotNull, "How the text is read where it leaves something open"),
        new("fingerprint", dialect.Text, NotNull, "The fingerprint of the agreement through that text"),
    ];

    private ColumnDefinition Defined(string name, string type, Bounds within, string words)
    {
        var range = new CellRange(type, within, dialect);
        return new(name, type, Checked(range.Holds(name)), words) { Range = range.Ends };
    }

    private string Checked(string? condition) => condition is not null && dialect.TablesAreChecked ? $" check ({condition})" : "";
}

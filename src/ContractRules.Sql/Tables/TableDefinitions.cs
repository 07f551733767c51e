using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Sql.Ranges;

namespace ContractRules.Sql.Tables;

/// <summary>The tables of facts, state, terms and payments, with keys and with checks, so that nothing gets in that a step has no type for.</summary>
internal sealed class TableDefinitions(PlanTables tables, Agreement agreement, SqlDialect dialect)
{
    private const string NotNull = " not null";

    /// <summary>What tells from which text, under which readings, and from which clauses word by word a row comes.</summary>
    public static IReadOnlyList<string> Origin { get; } = ["text_in_force_from", "readings", "fingerprint"];

    /// <summary>All of them.</summary>
    public IReadOnlyList<TableDefinition> All => [Facts, State, Terms, Payments];

    private TableDefinition Facts => new(
        dialect,
        "facts",
        $"{agreement.Title}: the facts of each period of each venture",
        [.. Periods, .. tables.Facts.Select(column => Defined(column.Name, column.Type, column.Within, column.Words))],
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
        ],
        ["venture", "period_number", "clause", "number"]);

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

    private ColumnDefinition Defined(string name, string type, Bounds within, string words) => new(name, type, Checked(new CellRange(type, within, dialect).Holds(name)), words);

    private string Checked(string? condition) => condition is not null && dialect.TablesAreChecked ? $" check ({condition})" : "";
}

using ContractRules.Sql.ItemLists;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Dbt;

/// <summary>A plan as a project of dbt: its facts and items are sources, the step is an incremental model, and what is to be paid is made of that.</summary>
internal sealed class DbtProject(SqlPlan sql, IReadOnlyList<TableDefinition> definitions)
{
    private const string Settled = "settled";
    private const string Keys = "\n  unique_key=['venture', 'period_number']";

    // What looks at a column or at rows, as the schema names it.
    private const string Between = "between";
    private const string OneRowForEach = "one_row_for_each";

    private string Name => Identifier.Of(sql.Plan.Agreement.Key, sql.Dialect.LongestName);

    private string Facts => Jinja.Source(Name, "facts");

    private FactsWithItems Items => new(sql.Tables, sql.Dialect, table => Jinja.Source(Name, table));

    /// <summary>The files.</summary>
    public IEnumerable<DbtFile> Files =>
    [
        new("dbt_project.yml", $"name: {Name}\nversion: \"1.0.0\"\nconfig-version: 2\nprofile: {Name}\nmodel-paths: [models]\ntest-paths: [tests]\n"),
        new($"models/{Settled}.sql", SettledModel),
        .. sql.Tables.Payments.Any() ? [new("models/payments.sql", View(new PaymentsQuery(sql).Of(Jinja.Model(Settled))))] : (DbtFile[])[],
        .. sql.Tables.Refuses ? [new("models/refusals.sql", View(Refusals))] : (DbtFile[])[],
        new("models/schema.yml", new DbtSchema(Name, definitions, sql.Tables, Settled).Text),
        new($"tests/generic/{Between}.sql", $"{{% test {Between}(model, column_name, least, most) %}}\nselect {{{{ column_name }}}} from {{{{ model }}}} where {{{{ column_name }}}} not between {{{{ least }}}} and {{{{ most }}}}\n{{% endtest %}}\n"),
        new($"tests/generic/{OneRowForEach}.sql", $"{{% test {OneRowForEach}(model, columns) %}}\nselect {{{{ columns | join(', ') }}}} from {{{{ model }}}} group by {{{{ columns | join(', ') }}}} having count(*) > 1\n{{% endtest %}}\n"),
    ];

    // All periods at first, and whenever it is made anew; else the next one of each venture. Columns that an amendment brings would be left out in silence.
    private string SettledModel =>
        $"{{{{ config(\n  materialized='incremental',{Keys},\n  on_schema_change='fail'\n) }}}}\n\n"
        + $"{{% if is_incremental() %}}\n{Jinja.Template(sql.Step(NextFacts, State, Items))}\n{{% else %}}\n{Jinja.Template(sql.History(Facts, Items))}\n{{% endif %}}\n";

    private string Right(string row) => sql.Tables.Refuses ? $" and {row}{RefusedRow.Column} is null" : "";

    // The period after the last of each venture that is settled, and no other; one that was refused is settled as soon as its facts are mended.
    private string NextFacts =>
        $"(\n  select facts.*\n  from {Facts} as facts\n"
        + $"  left join {Jinja.This} as settled on settled.venture = facts.venture and settled.period_number = facts.period_number{Right("settled.")}\n"
        + $"  left join {Jinja.This} as before on before.venture = facts.venture and before.period_number = facts.period_number - 1{Right("before.")}\n"
        + "  where settled.venture is null and (facts.period_number = 1 or before.venture is not null)\n)";

    private string State =>
        $"(\n  select venture, period_number{string.Concat(sql.Tables.State.Select(column => $", {column.Next} as {column.Name}"))}\n  from {Jinja.This}\n)";

    private static string Refusals =>
        $"select {string.Join(", ", [.. PlanTables.Keys, .. TableDefinitions.Origin, RefusedRow.Column])}\nfrom {Jinja.Model(Settled)}\nwhere {RefusedRow.Column} is not null";

    private static string View(string query) => $"{{{{ config(materialized='view') }}}}\n\n{Jinja.Template(query)}\n";
}

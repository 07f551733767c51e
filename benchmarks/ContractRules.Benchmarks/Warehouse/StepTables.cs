using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>The tables of the step: the facts of the month that is measured, and what the month before passed on.</summary>
internal static class StepTables
{
    /// <summary>Where the settled month is put.</summary>
    public const string Settled = "settled";

    private const string Create = "create table ";

    private static readonly string[] Written = ["terms", "payments", "refusals"];

    /// <summary>The tables that a step reads: those of facts, items and state.</summary>
    public static IReadOnlyList<string> ReadBy(SqlPlan sql) =>
        [.. sql.CreateTables().Where(statement => statement.StartsWith(Create, StringComparison.Ordinal)).Select(statement => statement[Create.Length..].Split(' ')[0]).Except(Written)];

    /// <summary>Makes and fills them.</summary>
    public static void Load(Database database, SqlPlan sql, IReadOnlyList<VenturePart> parts)
    {
        foreach (var statement in sql.CreateTables())
        {
            database.Run(statement);
        }

        foreach (var part in parts)
        {
            database.Copy("facts", sql.ToCsv(part.Facts, part.Before.Periods + 1, part.Names));
            database.Copy("state", sql.ToCsv(part.Before, part.Names));
        }

        database.Analyze();
    }

    /// <summary>Settles the month by a select.</summary>
    public static void SettleBy(Database database, string select) => database.Run($"drop table if exists {Settled}; create table {Settled} as\n{select}");
}

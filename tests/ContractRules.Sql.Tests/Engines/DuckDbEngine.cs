using System.Data.Common;
using DuckDB.NET.Data;

namespace ContractRules.Sql.Tests.Engines;

/// <summary>DuckDB, in the process of the tests and in memory.</summary>
internal sealed class DuckDbEngine : Engine
{
    private DuckDbEngine(DuckDBConnection connection, SqlDialect dialect)
        : base(connection, dialect) => connection.Open();

    // Decimals it divides as doubles.
    public override bool Runs(SqlPlan sql) => Dialect != SqlDialect.Ansi || !sql.Step().Contains("decimal", StringComparison.Ordinal);

    protected override bool IsNoRoom(DbException fault) =>
        fault.Message.Contains("CHECK constraint failed", StringComparison.Ordinal) || fault.Message.Contains("out of range for the destination type", StringComparison.Ordinal);

    /// <summary>A database of its own.</summary>
    public static DuckDbEngine Start(SqlDialect? dialect = null) => new(new("Data Source=:memory:"), dialect ?? SqlDialect.DuckDb);
}

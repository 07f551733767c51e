using System.Data.Common;
using DuckDB.NET.Data;

namespace ContractRules.Sql.Tests.Engines;

/// <summary>DuckDB, in the process of the tests and in memory.</summary>
internal sealed class DuckDbEngine : Engine
{
    private DuckDbEngine(DuckDBConnection connection)
        : base(connection, SqlDialect.DuckDb) => connection.Open();

    protected override bool IsNoRoom(DbException fault) =>
        fault.Message.Contains("CHECK constraint failed", StringComparison.Ordinal) || fault.Message.Contains("out of range for the destination type", StringComparison.Ordinal);

    /// <summary>A database of its own.</summary>
    public static DuckDbEngine Start() => new(new("Data Source=:memory:"));
}

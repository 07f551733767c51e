using System.Data.Common;
using System.Text.RegularExpressions;
using Npgsql;

namespace ContractRules.Sql.Tests.Engines;

/// <summary>PostgreSQL, where there is one: at the connection of the environment variable <c>CONTRACT_RULES_POSTGRESQL</c>.</summary>
internal sealed partial class PostgreSqlEngine : Engine
{
    private const string Variable = "CONTRACT_RULES_POSTGRESQL";

    private readonly string _schema = $"rules_{Guid.NewGuid():N}";

    private PostgreSqlEngine(NpgsqlConnection connection, SqlDialect dialect)
        : base(connection, dialect)
    {
        // Each connection has a schema of its own, so that runs side by side don't meet.
        connection.Open();
        Run($"create schema {_schema}; set search_path to {_schema}");
    }

    /// <summary>Why it is not asked; null where it is.</summary>
    public static string? Missing => Connection is null ? $"asks PostgreSQL, at the connection of {Variable}" : null;

    private static string? Connection => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    /// <summary>A connection of others to the same tables.</summary>
    public string ConnectionString => $"{Connection};Search Path={_schema}";

    public static PostgreSqlEngine Start(SqlDialect? dialect = null) => new(new(Connection), dialect ?? SqlDialect.PostgreSql);

    public override void Dispose()
    {
        Run($"drop schema {_schema} cascade");
        base.Dispose();
    }

    // Of the ANSI form it takes every word, but would copy expressions to wherever they are read.
    protected override string AsTaken(string sql) => Dialect == SqlDialect.Ansi ? Steps().Replace(sql, "$0materialized ") : sql;

    protected override bool IsNoRoom(DbException fault) => fault.SqlState is PostgresErrorCodes.CheckViolation or PostgresErrorCodes.NumericValueOutOfRange;

    // Beyond the digits of a decimal, numbers come as text.
    protected override object Cell(DbDataReader reader, int column) =>
        reader.GetDataTypeName(column) == "numeric" ? reader.GetFieldValue<System.Numerics.BigInteger>(column) : base.Cell(reader, column);

    [GeneratedRegex(@"\bsteps_[0-9]+ as ")]
    private static partial Regex Steps();
}

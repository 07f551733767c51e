using System.Globalization;
using ContractRules.Sql;
using Npgsql;

namespace ContractRules.Benchmarks.Warehouse.Engines;

/// <summary>A connection to an instance of PostgreSQL.</summary>
internal sealed class PostgreSqlDatabase : Database
{
    private readonly NpgsqlConnection _connection;
    private PostgreSqlInstance? _instance;

    /// <summary>A connection.</summary>
    public PostgreSqlDatabase(string connection)
        : this(new NpgsqlConnection(connection))
    {
    }

    private PostgreSqlDatabase(NpgsqlConnection connection)
        : base(connection, SqlDialect.PostgreSql)
    {
        _connection = connection;
        connection.Open();
    }

    public override string Title => $"PostgreSQL {_connection.PostgreSqlVersion}";

    /// <summary>A connection to an instance of its own.</summary>
    public static PostgreSqlDatabase Start()
    {
        var instance = PostgreSqlInstance.Start();
        var database = instance.Connect();
        database._instance = instance;
        return database;
    }

    // The process of the connection works, too.
    public override void RunOn(int cores) => Run(string.Create(CultureInfo.InvariantCulture, $"set max_parallel_workers_per_gather = {cores - 1}"));

    public override void Copy(string table, IEnumerable<string> lines)
    {
        using var writer = _connection.BeginTextImport($"copy {table} from stdin (format csv, header)");
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    public override void Analyze() => Run("vacuum analyze");

    public override long SizeOf(string table) => Number($"select pg_table_size('{table}')");

    /// <summary>Copies the rows of a query into a table of another instance.</summary>
    public void CopyTo(PostgreSqlDatabase other, string query, string table)
    {
        using var from = _connection.BeginRawBinaryCopy($"copy ({query}) to stdout (format binary)");
        using var to = other._connection.BeginRawBinaryCopy($"copy {table} from stdin (format binary)");
        from.CopyTo(to);
    }

    public override void Dispose()
    {
        base.Dispose();
        _instance?.Dispose();
    }
}

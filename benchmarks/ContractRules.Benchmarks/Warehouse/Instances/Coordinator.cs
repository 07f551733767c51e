using System.Globalization;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse.Instances;

/// <summary>An instance that holds no rows, but tables partitioned by venture, of which each partition is a table of another instance.</summary>
internal sealed class Coordinator : IDisposable
{
    private readonly PostgreSqlInstance _instance = PostgreSqlInstance.Start();
    private readonly PostgreSqlDatabase _connection;

    /// <summary>One for the partitions.</summary>
    public Coordinator(Partitions partitions, SqlPlan sql)
    {
        _connection = _instance.Connect();
        _connection.Run("create schema shapes; set search_path = shapes");
        foreach (var statement in sql.CreateTables())
        {
            _connection.Run(statement);
        }

        _connection.Run("set search_path = public; create extension postgres_fdw");
        var tables = StepTables.ReadBy(sql);
        foreach (var table in tables)
        {
            _connection.Run($"create table {table} (like shapes.{table}) partition by hash (venture)");
        }

        var hosts = partitions.Hosts.ToList();
        foreach (var (place, host) in hosts.Index())
        {
            _connection.Run($"create server instance_{place} foreign data wrapper postgres_fdw options (host '{host}', dbname 'postgres', fetch_size '10000', use_remote_estimate 'true')");
            _connection.Run($"create user mapping for public server instance_{place} options (user 'rules')");
            foreach (var table in tables)
            {
                _connection.Run(string.Create(
                    CultureInfo.InvariantCulture,
                    $"create foreign table {table}_{place} partition of {table} for values with (modulus {hosts.Count}, remainder {place}) server instance_{place} options (table_name '{table}')"));
            }
        }

        _connection.Run("set enable_partitionwise_join = on");
    }

    /// <summary>Settles a month over all partitions from here.</summary>
    public void Settle(string step) => StepTables.SettleBy(_connection, step);

    /// <summary>How many ventures are settled here.</summary>
    public long Settled() => _connection.Number($"select count(*) from {StepTables.Settled}");

    /// <summary>What is asked of other instances for a query, a statement each.</summary>
    public IReadOnlyList<string> AskedOf(string query) =>
        [.. _connection.Lines($"explain (verbose, costs off) {query}").Where(line => line.Contains("Remote SQL:", StringComparison.Ordinal)).Select(line => line.Split("Remote SQL:")[1].Trim())];

    /// <summary>Ends what it has open to other instances.</summary>
    public void Leave() => _connection.Number("select count(*) from (select postgres_fdw_disconnect_all()) as left_alone");

    public void Dispose()
    {
        _connection.Dispose();
        _instance.Dispose();
    }
}

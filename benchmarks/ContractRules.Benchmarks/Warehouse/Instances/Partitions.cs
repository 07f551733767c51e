using System.Globalization;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse.Instances;

/// <summary>Several instances of PostgreSQL, each with the facts and the state of its own ventures: those whose name has its remainder, by the hash that partitions go by.</summary>
internal sealed class Partitions : IDisposable
{
    private readonly List<PostgreSqlInstance> _instances = [];
    private readonly List<PostgreSqlDatabase> _connections = [];

    /// <summary>Starts so many, and shares out the rows of a database among them.</summary>
    public Partitions(PostgreSqlDatabase from, SqlPlan sql, int count)
    {
        try
        {
            from.Run("create table if not exists by_venture (venture text) partition by hash (venture)");
            for (var place = 0; place < count; place++)
            {
                _instances.Add(PostgreSqlInstance.Start());
                _connections.Add(_instances[place].Connect());
                Fill(from, sql, _connections[place], string.Create(CultureInfo.InvariantCulture, $"satisfies_hash_partition('by_venture'::regclass, {count}, {place}, venture)"));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where the socket of each is.</summary>
    public IEnumerable<string> Hosts => _instances.Select(instance => instance.Host);

    /// <summary>Settles the month in each of them at once, over its own ventures alone.</summary>
    public void Settle(string step) => Parallel.ForEach(_connections, new() { MaxDegreeOfParallelism = _connections.Count }, instance => StepTables.SettleBy(instance, step));

    /// <summary>How many ventures each has settled.</summary>
    public IReadOnlyList<long> Settled() => Each($"select count(*) from {StepTables.Settled}");

    /// <summary>How many rows each has read so far of its facts and its state, once whoever asked it from elsewhere has gone.</summary>
    public IReadOnlyList<long> RowsRead()
    {
        while (Each("select count(*) from pg_stat_activity where application_name = 'postgres_fdw'").Any(asking => asking > 0))
        {
            Thread.Sleep(50);
        }

        return Each("select cast(coalesce(sum(seq_tup_read), 0) + coalesce(sum(idx_tup_fetch), 0) as bigint) from pg_stat_user_tables where relname in ('facts', 'state')");
    }

    public void Dispose()
    {
        _connections.ForEach(connection => connection.Dispose());
        _instances.ForEach(instance => instance.Dispose());
    }

    private static void Fill(PostgreSqlDatabase from, SqlPlan sql, PostgreSqlDatabase instance, string isOfIt)
    {
        foreach (var statement in sql.CreateTables())
        {
            instance.Run(statement);
        }

        foreach (var table in StepTables.ReadBy(sql))
        {
            from.CopyTo(instance, $"select * from {table} where {isOfIt}", table);
        }

        instance.Analyze();
        instance.RunOn(1);
    }

    private IReadOnlyList<long> Each(string query) => [.. _connections.Select(instance => instance.Number(query))];
}

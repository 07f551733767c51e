using System.Data.Common;
using System.Globalization;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse.Engines;

/// <summary>A database that settles a month.</summary>
internal abstract class Database(DbConnection connection, SqlDialect dialect) : IDisposable
{
    public SqlDialect Dialect => dialect;

    /// <summary>The engine with its version, and how it is set.</summary>
    public abstract string Title { get; }

    /// <summary>On how many cores statements run from now on.</summary>
    public abstract void RunOn(int cores);

    /// <summary>Copies lines of CSV with a header into a table.</summary>
    public abstract void Copy(string table, IEnumerable<string> lines);

    /// <summary>Once tables are full: looks at them, so that statements are planned well.</summary>
    public abstract void Analyze();

    /// <summary>How many bytes a table takes, without its indexes.</summary>
    public abstract long SizeOf(string table);

    /// <summary>Runs statements.</summary>
    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        command.ExecuteNonQuery();
    }

    /// <summary>The number that a query comes to.</summary>
    public long Number(string sql) => Rows(sql, 1).Single()[0] ?? 0;

    /// <summary>The rows of a query of whole numbers; null where one is NULL.</summary>
    public IEnumerable<long?[]> Rows(string sql, int columns) => Read(sql, reader =>
        Enumerable.Range(0, columns).Select(column => reader.IsDBNull(column) ? (long?)null : Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture)).ToArray());

    /// <summary>The lines of text that a query gives, as an explained plan.</summary>
    public IEnumerable<string> Lines(string sql) => Read(sql, reader => Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);

    public virtual void Dispose()
    {
        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    private IEnumerable<T> Read<T>(string sql, Func<DbDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return row(reader);
        }
    }
}

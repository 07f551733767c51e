using System.Data;
using System.Data.Common;
using ContractRules.Documents.Input;
using ContractRules.Sql.Rows;
using Npgsql;

namespace ContractRules.Cli.Rows;

/// <summary>The tables of a warehouse on PostgreSQL, of which nothing but the rows of one venture is read, all as they stood at one moment.</summary>
internal sealed class Warehouse : IDisposable
{
    /// <summary>What stands for it where it is told what is wrong.</summary>
    public const string Option = "--warehouse";

    private const string Expectation = "such as \"Host=localhost;Username=analyst;Database=warehouse\"";

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private Warehouse(NpgsqlConnection connection)
    {
        _connection = connection;
        connection.Open();
        _transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        using var command = new NpgsqlCommand("set transaction read only", connection, _transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>Runs with a warehouse; null, and a fault without anything secret in it, where it cannot be reached or fails.</summary>
    /// <param name="connection">The connection string.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="run">What is done with it.</param>
    public static T? With<T>(string connection, Faults faults, Func<Warehouse, T?> run)
        where T : class
    {
        if (Read(connection) is not { } asked)
        {
            faults.Add(new Place(Option), "this is no connection string of PostgreSQL", Expectation);
            return null;
        }

        try
        {
            using var warehouse = new Warehouse(new(asked.ConnectionString));
            return run(warehouse);
        }
        catch (Exception fault) when (fault is DbException or TimeoutException or IOException or ArgumentException or InvalidOperationException)
        {
            faults.Add(new Place(Option), Told(fault, asked.Password), "a connection that may read the tables facts, state and terms");
            return null;
        }
    }

    /// <summary>The rows of a venture in a table, in the order of the periods; null where there is no such table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="venture">The venture.</param>
    /// <param name="through">The number of the last period; all where left out.</param>
    public TableRows? Of(string table, string venture, int through = int.MaxValue)
    {
        using var asking = new NpgsqlCommand("select to_regclass($1) is not null", _connection, _transaction) { Parameters = { new() { Value = table } } };
        if (asking.ExecuteScalar() is not true)
        {
            return null;
        }

        // As JSON a number of any length comes as it is, and a date in one form.
        using var command = new NpgsqlCommand(
            $"select row_to_json(found)::text from {table} as found where found.venture = $1 and found.period_number <= $2 order by found.period_number", _connection, _transaction)
        {
            Parameters = { new() { Value = venture }, new() { Value = (long)through } },
        };
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return new(NameOf(table), rows.Count == 0 ? [] : SqlRows.Parse(string.Join('\n', rows)).Value ?? []);
    }

    /// <summary>What faults call a table.</summary>
    public static string NameOf(string table) => $"{Option}: {table}";

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static NpgsqlConnectionStringBuilder? Read(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "contract-rules", Pooling = false } is { Host: not null } asked ? asked : null;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }

    // What the client tells holds no password; should it ever, it is taken out.
    private static string Told(Exception fault, string? password)
    {
        var message = fault is PostgresException told ? told.MessageText : fault.Message;
        var whole = fault.InnerException is { } inner && !message.Contains(inner.Message, StringComparison.Ordinal) ? $"{message}: {inner.Message}" : message;
        return Quoting.Cut(string.IsNullOrEmpty(password) ? whole : whole.Replace(password, "…", StringComparison.Ordinal)).TrimEnd('.');
    }
}

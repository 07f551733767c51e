using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace ContractRules.Sql.Tests.Engines;

/// <summary>An engine that runs SQL, with tables that nobody else sees.</summary>
internal abstract class Engine(DbConnection connection, SqlDialect dialect) : IDisposable
{
    public SqlDialect Dialect => dialect;

    /// <summary>Runs a statement.</summary>
    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (DbException fault)
        {
            throw new InvalidOperationException($"{fault.Message}\n{sql}", fault);
        }
    }

    /// <summary>Begins with no tables.</summary>
    public void Clear() => Run("drop table if exists facts; drop table if exists state; drop table if exists terms; drop table if exists payments; drop table if exists refusals; drop table if exists call_items; drop table if exists settled");

    /// <summary>Inserts rows; false where a check, or a type, has no room for them.</summary>
    public bool TryInsert(string sql)
    {
        try
        {
            Run(sql);
            return true;
        }
        catch (InvalidOperationException fault) when (IsNoRoom((DbException)fault.InnerException!))
        {
            return false;
        }
    }

    /// <summary>The rows of a query, by the names of its columns; null where a cell is NULL.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : Cell(reader, column)));
        }

        return rows;
    }

    /// <summary>Puts rows into a table, each cell as text.</summary>
    public void Insert(string table, IReadOnlyList<IReadOnlyList<string?>> rows) => Run(
        rows.Count == 0 ? "select 1" : $"insert into {table} values {string.Join(", ", rows.Select(row => $"({string.Join(", ", row.Select(cell => cell is null ? "null" : $"'{cell.Replace("'", "''", StringComparison.Ordinal)}'"))})"))}");

    public virtual void Dispose()
    {
        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether a fault tells that there is no room for a number.</summary>
    protected abstract bool IsNoRoom(DbException fault);

    /// <summary>A cell: an integer of any length, a truth, a date or a text.</summary>
    protected virtual object Cell(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        BigInteger number => number,
        DateOnly date => NodaTime.LocalDate.FromDateOnly(date),
        DateTime date => NodaTime.LocalDate.FromDateTime(date),
        bool truth => truth,
        string text => text,
        var number => BigInteger.Parse(Convert.ToString(number, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture),
    };
}

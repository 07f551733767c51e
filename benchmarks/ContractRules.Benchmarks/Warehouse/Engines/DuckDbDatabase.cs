using System.Globalization;
using ContractRules.Sql;
using DuckDB.NET.Data;

namespace ContractRules.Benchmarks.Warehouse.Engines;

/// <summary>DuckDB in this process, with its database in a file.</summary>
internal sealed class DuckDbDatabase : Database
{
    private readonly DirectoryInfo _folder;

    private DuckDbDatabase(DuckDBConnection connection, DirectoryInfo folder)
        : base(connection, SqlDialect.DuckDb)
    {
        _folder = folder;
        connection.Open();
    }

    /// <summary>A database of its own.</summary>
    public static DuckDbDatabase Start()
    {
        var folder = Directory.CreateTempSubdirectory("warehouse-");
        return new(new($"Data Source={Path.Combine(folder.FullName, "ventures.duckdb")}"), folder);
    }

    public override string Title => $"DuckDB {Lines("select version()").Single()}";

    public override void RunOn(int cores) => Run(string.Create(CultureInfo.InvariantCulture, $"set threads = {cores}"));

    public override void Copy(string table, IEnumerable<string> lines)
    {
        var file = Path.Combine(_folder.FullName, $"{table}.csv");
        File.WriteAllLines(file, lines);
        Run($"copy {table} from '{file}' (header)");
        File.Delete(file);
    }

    public override void Analyze() => Run("checkpoint");

    // Blocks of 256 KiB, as they are written to the file.
    public override long SizeOf(string table) => 262_144 * Number($"select count(distinct block_id) from pragma_storage_info('{table}') where persistent and block_id >= 0");

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}

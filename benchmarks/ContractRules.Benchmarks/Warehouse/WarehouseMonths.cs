using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Benchmarks.Warehouse.Instances;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary><c>warehouse</c>: a month of many ventures in PostgreSQL and in DuckDB, beside the plan and SQL by hand; and in several instances. Prints tables in Markdown.</summary>
internal static class WarehouseMonths
{
    /// <summary>Measures, and prints what it took.</summary>
    public static int Run(string[] arguments)
    {
        var ventures = new Option<int>("--ventures") { Description = "How many ventures", DefaultValueFactory = _ => 1_000_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is timed, of which the median counts", DefaultValueFactory = _ => 3 };
        var command = new RootCommand("A month of many ventures in PostgreSQL and in DuckDB.") { ventures, rounds };
        command.SetAction(parsed => Print(parsed.GetValue(ventures), parsed.GetValue(rounds)));
        return command.Parse(arguments).Invoke();
    }

    private static void Print(int ventures, int rounds)
    {
        Write($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {RuntimeInformation.FrameworkDescription}; {ventures:#,0} ventures, the median of {rounds}.");
        Write($"PostgreSQL: {PostgreSqlInstance.Settings}");
        Write("");
        Write(Measured.Head);
        var sizes = new List<string>();
        foreach (var measured in FigureSet.All().SelectMany(figures => new MonthByTheStep(ventures, rounds).Of(figures, Databases)))
        {
            Write($"{measured}");
            if (measured is { Cores: 1, BytesAVenture: { Count: > 0 } bytes })
            {
                sizes.Add($"| {measured.Figures} | {measured.By} | {string.Join(" | ", bytes.Values.Select(size => size.ToString("0", CultureInfo.InvariantCulture)))} |");
            }
        }

        Write("");
        Write("| figures | bytes a venture in | facts | state | figures and next state |");
        Write("| --- | --- | ---: | ---: | ---: |");
        sizes.ForEach(Write);
        Write("");
        foreach (var line in PostgreSqlInstance.Programs is null ? [] : new MonthOnInstances(ventures, rounds).Lines())
        {
            Write(line);
        }
    }

    // Where there is no PostgreSQL, DuckDB is measured alone.
    private static IEnumerable<Func<Database>> Databases =>
        [DuckDbDatabase.Start, .. PostgreSqlInstance.Programs is null ? [] : (Func<Database>[])[PostgreSqlDatabase.Start]];

    private static void Write(string line) => Console.WriteLine(line);
}

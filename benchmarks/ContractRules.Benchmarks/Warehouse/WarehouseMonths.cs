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
        var wide = new Option<int?>("--wide") { Description = "How many ventures of the terms and figures beyond those by hand, which take longer; as many as --ventures where left out" };
        foreach (var number in (Option<int>[])[ventures, rounds])
        {
            number.Validators.Add(found =>
            {
                if (found.GetValueOrDefault<int>() < 1)
                {
                    found.AddError($"{number.Name}: expected 1 or more.");
                }
            });
        }

        var command = new RootCommand("A month of many ventures in PostgreSQL and in DuckDB.") { ventures, rounds, wide };
        wide.Validators.Add(found =>
        {
            if (found.GetValueOrDefault<int?>() < 1)
            {
                found.AddError($"{wide.Name}: expected 1 or more.");
            }
        });
        command.SetAction(parsed => Print(parsed.GetValue(ventures), parsed.GetValue(wide) ?? parsed.GetValue(ventures), parsed.GetValue(rounds)));
        var parsed = command.Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke();
        }

        Console.Error.WriteLine(string.Join('\n', parsed.Errors.Select(error => error.Message)));
        return 2;
    }

    private static void Print(int ventures, int wide, int rounds)
    {
        Write($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {RuntimeInformation.FrameworkDescription}; {ventures:#,0} ventures{(wide == ventures ? "" : $", {wide:#,0} of the figures beyond those by hand")}, the median of {rounds}.");
        Write($"PostgreSQL: {PostgreSqlInstance.Settings}");
        Write("");
        Write(Measured.Head);
        var measured = new List<Measured>();
        foreach (var found in FigureSet.All().SelectMany(figures => new MonthByTheStep(figures.IsByHand ? ventures : wide, rounds).Of(figures, Databases)))
        {
            Write($"{found}");
            measured.Add(found);
        }

        IEnumerable<IEnumerable<string>> tables = [Sizes(measured), PostgreSqlInstance.Programs is null ? [] : new MonthOnInstances(ventures, rounds).Lines(), OnPaper.Lines(measured)];
        foreach (var line in tables.SelectMany(lines => lines.Prepend("")))
        {
            Write(line);
        }
    }

    private static IEnumerable<string> Sizes(IEnumerable<Measured> measured) =>
    [
        "| figures | by | bytes a venture of facts | of state | of figures and next state |",
        "| --- | --- | ---: | ---: | ---: |",
        .. measured.Where(found => found is { Cores: 1, BytesAVenture.Count: > 0 })
            .Select(found => $"| {found.Figures} | {found.By} | {string.Join(" | ", found.BytesAVenture.Values.Select(size => size.ToString("0", CultureInfo.InvariantCulture)))} |"),
    ];

    // Where there is no PostgreSQL, DuckDB is measured alone.
    private static IEnumerable<Func<Database>> Databases =>
        [DuckDbDatabase.Start, .. PostgreSqlInstance.Programs is null ? [] : (Func<Database>[])[PostgreSqlDatabase.Start]];

    private static void Write(string line) => Console.WriteLine(line);
}

using ContractRules.Benchmarks.Warehouse.ByHand;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>A month of many ventures by the step in a database, beside the plan in memory, and beside SQL by hand.</summary>
internal sealed class MonthByTheStep(int ventures, int rounds)
{
    /// <summary>How many months there are before: as many as any rule looks back.</summary>
    public const int MonthsBefore = 12;

    private readonly IReadOnlyList<int> _cores = [.. ((int[])[1, Environment.ProcessorCount]).Distinct()];

    /// <summary>The month by the plan, and by the step in each database that has types for it.</summary>
    public IEnumerable<Measured> Of(FigureSet figures, IEnumerable<Func<Database>> databases)
    {
        var parts = VenturePart.Of(figures.Plan, ventures, MonthsBefore);
        var byHand = figures.IsByHand ? VenturePart.Of(SqlByHand.Plan, ventures, MonthsBefore) : [];
        _ = parts.Select(part => part.Settle(figures.Plan)).ToList();
        var byPlan = Clock.Medians(rounds, [.. _cores.Select(cores => (Action)(() => Parallel.ForEach(parts, new() { MaxDegreeOfParallelism = cores }, part => part.Settle(figures.Plan))))]);
        return Rows(figures, "the plan, in memory", byPlan, byPlan, null).Concat(databases.SelectMany(start =>
        {
            using var database = start();
            return figures.In(database.Dialect) is { } sql ? In(database, figures, sql, parts, byHand, byPlan) : [];
        }));
    }

    private List<Measured> In(
        Database database, FigureSet figures, SqlPlan sql, IReadOnlyList<VenturePart> parts, IReadOnlyList<VenturePart> byHand, IReadOnlyList<TimeSpan> byPlan)
    {
        var step = sql.StepOf(parts[0].Facts.Period);
        StepTables.Load(database, sql, parts);
        StepTables.SettleBy(database, step);
        FiguresAgree.CheckStep(database, figures.Plan, parts);
        database.Analyze();
        var sizes = ((string[])["facts", "state", StepTables.Settled]).ToDictionary(table => table, table => database.SizeOf(table) / (double)ventures);
        if (byHand.Count == 0)
        {
            return [.. Rows(figures, Called("the step"), Times(step), byPlan, null).Select(measured => measured with { BytesAVenture = sizes })];
        }

        SqlByHand.Load(database, byHand);
        FiguresAgree.CheckByHand(database, figures.Plan);
        var times = Times(step, SqlByHand.Month(database.Dialect));
        FiguresAgree.CheckPassedOn(database, byHand);
        var (byStep, hand) = (times.Take(_cores.Count).ToList(), times.Skip(_cores.Count).ToList());
        return
        [
            .. Rows(figures, Called("the step"), byStep, byPlan, hand).Select(measured => measured with { BytesAVenture = sizes }),
            .. Rows(figures, Called("SQL by hand"), hand, byPlan, hand),
        ];

        string Called(string what) => $"{what}, {database.Title}";

        IReadOnlyList<TimeSpan> Times(params IEnumerable<string> selects) => Clock.Medians(rounds, [.. selects.SelectMany(select => _cores.Select(cores => (Action)(() =>
        {
            database.RunOn(cores);
            StepTables.SettleBy(database, select);
        })))]);
    }

    private IEnumerable<Measured> Rows(FigureSet figures, string by, IReadOnlyList<TimeSpan> times, IReadOnlyList<TimeSpan> byPlan, IReadOnlyList<TimeSpan>? byHand) =>
        _cores.Select((cores, index) => new Measured(figures.Title, by, cores, ventures, times[index], byPlan[index], byHand?[index]));
}

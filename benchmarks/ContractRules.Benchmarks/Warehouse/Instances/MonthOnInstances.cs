using System.Globalization;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse.Instances;

/// <summary>A month of many ventures that are shared out among one, two and four instances of PostgreSQL; and what is read where for one venture.</summary>
internal sealed class MonthOnInstances(int ventures, int rounds)
{
    private const int Most = 4;

    /// <summary>Tells what it took, and what was read, in lines of Markdown.</summary>
    public IEnumerable<string> Lines()
    {
        var figures = FigureSet.PaidEveryMonth;
        var sql = figures.In(SqlDialect.PostgreSql)!;
        var parts = VenturePart.Of(figures.Plan, ventures, MonthByTheStep.MonthsBefore);
        var step = sql.StepOf(parts[0].Facts.Period);
        using var instance = PostgreSqlInstance.Start();
        using var from = instance.Connect();
        StepTables.Load(from, sql, parts);
        yield return "| instances | each settles | time | ventures a second |";
        yield return "| ---: | --- | ---: | ---: |";
        foreach (var count in (int[])[1, 2, Most])
        {
            using var partitions = new Partitions(from, sql, count);
            var time = Clock.Medians(rounds, [() => partitions.Settle(step)])[0];
            var settled = partitions.Settled();
            if (settled.Sum() != ventures)
            {
                throw new InvalidOperationException($"{settled.Sum()} of {ventures} ventures are settled.");
            }

            yield return Row($"{count}", string.Join(", ", settled.Select(Plain)), time);
            if (count == Most)
            {
                foreach (var line in FromOnePlace(partitions, sql, parts, step))
                {
                    yield return line;
                }
            }
        }
    }

    private IEnumerable<string> FromOnePlace(Partitions partitions, SqlPlan sql, IReadOnlyList<VenturePart> parts, string step)
    {
        using var coordinator = new Coordinator(partitions, sql);
        var time = Clock.Medians(rounds, [() => coordinator.Settle(step)])[0];
        yield return Row($"{Most}, from a coordinator", Plain(coordinator.Settled()), time);
        yield return "";
        yield return $"For all ventures the coordinator asks ({coordinator.AskedOf(step).Count / Most} statements of each instance: what rules make of items, and this):";
        yield return "";
        yield return Fenced(OfState(coordinator.AskedOf(step)));
        var venture = parts[0].Names[parts[0].Names.Count / 2];
        var one = OneVenture.Settle(coordinator, partitions, sql, parts[0].Facts.Period, venture);
        yield return "";
        yield return $"For venture {venture} alone ({one.Asked.Count} statements, all of one instance: what rules make of items, and this):";
        yield return "";
        yield return Fenced(OfState(one.Asked));
        yield return "";
        yield return $"Rows of facts and state that the {Most} instances read to settle it: {string.Join(", ", one.RowsRead)}.";
    }

    private static string OfState(IEnumerable<string> asked) => asked.First(statement => statement.Contains("public.state", StringComparison.Ordinal));

    private string Row(string instances, string settled, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"| {instances} | {settled} | {time.TotalSeconds:0.00} s | {ventures / time.TotalSeconds:#,0} |");

    // What is selected is long and says nothing; from which rows does.
    private static string Fenced(string statement) => $"```sql\nSELECT …{statement[statement.IndexOf(" FROM ", StringComparison.Ordinal)..]}\n```";

    private static string Plain(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

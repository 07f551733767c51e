using ContractRules.Sql;
using ContractRules.Values;

namespace ContractRules.Benchmarks.Warehouse.Instances;

/// <summary>What is read where to settle one venture from one place.</summary>
/// <param name="Asked">The statements that instances are asked, one each.</param>
/// <param name="RowsRead">How many rows of facts and state each instance reads.</param>
internal sealed record OneVenture(IReadOnlyList<string> Asked, IReadOnlyList<long> RowsRead)
{
    /// <summary>Settles a period of a venture by the step at the coordinator, and counts at each instance what that reads.</summary>
    public static OneVenture Settle(Coordinator coordinator, Partitions partitions, SqlPlan sql, SettlementPeriod period, string venture)
    {
        var step = sql.StepOf(period, $"(select * from facts where venture = '{venture}')");
        var asked = coordinator.AskedOf(step);
        coordinator.Leave();
        var before = partitions.RowsRead();
        coordinator.Settle(step);
        coordinator.Leave();
        return coordinator.Settled() == 1
            ? new(asked, [.. partitions.RowsRead().Zip(before, (now, earlier) => now - earlier)])
            : throw new InvalidOperationException($"Expected {venture} alone; found {coordinator.Settled()} ventures.");
    }
}

using ContractRules.Benchmarks.Warehouse;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Benchmarks.Warehouse.Instances;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Tests.Warehouse;

/// <summary>Ventures shared out among instances of PostgreSQL.</summary>
public sealed class OneVentureTests
{
    // So many that an index is worth asking.
    private const int Ventures = 4_000;

    /// <summary>Its own rows of facts and of state, in the one instance that has the venture; and each instance settles its own.</summary>
    [InstalledPostgreSqlFact]
    public void PostgreSQL_reads_nothing_but_the_rows_of_the_venture()
    {
        var figures = FigureSet.PaidEveryMonth;
        var (sql, parts) = (figures.In(SqlDialect.PostgreSql)!, VenturePart.Of(figures.Plan, Ventures, months: 2));
        var period = parts[0].Facts.Period;
        using var whole = PostgreSqlDatabase.Start();
        StepTables.Load(whole, sql, parts);
        using var partitions = new Partitions(whole, sql, count: 2);
        using var coordinator = new Coordinator(partitions, sql);

        foreach (var venture in parts[0].Names.Take(3))
        {
            var settled = OneVenture.Settle(coordinator, partitions, sql, period, venture);

            Assert.All(settled.Asked, asked => Assert.Contains($"'{venture}'", asked, StringComparison.Ordinal));
            Assert.Equal(0, settled.RowsRead.Min());
            // Its row of facts, once beside its state and once for each rule over items, and its row of state.
            Assert.InRange(settled.RowsRead.Max(), 2, 1 + settled.Asked.Count);
        }

        partitions.Settle(sql.StepOf(period));
        Assert.Equal(Ventures, partitions.Settled().Sum());
        Assert.All(partitions.Settled(), settled => Assert.InRange(settled, Ventures / 4, Ventures * 3 / 4));
    }
}

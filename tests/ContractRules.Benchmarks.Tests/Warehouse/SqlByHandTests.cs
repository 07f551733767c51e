using ContractRules.Benchmarks.Warehouse;
using ContractRules.Benchmarks.Warehouse.ByHand;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Tests.Warehouse;

/// <summary>That what is timed computes one and the same; a difference throws, and tells the venture.</summary>
public sealed class SqlByHandTests
{
    private const int Ventures = 300;

    /// <summary>After one month, in the month in which the share and the date are agreed, and after a year.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(12)]
    public void DuckDB_gives_by_hand_and_by_the_step_what_the_plan_gives(int monthsBefore)
    {
        using var database = DuckDbDatabase.Start();
        var figures = FigureSet.PaidEveryMonth;
        var (parts, byHand) = (VenturePart.Of(figures.Plan, Ventures, monthsBefore), VenturePart.Of(SqlByHand.Plan, Ventures, monthsBefore));
        var sql = figures.In(SqlDialect.DuckDb)!;

        StepTables.Load(database, sql, parts);
        StepTables.SettleBy(database, sql.StepOf(parts[0].Facts.Period));
        SqlByHand.Load(database, byHand);

        Assert.Equal(2 * Ventures, FiguresAgree.CheckStep(database, figures.Plan, parts));
        Assert.Equal(Ventures, FiguresAgree.CheckByHand(database, figures.Plan));
        Assert.Equal(Ventures, FiguresAgree.CheckPassedOn(database, byHand));
    }
}

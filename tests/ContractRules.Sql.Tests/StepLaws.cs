using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Tests.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Sql.Tests;

/// <summary>The step, repeated period by period in a real engine, gives exactly the figures of the plan and of the reference, and NULL where these are undetermined.</summary>
public sealed class StepLaws
{
    private static Gen<(Agreement Agreement, PeriodFacts[][] Months)> Drawn =>
        from agreement in PlannableAgreements.Small
        from months in SideBySide.RowsFor(agreement)
        select (agreement, months);

    private static Gen<(Agreement Agreement, PeriodFacts[][] Months)> Any =>
        from agreement in PlannableAgreements.Any
        from months in SideBySide.RowsFor(agreement)
        select (agreement, months);

    [Fact]
    public void DuckDB_gives_the_figures_of_the_plan_and_of_the_reference()
    {
        using var engine = DuckDbEngine.Start();
        var tally = new Tally();
        Law.Holds(Drawn, found => tally.Compare(engine, found.Agreement, found.Months, new SqlCapacity(5)), byDay: 100, atNight: 20_000);
        File.WriteAllText("/tmp/sqlw/tally-duck", tally.ToString());
    }

    [Fact]
    public void PostgreSQL_gives_the_figures_of_the_plan_and_of_the_reference_of_any_size()
    {
        using var engine = PostgreSqlEngine.Start();
        var tally = new Tally();
        Law.Holds(Any, found => tally.Compare(engine, found.Agreement, found.Months, new SqlCapacity(300)), byDay: 25, atNight: 5_000);
        File.WriteAllText("/tmp/sqlw/tally-pg", tally.ToString());
    }

    [Fact]
    public void PostgreSQL_gives_the_figures_of_the_plan_and_of_the_reference_in_integers_of_64_bits()
    {
        using var engine = PostgreSqlEngine.Start();
        var tally = new Tally();
        Law.Holds(Drawn, found => tally.Compare(engine, found.Agreement, found.Months, new SqlCapacity(5)), byDay: 25, atNight: 5_000);
        File.WriteAllText("/tmp/sqlw/tally-pg2", tally.ToString());
    }
}

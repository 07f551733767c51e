using ContractRules.Agreements;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Tests.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Sql.Tests;

/// <summary>
/// The step, repeated period by period in a real engine, gives exactly the figures of the plan and of the reference, and NULL where these are undetermined; and it refuses
/// exactly the rows that they refuse. Payments are due when statements say so.
/// </summary>
public sealed class StepLaws
{
    [Fact]
    public void DuckDB_gives_the_figures_of_the_plan_and_of_the_reference()
    {
        using var engine = DuckDbEngine.Start();
        var compared = Hold(engine, PlannableAgreements.Small, new SqlCapacity(5), byDay: 30, atNight: 10_000);
        Assert.True(compared is { Settled: > 20, Figures: > 400, Undetermined: > 100, RowsRefused: > 2, DueDates: > 10 }, $"{compared}");
    }

    [PostgreSqlFact]
    public void PostgreSQL_gives_the_figures_of_the_plan_and_of_the_reference_of_any_size()
    {
        using var engine = PostgreSqlEngine.Start();
        var compared = Hold(engine, PlannableAgreements.Any, new SqlCapacity(300), byDay: 20, atNight: 5_000);
        Assert.True(compared is { Settled: > 10, Figures: > 400, Undetermined: > 100, RowsRefused: > 2, DueDates: > 10 }, $"{compared}");
    }

    [PostgreSqlFact]
    public void PostgreSQL_gives_the_figures_of_the_plan_and_of_the_reference_in_64_bits_where_they_hold_them()
    {
        using var engine = PostgreSqlEngine.Start();
        var compared = Hold(engine, PlannableAgreements.Small, new SqlCapacity(5), byDay: 20, atNight: 5_000);
        Assert.True(compared is { Settled: > 10, Figures: > 400, Undetermined: > 100, RowsRefused: > 2, DueDates: > 10 }, $"{compared}");
    }

    private static Compared Hold(Engine engine, Gen<Agreement> agreements, SqlCapacity capacity, int byDay, int atNight)
    {
        var compared = new Compared();
        var drawn =
            from agreement in agreements
            from months in DrawnRows.For(agreement)
            select (Agreement: agreement, Months: months);
        Law.Holds(drawn, found => compared.Compare(engine, found.Agreement, found.Months, capacity), byDay, atNight);
        return compared;
    }
}

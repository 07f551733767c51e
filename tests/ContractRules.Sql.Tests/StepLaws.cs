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
        Hold(engine, PlannableAgreements.Small, new SqlCapacity(5), ReachesAll, byDay: 30, atNight: 10_000);
    }

    [PostgreSqlFact]
    public void PostgreSQL_gives_the_figures_of_the_plan_and_of_the_reference_of_any_size()
    {
        using var engine = PostgreSqlEngine.Start();
        Hold(engine, PlannableAgreements.Any, new SqlCapacity(300), ReachesAll, byDay: 20, atNight: 5_000);
    }

    [PostgreSqlFact]
    public void PostgreSQL_gives_the_figures_of_the_plan_and_of_the_reference_in_64_bits_where_they_hold_them()
    {
        using var engine = PostgreSqlEngine.Start();
        Hold(engine, PlannableAgreements.Small, new SqlCapacity(5), ReachesAll, byDay: 20, atNight: 5_000);
    }

    [Fact]
    public void DuckDB_gives_by_the_ANSI_form_the_figures_of_the_plan_and_of_the_reference_in_53_bits()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        Hold(engine, PlannableAgreements.Small, new SqlCapacity(4), compared => compared is { Settled: > 10, Figures: > 400, Undetermined: > 100 }, byDay: 20, atNight: 10_000);
    }

    [PostgreSqlFact]
    public void PostgreSQL_gives_by_the_ANSI_form_the_figures_of_the_plan_and_of_the_reference_in_29_digits()
    {
        using var engine = PostgreSqlEngine.Start(SqlDialect.Ansi);
        Hold(engine, PlannableAgreements.Small, new SqlCapacity(7), compared => compared is { Settled: > 10, Figures: > 400, Undetermined: > 100 }, byDay: 20, atNight: 5_000);
    }

    private static bool ReachesAll(Compared compared) => compared is { Settled: > 20, Figures: > 400, Undetermined: > 100, RowsRefused: > 2, DueDates: > 10 };

    private static void Hold(Engine engine, Gen<Agreement> agreements, SqlCapacity capacity, Func<Compared, bool> isReached, int byDay, int atNight)
    {
        var compared = new Compared();
        var drawn =
            from agreement in agreements
            from months in DrawnRows.For(agreement)
            select (Agreement: agreement, Months: months);
        Law.Reaches(drawn, found => compared.Compare(engine, found.Agreement, found.Months, capacity), () => isReached(compared), () => $"{compared}", byDay, atNight);
    }
}

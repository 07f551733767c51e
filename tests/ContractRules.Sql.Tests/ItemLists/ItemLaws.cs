using ContractRules.Plans;
using ContractRules.Sql.Tests.Engines;

namespace ContractRules.Sql.Tests.ItemLists;

/// <summary>What rules make of items is computed from their tables exactly as by the plan and by the reference, and is NULL where it is open of any item that may count.</summary>
public sealed class ItemLaws
{
    [Fact]
    public void DuckDB_makes_of_items_what_the_plan_and_the_reference_make_of_them()
    {
        using var engine = DuckDbEngine.Start();
        Hold(engine, byDay: 40, atNight: 5_000);
    }

    [PostgreSqlFact]
    public void PostgreSQL_makes_of_items_what_the_plan_and_the_reference_make_of_them()
    {
        using var engine = PostgreSqlEngine.Start();
        Hold(engine, byDay: 40, atNight: 5_000);
    }

    private static void Hold(Engine engine, int byDay, int atNight)
    {
        var (compared, computed, supplied) = (new Compared(), 0, 0);
        Law.Reaches(
            ItemAgreements.Drawn,
            found =>
            {
                var sql = SqlPlan.Of(Plan.Of(found.Agreement, PlanChoice.Everything with { DueDates = true }), engine.Dialect);
                compared.Compare(engine, sql, found.Months);
                (computed, supplied) = (computed + sql.Tables.Items.Computed.Count, supplied + sql.Tables.Items.Supplied.Count);
            },
            () => compared is { Figures: > 400, Undetermined: > 100, RowsRefused: > 2, DueDates: > 10 } && compared.Figures - compared.Undetermined > 200 && computed > 100 && supplied > 2,
            () => $"{compared}; {computed} rules over items were computed, {supplied} were not",
            byDay,
            atNight);
        Assert.Equal(0, compared.OutOfRoom);
    }
}

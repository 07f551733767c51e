using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Tests;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Sql.Tests.Steps;

/// <summary>Engines move dates as the plan does: month ends, weekends, holidays, series, and where the calendar ends.</summary>
public sealed class DateStepLaws
{
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "A day");
    private static readonly Fact<LocalDate> Other = Fact.Date("other", "1", "Another day");

    [Fact]
    public void DuckDB_moves_dates_as_the_plan_does()
    {
        using var engine = DuckDbEngine.Start();
        Moves(engine);
    }

    [PostgreSqlFact]
    public void PostgreSQL_moves_dates_as_the_plan_does()
    {
        using var engine = PostgreSqlEngine.Start();
        Moves(engine);
    }

    [Fact]
    public void DuckDB_moves_dates_by_the_ANSI_form_as_the_plan_does()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        Moves(engine);
    }

    [PostgreSqlFact]
    public void PostgreSQL_moves_dates_by_the_ANSI_form_as_the_plan_does()
    {
        using var engine = PostgreSqlEngine.Start(SqlDialect.Ansi);
        Moves(engine);
    }

    private static void Moves(Engine engine)
    {
        var compared = new Compared();
        var drawn =
            from rules in Rules.ListOf(4)
            from rows in Gen.Zip(Dates, Dates).ListOf(30)
            from holidays in Dates.ListOf(6)
            select (rules, rows, holidays);
        Law.Reaches(
            drawn,
            found =>
            {
                var terms = found.rules.Select((_, index) => Term.Date($"moved-{index}", "Moved"));
                var agreement = SmallAgreement.Of(SmallAgreement.Clause("1", [.. terms.Zip(found.rules, (term, rule) => term.Means(Rule<LocalDate>.Of(rule)))]))
                    .Observing(HolidayCalendar.Of(found.holidays.Concat(found.rows.Select(row => row.Item1.PlusDays(2)).Take(6))));
                var sql = SqlPlan.Of(Plan.Of(agreement), engine.Dialect);
                compared.Compare(engine, sql, [[.. found.rows.Select(row => Of(row.Item1, row.Item2))]]);
            },
            () => compared.Figures > 1_000 && compared.Undetermined < compared.Figures,
            () => $"{compared}",
            draws: 12);
    }

    private static PeriodFacts Of(LocalDate day, LocalDate other) => SmallAgreement.Month(1).With(Day, day).With(Other, other);

    // On month ends more than elsewhere.
    private static Gen<LocalDate> Dates =>
        from day in Gen.OneOf(Gen.Choose(0, 2_000), Gen.Choose(0, 401_000))
        from isMonthEnd in Gen.Choose(0, 2)
        let date = new LocalDate(1996, 1, 1).PlusDays(day > 2_000 ? day - 35_000 : day)
        select isMonthEnd == 0 ? date.With(DateAdjusters.EndOfMonth) : date;

    private static Gen<Node> Rules => Gen.OneOf(
        Gen.Zip(Gen.Elements(0, 1, -1, 11, 12, -13, 84_000, -12_000, 96_000), Gen.Elements(0, 1, -1, 31, -400_000)).Select(Node (by) => new DateShift(Day.Node, by.Item1, by.Item2)),
        Gen.OneOf(Gen.Choose(-12, 12), Gen.Elements(-600_000, 1_900_000)).Select(Node (days) => new BusinessDayShift(Day.Node, days)),
        Gen.Elements(1, 3, 12, 90_000, 200_000).Select(Node (months) => new Recurrence(Day.Node, months, Other.Node)));
}

using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Sql.Rows;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Tests.Plans;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Sql.Tests.Rows;

/// <summary>Rows that an engine wrote, read back: the facts that were given, a state from which the reference goes on, and figures that are those of the reference.</summary>
public sealed class RowLaws
{
    [Fact]
    public void What_DuckDB_wrote_is_what_the_reference_settles() => Hold(DuckDbEngine.Start(), PlannableAgreements.Small, new SqlCapacity(5), byDay: 20, atNight: 2_000);

    [PostgreSqlFact]
    public void What_PostgreSQL_wrote_is_what_the_reference_settles() => Hold(PostgreSqlEngine.Start(), PlannableAgreements.ExpectingNothing, new SqlCapacity(300), byDay: 20, atNight: 2_000);

    private static void Hold(Engine engine, Gen<Agreement> agreements, SqlCapacity capacity, int byDay, int atNight)
    {
        using var closing = engine;
        var (facts, figures, gone) = (0, 0, 0);
        var drawn =
            from agreement in agreements
            from months in DrawnRows.For(agreement)
            from term in Gen.Elements(Plan.Of(agreement).Figures.Where(figure => !figure.IsPayment))
            from isWhole in Gen.Elements(true, false)
            select (Agreement: agreement, Months: months, Choice: isWhole ? PlanChoice.Everything : PlanChoice.Of(term.Key));
        Law.Reaches(
            drawn,
            found =>
            {
                if (Written(Plan.Of(found.Agreement, found.Choice), engine.Dialect, capacity) is not { } sql)
                {
                    return;
                }

                var agreement = found.Agreement;
                var months = found.Months.Select(month => month.Select(row => WithRoom(row, agreement, capacity)).ToArray()).ToArray();
                var settled = SettledInSql.ByTheStep(sql, engine, [.. months.Select(month => FactColumns.Of(agreement, month))]).Count;
                var rows = TableRows.Of(engine, "select * from facts");
                var histories = agreement.FactsIn(rows).Value!.OrderBy(history => history.Venture, StringComparer.Ordinal).ToList();
                Assert.Equal(months[0].Length, histories.Count);
                foreach (var (row, history) in histories.Index())
                {
                    Assert.Equal([.. months.Take(history.Periods.Count).Select(month => WithColumns(month[row], rows[0]))], history.Periods);
                    facts += history.Periods.Sum(given => given.Values.Count);
                    var timeline = agreement.Settle([.. history.Periods]);
                    if (timeline.Faults.Count > 0)
                    {
                        // What is expected of facts is broken; the engine refuses it from then on.
                        continue;
                    }

                    var statements = timeline.Statements;
                    var (state, terms) = (Of(engine, "state", history.Venture), Of(engine, "terms", history.Venture));
                    for (var period = 0; period < Math.Min(settled, terms.Count); period++)
                    {
                        Assert.Empty(sql.DifferencesFrom(terms[period], statements[period]).Value!);
                        figures += sql.Plan.Figures.Count;
                        if (period > 0)
                        {
                            var carried = sql.StateIn(state[period - 1], history.Periods[period - 1].Period).Value!;
                            var alone = agreement.Settle(history.Periods[period], carried.State);
                            Assert.Empty(alone.Faults);
                            Assert.Empty(sql.DifferencesFrom(terms[period], alone.Statements[0]).Value!);
                            gone++;
                        }
                    }
                }
            },
            () => facts > 50 && figures > 50 && gone > 10,
            () => $"{facts} facts, {figures} figures, {gone} gone on from",
            byDay,
            atNight);
    }

    private static SqlPlan? Written(Plan plan, SqlDialect dialect, SqlCapacity capacity)
    {
        try
        {
            return SqlPlan.Of(plan, dialect, capacity);
        }
        catch (SqlRefusedException)
        {
            return null;
        }
    }

    private static IReadOnlyList<Sql.Rows.SqlRow> Of(Engine engine, string table, string venture) =>
        TableRows.Of(engine, $"select * from {table} where venture = '{venture}' order by period_number");

    private static PeriodFacts WithRoom(PeriodFacts facts, Agreement agreement, SqlCapacity capacity) => PeriodFacts.For(facts.Period).With(
        facts.Values.Where(given => given.Value is not NumberValue(var number)
            || (agreement.TryGetFact(given.Key, out var fact) && BigInteger.Abs((number * new Rational(BigInteger.Pow(10, fact.Decimals), 1)).Numerator) <= capacity.Greatest)));

    // What no figure needs has no column.
    private static PeriodFacts WithColumns(PeriodFacts facts, Sql.Rows.SqlRow row) =>
        PeriodFacts.For(facts.Period).With(facts.Values.Where(given => row.Has(given.Key.Replace('-', '_'))));
}

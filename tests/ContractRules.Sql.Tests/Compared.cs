using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;

namespace ContractRules.Sql.Tests;

/// <summary>Figures of an engine beside those of the plan and of the reference, which fails where they differ; and how many there were.</summary>
internal sealed class Compared
{
    public int Settled { get; private set; }

    public int Refused { get; private set; }

    public int OutOfRoom { get; private set; }

    public int Figures { get; private set; }

    public int Undetermined { get; private set; }

    public HashSet<string> Forms { get; } = [];

    /// <summary>Settles rows by SQL, by the plan and by the reference, and fails where they differ.</summary>
    public void Compare(Engine engine, Agreement agreement, PeriodFacts[][] months, SqlCapacity capacity)
    {
        foreach (var sql in Written(agreement, engine.Dialect, capacity).Where(engine.Runs))
        {
            Compare(engine, sql, months);
        }
    }

    // All figures; or each term alone, where the dialect has no type for some.
    private IEnumerable<SqlPlan> Written(Agreement agreement, SqlDialect dialect, SqlCapacity capacity)
    {
        if (TryWrite(Plan.Of(agreement), dialect, capacity) is { } whole)
        {
            return [whole];
        }

        return Plan.Of(agreement).Figures.Where(figure => !figure.IsPayment)
            .Select(figure => TryWrite(Plan.Of(agreement, PlanChoice.Of(figure.Key)), dialect, capacity))
            .OfType<SqlPlan>();
    }

    private SqlPlan? TryWrite(Plan plan, SqlDialect dialect, SqlCapacity capacity)
    {
        try
        {
            return SqlPlan.Of(plan, dialect, capacity);
        }
        catch (SqlRefusedException)
        {
            Refused++;
            return null;
        }
    }

    /// <summary>The same of one that is written already.</summary>
    public void Compare(Engine engine, SqlPlan sql, PeriodFacts[][] months)
    {
        var (plan, agreement) = (sql.Plan, sql.Plan.Agreement);
        var within = months.Select(month => month.Select(row => Within(agreement, row, sql.Capacity)).ToArray()).ToArray();
        List<FactColumns> columns = [.. within.Select(month => FactColumns.Of(agreement, month))];
        var bySql = SettledInSql.ByTheStep(sql, engine, columns);
        if (bySql.Count == columns.Count && sql.Dialect.HasHistory)
        {
            Assert.Equal(bySql, SettledInSql.ByTheHistory(sql, engine));
        }

        var byPlan = plan.Settle(columns)!;
        Assert.Empty(byPlan.Faults);
        for (var row = 0; row < within[0].Length; row++)
        {
            var statements = agreement.Settle([.. within.Select(month => month[row])]).Statements;
            for (var period = 0; period < bySql.Count; period++)
            {
                for (var figure = 0; figure < plan.Figures.Count; figure++)
                {
                    var (planned, found) = (byPlan.Periods[period].Figures[figure][row], bySql[period][row][figure]);
                    Assert.True(Equals(planned, found), $"{plan.Figures[figure]} in row {row} of period {period + 1}: by SQL {found}, by the plan {planned}");
                    if (!plan.Figures[figure].IsPayment)
                    {
                        Assert.Equal(statements[period].Find(plan.Figures[figure].Key)?.Outcome.Value, found);
                    }

                    (Figures, Undetermined) = (Figures + 1, Undetermined + (found is null ? 1 : 0));
                }
            }
        }

        (Settled, OutOfRoom) = (Settled + 1, OutOfRoom + (bySql.Count < columns.Count ? 1 : 0));
    }

    public override string ToString() => $"{Settled} settled, {Refused} refused, {OutOfRoom} out of room, {Figures} figures, {Undetermined} of them undetermined";

    // Without what the tables have no room for.
    private static PeriodFacts Within(Agreement agreement, PeriodFacts facts, SqlCapacity capacity) => PeriodFacts.For(facts.Period).With(
        from given in facts.Values
        where agreement.TryGetFact(given.Key, out var fact) && (given.Value is not NumberValue(var number) || Rational.Abs(number * new Rational(BigInteger.Pow(10, fact.Decimals), 1)) <= new Rational(capacity.Greatest, 1))
        select KeyValuePair.Create(given.Key, given.Value));
}

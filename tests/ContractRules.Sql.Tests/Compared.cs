using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Sql.Tests;

/// <summary>Figures of an engine beside those of the plan and of the reference, which fails where they differ; and how many there were.</summary>
internal sealed class Compared
{
    public int Settled { get; private set; }

    public int Refused { get; private set; }

    public int OutOfRoom { get; private set; }

    public int RowsRefused { get; private set; }

    public int DueDates { get; private set; }

    public int Figures { get; private set; }

    public int Undetermined { get; private set; }

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
        if (TryWrite(Plan.Of(agreement, PlanChoice.Everything with { DueDates = true }), dialect, capacity) is { } whole)
        {
            return [whole];
        }

        return Plan.Of(agreement).Figures.Where(figure => figure.IsTerm)
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
            var byHistory = SettledInSql.ByTheHistory(sql, engine);
            Assert.Equal(bySql.SelectMany(period => period).Select(row => (row.Venture, row.Period, row.Refused)), byHistory.Select(row => (row.Venture, row.Period, row.Refused)));
            Assert.Equal(bySql.SelectMany(period => period).Select(row => row.Figures), byHistory.Select(row => row.Figures));
        }

        var byVenture = bySql.SelectMany(period => period).ToLookup(row => row.Venture);
        for (var venture = 0; venture < within[0].Length; venture++)
        {
            var statements = Compare(plan, [.. within.Select(month => month[venture]).Take(bySql.Count)], [.. byVenture[venture]]);
            if (plan.Choice is { Payments: true, DueDates: true })
            {
                ComparePayments(engine, venture, statements);
            }
        }

        (Settled, OutOfRoom) = (Settled + 1, OutOfRoom + (bySql.Count < columns.Count ? 1 : 0));
    }

    private void ComparePayments(Engine engine, int venture, IReadOnlyList<Statement> statements)
    {
        var paid = engine.Rows($"select * from payments where venture = '{SettledInSql.Venture(venture)}'").Select(Paid);
        var stated = statements.SelectMany((statement, period) => (IEnumerable<PaidRow>)
        [
            .. statement.Payments.Select(payment => Stated(payment, period + 1)),
            .. statement.OpenPayments.Select(open => Stated(open, period + 1)),
            .. statement.Deliveries.Select(delivery => Stated(delivery, period + 1)),
            .. statement.OpenDeliveries.Select(open => Stated(open, period + 1)),
        ]).ToList();
        Assert.Equal(stated.Order(), paid.Order());
        DueDates += stated.Count(payment => payment.Due is not null);
    }

    // What is below zero is paid the other way.
    private static PaidRow Paid(IReadOnlyDictionary<string, object?> row)
    {
        var (payer, payee) = ((string)row["payer"]!, (string)row["payee"]!);
        var amount = row["amount"] is BigInteger counted ? new Rational(counted, (BigInteger)row["counted_in"]!) : (Rational?)null;
        var isTurned = amount is { } number && number < Rational.Zero;
        return new(
            (int)(BigInteger)row["period_number"]!,
            (string)row["clause"]!,
            isTurned ? payee : payer,
            isTurned ? payer : payee,
            amount is { } found ? Rational.Abs(found) : null,
            row["amount"] is null ? null : (string)row["unit"]!,
            row.TryGetValue("due", out var due) ? (LocalDate?)due : null);
    }

    private static PaidRow Stated<T>(PaymentDue<T> payment, int period)
        where T : struct, IPayable =>
        new(period, $"{payment.Clause}", payment.Payer.Name, payment.Payee.Name, payment.Amount.Amount, payment.Amount.Unit.Symbol, payment.Due);

    private static PaidRow Stated(PaymentOpen open, int period) => new(period, $"{open.Clause}", open.Payer.Name, open.Payee.Name, null, null, open.Due);

    // A venture is settled up to the first row that is refused.
    private EquatableArray<Statement> Compare(Plan plan, IReadOnlyList<PeriodFacts> months, IReadOnlyList<SqlRow> bySql)
    {
        var agreement = plan.Agreement;
        var faults = plan.Settle([.. months.Select(facts => FactColumns.Of(agreement, facts))])!.Faults;
        var right = months.TakeWhile(facts => faults.All(fault => fault.Period != facts.Period)).ToList();
        var statements = agreement.Settle(right).Statements;
        var byPlan = right.Count == 0 ? [] : plan.Settle([.. right.Select(facts => FactColumns.Of(agreement, facts))])!.Periods;
        Assert.Equal(right.Count, statements.Count);
        Assert.Equal(Math.Min(right.Count + 1, months.Count), bySql.Count);
        foreach (var (period, row) in bySql.Index())
        {
            Assert.Equal(period + 1, row.Period);
            if (period == right.Count)
            {
                Assert.Equal($"expected {faults.First(fault => fault.Period == months[period].Period).Fault.Expected}", row.Refused);
                Assert.All(row.Figures, Assert.Null);
                RowsRefused++;
                continue;
            }

            Assert.Null(row.Refused);
            foreach (var (index, figure) in plan.Figures.Index())
            {
                var (planned, found) = (byPlan[period].Figures[index][0], row.Figures[index]);
                Assert.True(Equals(planned, found), $"{figure} of {row}: by SQL {found}, by the plan {planned}");
                if (figure.IsTerm)
                {
                    Assert.Equal(statements[period].Find(figure.Key)?.Outcome.Value, found);
                }

                (Figures, Undetermined) = (Figures + 1, Undetermined + (found is null ? 1 : 0));
            }
        }

        return statements;
    }

    public override string ToString() => $"{Settled} settled, {Refused} refused, {OutOfRoom} out of room, {RowsRefused} rows refused, {DueDates} due dates, {Figures} figures, {Undetermined} of them undetermined";

    // Without what the tables have no room for.
    private static PeriodFacts Within(Agreement agreement, PeriodFacts facts, SqlCapacity capacity) => facts.Items.Aggregate(
        PeriodFacts.For(facts.Period).With(
            from given in facts.Values
            where agreement.TryGetFact(given.Key, out var fact) && (given.Value is not NumberValue(var number) || Rational.Abs(number * new Rational(BigInteger.Pow(10, fact.Decimals), 1)) <= new Rational(capacity.Greatest, 1))
            select KeyValuePair.Create(given.Key, given.Value)),
        (within, list) => within.WithItems(list.Key, list.Value));

    private sealed record PaidRow(int Period, string Clause, string Payer, string Payee, Rational? Amount, string? Unit, LocalDate? Due) : IComparable<PaidRow>
    {
        public int CompareTo(PaidRow? other) => string.CompareOrdinal($"{this}", $"{other}");
    }
}

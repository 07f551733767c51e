using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests;

/// <summary>The tables: what a period puts into them, what the catalogue tells of them, rows that are copied, and what becomes of them when the agreement is amended.</summary>
public sealed class TablesTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<Money> Refunds = Fact.Money("refunds", Usd, "2", "What was given back").NothingUnlessGiven();
    private static readonly Term<Money> Fee = Term.Money("fee", "The fee's \"name\"", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);
    private static readonly Term<Ratio> Returned = Term.Ratio("returned", "What share came back so far");

    private static readonly EquatableArray<Clause> Signed =
        [Clause("1", Fee.Means((Ratio.Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Total.Means(Fee.ToDate()), Seller.Pays(Buyer, Fee))];

    // From March on a third more to date, and the share that came back of all sales, of which nothing was passed on before.
    private static readonly Agreement Later = Amended(
        Signed,
        new Amendment(
            "Letter",
            new LocalDate(2002, 3, 1),
            (Rule<LocalDate>)new LocalDate(2002, 3, 1),
            Edit.Insert(Clause("2", Returned.Means(Refunds.ToDate() / Sales.ToDate()), Buyer.Pays(Seller, Refunds)), after: "1")));

    [Fact]
    public void DuckDB_keeps_terms_payments_and_state_of_each_period() => Keeps(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_keeps_terms_payments_and_state_of_each_period() => Keeps(PostgreSqlEngine.Start());

    [Fact]
    public void DuckDB_keeps_by_the_ANSI_form_terms_payments_and_state_of_each_period() => Keeps(DuckDbEngine.Start(SqlDialect.Ansi));

    [PostgreSqlFact]
    public void PostgreSQL_keeps_by_the_ANSI_form_terms_payments_and_state_of_each_period() => Keeps(PostgreSqlEngine.Start(SqlDialect.Ansi));

    [Fact]
    public void DuckDB_goes_on_after_an_amendment() => GoesOn(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_goes_on_after_an_amendment() => GoesOn(PostgreSqlEngine.Start());

    [Fact]
    public void DuckDB_settles_what_comes_late_and_nothing_twice() => SettlesAgain(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_settles_what_comes_late_and_nothing_twice() => SettlesAgain(PostgreSqlEngine.Start());

    // Its tables keep to no keys.
    [Fact]
    public void DuckDB_settles_by_the_ANSI_form_what_comes_late_and_nothing_twice() => SettlesAgain(DuckDbEngine.Start(SqlDialect.Ansi));

    [Fact]
    public void Rows_are_copied_as_CSV_in_the_order_of_the_columns()
    {
        using var engine = DuckDbEngine.Start();
        var sql = SqlPlan.Of(Plan.Of(Of(Signed)), SqlDialect.DuckDb);
        Assert.All(sql.CreateTables(), engine.Run);
        var lines = sql.ToCsv(Facts(1, [1_000, null]), 1, ["Café, \"Nord\"", "b"]).ToList();
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, lines);
        engine.Run($"copy facts from '{file}' (header)");
        File.Delete(file);

        Assert.Equal("venture,period_number,period_start,period_end,sales", lines[0]);
        Assert.Equal([("Café, \"Nord\"", (BigInteger)1_000), ("b", (BigInteger?)null)], engine.Rows("select * from facts order by sales").Select(row => ((string)row["venture"]!, (BigInteger?)row["sales"])));
        Assert.Throws<ArgumentException>(() => sql.ToCsv(Facts(1, [1_000, null]), 1, ["a"]).ToList());
    }

    // Left out, what is nothing unless it is given would count as nothing.
    [Fact]
    public void Facts_that_would_not_be_settled_in_memory_are_not_copied()
    {
        var agreement = Of(Clause("1", Total.Means(Sales.ToDate())), Clause("2", Fee.Means(Refunds)));
        var sql = SqlPlan.Of(Plan.Of(agreement), SqlDialect.DuckDb);
        var facts = FactColumns.Of(
            agreement,
            ContractRules.Tests.SmallAgreement.Month(1).With(Sales, Usd.Of(-1)).With(Refunds, Usd.Of(1)),
            ContractRules.Tests.SmallAgreement.Month(1).With(Sales, Usd.Of(1)).With(Refunds, Usd.Of(0.001m)));

        var refused = Assert.Throws<ArgumentException>(() => sql.ToCsv(facts, 1, ["a", "b"]).ToList());
        Assert.Contains("row 0: 2002-01, sales: found -1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("row 1: 2002-01, refunds: found 0.001", refused.Message, StringComparison.Ordinal);
    }

    private static void Keeps(Engine engine)
    {
        using var closing = engine;
        var sql = SqlPlan.Of(Plan.Of(Of(Signed)), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        Settle(engine, sql, 1, [1_005, null, 0]);
        Settle(engine, sql, 2, [2_000, 2_000, 2_000]);

        // 10.05 ÷ 10 is 1.005, which goes to 1.01.
        Assert.Equal([(BigInteger)101, null, (BigInteger)0, (BigInteger)301, null, (BigInteger)200], engine.Rows("select total from terms order by period_number, venture").Select(row => row["total"]));
        Assert.Equal(
            ["a 101", "b open", "a 200", "b 200", "c 200"],
            engine.Rows("select venture, amount from payments order by period_number, venture").Select(row => $"{row["venture"]} {row["amount"] ?? "open"}"));
        var paid = engine.Rows("select * from payments where venture = 'a' and period_number = 1")[0];
        Assert.Equal(("1", "Seller", "Buyer", "USD", (BigInteger)100), (paid["clause"], paid["payer"], paid["payee"], paid["unit"], paid["counted_in"]));
        Assert.Equal(Of(Signed).FingerprintThrough(Dated), paid["fingerprint"]);
        if (engine.Dialect == SqlDialect.Ansi)
        {
            Assert.Contains("-- 1: The fee's \"name\", counted in 1/100 USD\n  fee bigint", sql.CreateTables()[2], StringComparison.Ordinal);
            return;
        }

        Assert.Equal(
            "1: The fee's \"name\", counted in 1/100 USD",
            engine.Rows(engine.Dialect == SqlDialect.DuckDb
                ? "select comment as words from duckdb_columns() where table_name = 'terms' and column_name = 'fee'"
                : "select col_description('terms'::regclass, attnum) as words from pg_attribute where attrelid = 'terms'::regclass and attname = 'fee'")[0]["words"]);
    }

    private static void SettlesAgain(Engine engine)
    {
        using var closing = engine;
        var sql = SqlPlan.Of(Plan.Of(Of(Signed)), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        Settle(engine, sql, 1, [1_000]);
        engine.Run("insert into facts values ('b', 1, '2002-01-01', '2002-01-31', 2000)");
        Assert.All(sql.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);
        Settle(engine, sql, 2, [1_000]);

        Assert.Equal(["a 1 100", "a 2 200", "b 1 200"], engine.Rows("select * from terms order by venture, period_number").Select(row => $"{row["venture"]} {row["period_number"]} {row["total"]}"));
        Assert.Equal(["a 100", "a 100", "b 200"], engine.Rows("select * from payments order by venture").Select(row => $"{row["venture"]} {row["amount"]}"));
        Assert.Equal(3, engine.Rows("select * from state").Count);
    }

    private static void GoesOn(Engine engine)
    {
        using var closing = engine;
        var (earlier, later) = (SqlPlan.Of(Plan.Of(Of(Signed)), engine.Dialect), SqlPlan.Of(Plan.Of(Later), engine.Dialect));
        Assert.All(earlier.CreateTables(), engine.Run);
        Settle(engine, earlier, 1, [1_000, 4_000]);
        Settle(engine, earlier, 2, [2_000, 4_000]);
        Assert.All(later.MigrateFrom(earlier), engine.Run);
        engine.Run("insert into facts (venture, period_number, period_start, period_end, sales, refunds) values ('a', 3, '2002-03-01', '2002-03-31', 3000, 600)");
        Assert.All(later.Settle(SettlementPeriod.Month(2002, 3)), engine.Run);

        // 6.00 of 10.00 + 20.00 + 30.00 is a tenth.
        var march = engine.Rows("select * from terms where period_number = 3")[0];
        Assert.Equal((BigInteger)600, march["total"]);
        Assert.Equal(new Rational(1, 10), new Rational((BigInteger)march["returned"]!, (BigInteger)march["returned_divisor"]!));
        Assert.Equal(5, engine.Rows("select * from terms").Count);
        Assert.Equal(["1 Seller 300", "2 Buyer 600"], engine.Rows("select * from payments where period_number = 3 order by clause").Select(row => $"{row["clause"]} {row["payer"]} {row["amount"]}"));
        Assert.Throws<ArgumentException>(() => later.MigrateFrom(SqlPlan.Of(Plan.Of(Later), SqlDialect.All.First(other => other != engine.Dialect))));
    }

    private static void Settle(Engine engine, SqlPlan sql, int month, long?[] cents)
    {
        engine.Insert("facts", [.. Loading.FactRows.Of(sql.Plan, sql.Tables, Facts(month, cents), month, ["a", "b", "c"])]);
        Assert.All(sql.Settle(SettlementPeriod.Month(2002, month)), engine.Run);
    }

    private static FactColumns Facts(int month, long?[] cents) => FactColumns.For(SettlementPeriod.Month(2002, month), cents.Length)
        .With(Sales, [.. cents.Select(cent => cent ?? 0)], [.. cents.Select(cent => cent is not null)]);
}

using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests;

/// <summary>Rows that break what an agreement expects of facts: they are told, their ventures are settled no more, and once they are mended they are.</summary>
public sealed class RefusalsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<Money> Refunds = Fact.Money("refunds", Usd, "1", "What was given back").NothingUnlessGiven();
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);

    private static readonly EquatableArray<Clause> ExpectingNothing = [Clause("1", Total.Means(Sales.ToDate()), Seller.Pays(Buyer, Sales))];

    private static readonly EquatableArray<Clause> Expecting =
    [
        .. ExpectingNothing,
        Clause("2", Expectation.That("no more comes back than was sold", Refunds <= Sales), Expectation.That("what comes back isn't below zero", Refunds >= Usd.Of(0))),
    ];

    [Fact]
    public void DuckDB_tells_what_it_refuses() => Tells(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_tells_what_it_refuses() => Tells(PostgreSqlEngine.Start());

    [Fact]
    public void DuckDB_refuses_from_an_amendment_on_what_that_expects() => BroughtBy(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_refuses_from_an_amendment_on_what_that_expects() => BroughtBy(PostgreSqlEngine.Start());

    [Fact]
    public void Nothing_is_said_of_refusals_where_nothing_is_expected()
    {
        var sql = SqlPlan.Of(Plan.Of(Of(ExpectingNothing)), SqlDialect.DuckDb);

        Assert.DoesNotContain("refus", $"{sql.Step()}{sql.History()}{sql.CreateTables()}{sql.Settle(SettlementPeriod.Month(2002, 1))}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_row_can_break_is_not_asked()
    {
        using var engine = DuckDbEngine.Start();
        var sql = SqlPlan.Of(Plan.Of(Of(Clause("1", Total.Means(Sales.ToDate() - Refunds), Expectation.That("no fortune comes back", Refunds <= Usd.Of(900_000_000_000))))), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 100, null)");
        Assert.All(sql.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);

        Assert.Equal((BigInteger)100, Assert.Single(engine.Rows("select * from terms"))["total"]);
        Assert.DoesNotContain("refus", $"{sql.Settle(SettlementPeriod.Month(2002, 1))}", StringComparison.Ordinal);
    }

    private static void Tells(Engine engine)
    {
        using var closing = engine;
        var sql = SqlPlan.Of(Plan.Of(Of(Expecting)), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 100, 101), ('b', 1, '2002-01-01', '2002-01-31', 100, null)");
        engine.Run("insert into facts values ('a', 2, '2002-02-01', '2002-02-28', 200, null), ('b', 2, '2002-02-01', '2002-02-28', 200, -1)");
        Settle(1);
        Settle(2);

        Assert.Equal(
            ["a 1: no more comes back than was sold (2)", "b 2: what comes back isn't below zero (2)"],
            engine.Rows("select * from refusals order by venture").Select(row => $"{row["venture"]} {row["period_number"]}: {row["expected"]} ({row["clause"]})"));
        Assert.Equal(["b 1 100"], engine.Rows("select * from terms").Select(row => $"{row["venture"]} {row["period_number"]} {row["total"]}"));
        Assert.Equal(["b 100"], engine.Rows("select * from payments").Select(row => $"{row["venture"]} {row["amount"]}"));
        Assert.Equal(["b 1"], engine.Rows("select * from state").Select(row => $"{row["venture"]} {row["period_number"]}"));

        engine.Run("update facts set refunds = 100 where venture = 'a' and period_number = 1");
        engine.Run("delete from refusals where venture = 'a'");
        Settle(1);
        Settle(2);
        Assert.Equal(["a 1 100", "a 2 300", "b 1 100"], engine.Rows("select * from terms order by venture, period_number").Select(row => $"{row["venture"]} {row["period_number"]} {row["total"]}"));

        void Settle(int month) => Assert.All(sql.Settle(SettlementPeriod.Month(2002, month)), engine.Run);
    }

    private static void BroughtBy(Engine engine)
    {
        using var closing = engine;
        var amended = Amended(ExpectingNothing, new Amendment("Letter", new LocalDate(2002, 2, 1), (Rule<LocalDate>)new LocalDate(2002, 2, 1), Edit.Insert(Expecting[1], after: "1")));
        var (earlier, later) = (SqlPlan.Of(Plan.Of(Of(ExpectingNothing)), engine.Dialect), SqlPlan.Of(Plan.Of(amended), engine.Dialect));
        Assert.All(earlier.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 100), ('b', 1, '2002-01-01', '2002-01-31', 100)");
        Assert.All(earlier.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);
        Assert.All(later.MigrateFrom(earlier), engine.Run);
        engine.Run("insert into facts values ('a', 2, '2002-02-01', '2002-02-28', 200, 201), ('b', 2, '2002-02-01', '2002-02-28', 200, 0)");
        Assert.All(later.Settle(SettlementPeriod.Month(2002, 2)), engine.Run);

        Assert.Equal(["a"], engine.Rows("select venture from refusals").Select(row => row["venture"]));
        Assert.Equal([(BigInteger)300], engine.Rows("select total from terms where period_number = 2").Select(row => row["total"]));
        Assert.Equal(3, engine.Rows($"select * from ({later.History()}) as history where refused is null").Count);
    }
}

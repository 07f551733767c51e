using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests.ItemLists;

/// <summary>The tables of items, by small examples: how rows are copied into them, what they check, and what is told of a list that was not given.</summary>
public sealed class ItemTablesTests
{
    private static readonly Term<Money> Charges = Term.Money("charges", "What calls of the customer cost", Usd);
    private static readonly Term<Ratio> Customers = Term.Ratio("customers", "How many customers called");

    private static readonly Agreement OfCalls = Of(Clause(
        "1", Charges.Means(Calls.DatedBy(On).Where(Customer.Is("acme")).Total(Charge)), Seller.Pays(Buyer, Charges)));

    [Fact]
    public void DuckDB_sums_the_items_of_a_list() => Sums(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_sums_the_items_of_a_list() => Sums(PostgreSqlEngine.Start());

    [Fact]
    public void DuckDB_takes_items_from_an_amendment_on() => GoesOn(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_takes_items_from_an_amendment_on() => GoesOn(PostgreSqlEngine.Start());

    [Fact]
    public void Lines_are_copied_into_the_table_of_items()
    {
        using var engine = DuckDbEngine.Start();
        var sql = SqlPlan.Of(Plan.Of(OfCalls), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        var january = SettlementPeriod.Month(2002, 1);
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, sql.ItemsToCsv(
            "call", FactColumns.Of(OfCalls, PeriodFacts.For(january).With(Calls, [Call(1, 1, customer: "other, \"who\"").With(On, january.Start)])), 1, ["a"]));
        engine.Run($"copy call_items from '{file}' (header)");
        File.Delete(file);

        Assert.Equal("other, \"who\"", Assert.Single(engine.Rows("select * from call_items where charge = 100 and discount is null"))["customer"]);
    }

    // Else it would stand there as 617, the numerator of 1.234, and -1.00 of what is at least 0 as not given.
    [Fact]
    public void What_the_agreement_does_not_take_is_not_written_as_something_else()
    {
        var (rebate, january) = (Fact.Money("rebate", Usd, "1", "What is taken off").InRange(0).NothingUnlessGiven(), SettlementPeriod.Month(2002, 1));
        var agreement = Of(Clause("1", Charges.Means(Calls.Total(Charge) - rebate)));
        var sql = SqlPlan.Of(Plan.Of(agreement), SqlDialect.DuckDb);
        var (finer, below) = (FactColumns.Of(agreement, PeriodFacts.For(january).With(Calls, [Call(1, 1.234m)])), FactColumns.Of(agreement, PeriodFacts.For(january).With(rebate, Usd.Of(-1))));

        Assert.Contains("1.234", Assert.Throws<ArgumentException>(() => sql.ItemsToCsv("call", finer, 1, ["a"])).Message, StringComparison.Ordinal);
        Assert.Contains("1.234", Assert.Throws<ArgumentException>(() => sql.ToCsv(finer, 1, ["a"])).Message, StringComparison.Ordinal);
        Assert.Contains("rebate", Assert.Throws<ArgumentException>(() => sql.ToCsv(below, 1, ["a"])).Message, StringComparison.Ordinal);
    }

    // The rule of clause 2 stands before that of clause 3, whose seven customers then come in as the second.
    [Fact]
    public void What_comes_in_of_a_rule_over_items_stays_its_own_where_an_amendment_brings_another()
    {
        using var engine = DuckDbEngine.Start();
        var (places, fee) = (Term.Ratio("places", "How many places were called"), Term.Ratio("rate", "A rate"));
        var signed = new[] { Clause("1", fee.Means(Fact.Ratio("factor", "1", "A factor"))), Clause("3", Customers.Means(Calls.By(Customer).Count())) };
        var amended = Amended(
            signed,
            new Amendment("Letter", new LocalDate(2002, 2, 1), (Rule<LocalDate>)new LocalDate(2002, 2, 1), Edit.Insert(Clause("2", places.Means(Calls.By(Destination).Count())), after: "1")));
        var (earlier, later) = (SqlPlan.Of(Plan.Of(Of(signed)), engine.Dialect), SqlPlan.Of(Plan.Of(amended), engine.Dialect));
        Assert.All(earlier.CreateTables(), engine.Run);
        engine.Run("insert into facts (venture, period_number, period_start, period_end, each_call_1) values ('a', 1, '2002-01-01', '2002-01-31', 7)");
        Assert.All(later.MigrateFrom(earlier), engine.Run);

        Assert.Equal((BigInteger)7, Assert.Single(engine.Rows($"{later.History()}"))["customers"]);
    }

    [Fact]
    public void Items_that_would_not_be_settled_in_memory_are_not_copied()
    {
        var agreement = Of(Clause("1", Charges.Means(Calls.Total(Charge)), Seller.Pays(Buyer, Charges)));
        var facts = FactColumns.Of(agreement, PeriodFacts.For(SettlementPeriod.Month(2002, 1)).With(Calls, [Call(1, 5.005m)]));

        var refused = Assert.Throws<ArgumentException>(() => SqlPlan.Of(Plan.Of(agreement), SqlDialect.DuckDb).ItemsToCsv("call", facts, 1, ["a"]).ToList());
        Assert.Contains("found 5.005", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_to_more_digits_than_there_is_room_for_stops_the_engine_and_is_not_settled()
    {
        using var engine = DuckDbEngine.Start();
        var sql = SqlPlan.Of(Plan.Of(OfCalls), engine.Dialect, new SqlCapacity(3));
        Assert.All(sql.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', true), ('b', 1, '2002-01-01', '2002-01-31', true)");
        Insert(engine, "('a', 1, '2002-01-01', '2002-01-31', '1', 1, 999, 0, '2002-01-05', false, 'acme', 'PK')");
        Assert.Equal((BigInteger)999, engine.Rows(sql.Step())[0]["charges"]);

        Insert(engine, "('b', 1, '2002-01-01', '2002-01-31', '1', 1, 999, 0, '2002-01-05', false, 'acme', 'PK'), ('b', 1, '2002-01-01', '2002-01-31', '2', 1, 1, 0, '2002-01-05', false, 'acme', 'PK')");
        Assert.Contains("b: each_call_1 has more digits than there is room for", Assert.ThrowsAny<Exception>(() => engine.Rows(sql.Step())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'2002-02-01'", 5)]
    [InlineData("null", 5)]
    [InlineData("'2002-01-05'", -1)]
    public void An_item_out_of_its_period_or_its_range_does_not_get_in(string day, int seconds)
    {
        using var engine = DuckDbEngine.Start();
        Assert.All(SqlPlan.Of(Plan.Of(OfCalls), engine.Dialect).CreateTables(), engine.Run);

        Assert.ThrowsAny<Exception>(() => Insert(engine, $"('a', 1, '2002-01-01', '2002-01-31', '1', {seconds}, 999, 0, {day}, false, 'acme', 'PK')"));
    }

    // Its dates agree with each other, and not with the facts of the period whose number it bears.
    [Fact]
    public void An_item_of_another_period_than_the_facts_leaves_open_what_a_rule_makes_of_them()
    {
        using var engine = DuckDbEngine.Start();
        var sql = SqlPlan.Of(Plan.Of(OfCalls), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', true)");
        Insert(engine, "('a', 1, '2002-02-01', '2002-02-28', '1', 1, 999, 0, '2002-02-05', false, 'acme', 'PK')");

        Assert.Null(engine.Rows(sql.Step())[0]["charges"]);
    }

    [Fact]
    public void What_no_steps_stand_for_stays_a_column_of_the_facts()
    {
        var sql = SqlPlan.Of(Plan.Of(Of(Clause("1", Customers.Means(Calls.By(Customer).Count()), Charges.Means(Calls.Total(Charge))))), SqlDialect.DuckDb);
        var facts = Assert.Single(sql.CreateTables(), table => table.StartsWith("create table facts", StringComparison.Ordinal));

        Assert.Contains("  each_call_1 bigint", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("each_call_2", facts, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => sql.ItemsToCsv("invoice", FactColumns.For(SettlementPeriod.Month(2002, 1), 1), 1, ["a"]));
    }

    // 1.00 and 2.50 of acme are 3.50; the second venture was given an empty list, and the third none.
    private static void Sums(Engine engine)
    {
        using var closing = engine;
        var sql = SqlPlan.Of(Plan.Of(OfCalls), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        var day = SettlementPeriod.Month(2002, 1).Start;
        var facts = FactColumns.Of(
            OfCalls,
            PeriodFacts.For(SettlementPeriod.Month(2002, 1)).With(Calls, [Call(1, 1).With(On, day), Call(2, 2.5m).With(On, day), Call(3, 9, customer: "other, \"who\"").With(On, day)]),
            PeriodFacts.For(SettlementPeriod.Month(2002, 1)).With(Calls, []),
            PeriodFacts.For(SettlementPeriod.Month(2002, 1)));
        string[] ventures = ["a", "b", "c"];
        var lines = sql.ItemsToCsv("call", facts, 1, ventures).ToList();
        Assert.Equal("venture,period_number,period_start,period_end,key,seconds,charge,discount,on,disputed,customer,destination", lines[0]);
        Assert.Equal("a,1,2002-01-01,2002-01-31,C-3,3,900,,2002-01-01,,\"other, \"\"who\"\"\",PK", lines[3]);
        engine.Insert("facts", [.. Loading.FactRows.Of(sql.Plan, sql.Tables, facts, 1, ventures)]);
        engine.Insert("call_items", [.. Loading.ItemRows.Of(sql.Tables.Items.Tables[0], facts, 1, ventures)]);
        Assert.All(sql.Settle(facts.Period), engine.Run);

        Assert.Equal([(BigInteger)350, (BigInteger)0, null], engine.Rows("select charges from terms order by venture").Select(row => row["charges"]));
        Assert.Equal(["a 350", "c open"], engine.Rows("select * from payments order by venture").Select(row => $"{row["venture"]} {row["amount"] ?? "open"}"));
    }

    // A fee of 2.00 in each month, and from February on the charges of calls, 1.00.
    private static void GoesOn(Engine engine)
    {
        using var closing = engine;
        var (fee, total) = (Fact.Money("fee", Usd, "2", "What is paid in any case"), Term.Money("total", "Fees to date", Usd));
        var signed = new[] { Clause("2", total.Means(fee.ToDate())) };
        var amended = Amended(
            signed,
            new Amendment("Letter", new LocalDate(2002, 2, 1), (Rule<LocalDate>)new LocalDate(2002, 2, 1), Edit.Insert(OfCalls.Versions[0].Clauses[0], after: "2")));
        var (earlier, later) = (SqlPlan.Of(Plan.Of(Of(signed)), engine.Dialect), SqlPlan.Of(Plan.Of(amended), engine.Dialect));
        Assert.All(earlier.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 200)");
        Assert.All(earlier.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);
        Assert.All(later.MigrateFrom(earlier), engine.Run);
        engine.Run("insert into facts (venture, period_number, period_start, period_end, fee, call_list_given) values ('a', 2, '2002-02-01', '2002-02-28', 200, true)");
        Insert(engine, "('a', 2, '2002-02-01', '2002-02-28', '1', 1, 100, 0, '2002-02-05', false, 'acme', 'PK')");
        Assert.All(later.Settle(SettlementPeriod.Month(2002, 2)), engine.Run);

        Assert.Equal(["200 open", "400 100"], engine.Rows("select * from terms order by period_number").Select(row => $"{row["total"]} {row["charges"] ?? "open"}"));
    }

    private static void Insert(Engine engine, string rows) => engine.Run($"insert into call_items values {rows}");
}

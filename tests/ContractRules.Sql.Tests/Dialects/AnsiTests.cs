using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Steps;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests.Dialects;

/// <summary>What the ANSI form does in its own way, by small examples.</summary>
public sealed class AnsiTests
{
    private const string Days = "(select date '0001-01-01' + cast(n as integer) as d, n from range(3652059) as days(n)) as days";

    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);

    // From 1 January of the year 1 to 31 December of the year 9999.
    [Fact]
    public void Every_day_of_the_calendar_has_its_number()
    {
        var asides = new List<string>();

        Assert.Equal((BigInteger)3_652_059, Count(SqlDialect.Ansi.DayNumber("d", AsColumns(asides)), "= n", asides));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(1_200)]
    [InlineData(-1)]
    [InlineData(-13)]
    public void Months_lead_from_every_day_to_the_same_day_or_to_the_end_of_the_month(int months)
    {
        var asides = new List<string>();
        var later = SqlDialect.Ansi.MonthsLater("n", $"({months})", AsColumns(asides));

        Assert.Equal((BigInteger)3_599_501, Count(later, $"= {SqlDialect.DuckDb.MonthsLater("n", $"({months})", AsColumns(asides))} and n between 500 and 3600000", asides));
    }

    // (−7 − −1) ÷ 3 = −2, and −1 is left. 2 to the power of 53, less 1, is 9,007,199,254,740,991 = 4,503,599,627,370,495 × 2 + 1.
    [Theory]
    [InlineData(-7, 3, -2, -1)]
    [InlineData(7, 3, 2, 1)]
    [InlineData(-6, 3, -2, 0)]
    [InlineData(0, 3, 0, 0)]
    [InlineData(9_007_199_254_740_991, 2, 4_503_599_627_370_495, 1)]
    [InlineData(-9_007_199_254_740_991, 9_007_199_254_740_990, -1, -1)]
    public void Quotients_are_whole_towards_zero_where_doubles_are_divided(long dividend, long divisor, long quotient, long rest)
    {
        using var engine = DuckDbEngine.Start();
        var row = engine.Rows($"select {SqlDialect.Ansi.Quotient("a", "b", "bigint")} as q, {SqlDialect.Ansi.Rest("a", "b", "bigint")} as r from (select cast({dividend} as bigint) as a, cast({divisor} as bigint) as b) as given")[0];

        Assert.Equal(((BigInteger)quotient, (BigInteger)rest), (row["q"], row["r"]));
    }

    // 29 nines are 14285714285714285714285714285 × 7 + 4, and −2 × 3 − 1 is −7.
    [PostgreSqlFact]
    public void PostgreSQL_divides_29_digits()
    {
        using var engine = PostgreSqlEngine.Start(SqlDialect.Ansi);
        var nines = BigInteger.Pow(10, 29) - 1;
        var type = SqlDialect.Ansi.IntegerUpTo(nines)!;
        var row = engine.Rows($"select {SqlDialect.Ansi.Quotient(SqlDialect.Ansi.Literal(nines), "7", type)} as q, {SqlDialect.Ansi.Rest(SqlDialect.Ansi.Literal(-nines), "7", type)} as r")[0];

        Assert.Equal((nines / 7, (BigInteger)(-4)), (row["q"], row["r"]));
        Assert.Null(SqlDialect.Ansi.IntegerUpTo(nines + 1));
    }

    // Else 1.00 less nothing would be paid to the one, and the discount of the other would stand as before.
    [Fact]
    public void Of_a_row_beyond_a_range_nothing_is_settled_even_where_something_else_holds_in_its_place()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        var refunds = Fact.Money("refunds", Usd, "1", "What was given back").InRange(0).NothingUnlessGiven();
        var discount = Fact.Money("discount", Usd, "1", "What is taken off").InRange(0).Standing();
        var sql = Tables(engine, Of(Clause("1", Total.Means(Sales - refunds - discount))));
        engine.Run("insert into facts (venture, period_number, period_start, period_end, sales, refunds, discount) values ('a', 2, '2002-02-01', '2002-02-28', 100, -50, null), ('b', 2, '2002-02-01', '2002-02-28', 100, null, -1), ('c', 2, '2002-02-01', '2002-02-28', 100, null, null)");
        engine.Run("insert into state values ('a', 1, 10), ('b', 1, 10), ('c', 1, 10)");
        var settled = engine.Rows($"select * from ({sql.Step()}) as settled order by venture");

        Assert.Equal([null, null, (BigInteger)90], settled.Select(row => row["total"]));
        Assert.Equal([null, null, (BigInteger)10], settled.Select(row => row["next_discount_as_it_stands"]));
    }

    [Fact]
    public void An_item_that_tables_do_not_check_leaves_its_rule_open()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        var charges = Term.Money("charges", "What calls cost", Usd);
        var sql = Tables(engine, Of(Clause("1", charges.Means(Calls.DatedBy(On).Total(Charge)))));
        engine.Run("insert into facts (venture, period_number, period_start, period_end) select v, 1, date '2002-01-01', date '2002-01-31' from unnest(['a', 'b', 'c']) as t(v)");
        foreach (var (venture, charge, day) in (ReadOnlySpan<(string, string, string)>)[("a", "999", "'2002-02-05'"), ("b", "9999999999999", "'2002-01-05'"), ("c", "999", "'2002-01-05'")])
        {
            engine.Run($"insert into call_items values ('{venture}', 1, '2002-01-01', '2002-01-31', '1', 1, {charge}, 0, {day}, false, 'acme', 'PK'), ('{venture}', 1, '2002-01-01', '2002-01-31', '2', 1, 1, 0, '2002-01-31', false, 'acme', 'PK')");
        }

        Assert.Equal([null, null, (BigInteger)1_000], engine.Rows($"select * from ({sql.Step()}) as settled order by venture").Select(row => row["charges"]));
    }

    [Fact]
    public void What_is_settled_is_not_settled_twice_where_no_key_keeps_it_from_that()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        var sql = Tables(engine, Of(Clause("1", Seller.Pays(Buyer, Sales))));
        engine.Run("insert into facts (venture, period_number, period_start, period_end, sales) values ('a', 1, '2002-01-01', '2002-01-31', 100)");
        Assert.All(sql.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);
        engine.Run("insert into facts (venture, period_number, period_start, period_end, sales) values ('b', 1, '2002-01-01', '2002-01-31', 200)");
        Assert.All(sql.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);

        Assert.Equal(["a 100", "b 200"], engine.Rows("select * from payments order by venture").Select(row => $"{row["venture"]} {row["amount"]}"));
        Assert.Equal(2, engine.Rows("select * from state").Count);
    }

    [Fact]
    public void What_tables_do_not_check_a_step_does_not_settle()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        var sql = Tables(engine, Of(Clause("1", Total.Means(Sales.ToDate()))));
        engine.Run("insert into facts values ('a', 2, '2002-02-01', '2002-02-28', 999999999999), ('b', 2, '2002-02-01', '2002-02-28', -1), ('c', 2, '2002-02-01', '2002-02-28', 5)");
        engine.Run("insert into state values ('a', 1, 1), ('b', 1, 1), ('c', 1, 100000000000000)");

        Assert.Equal([(BigInteger)1_000_000_000_000, null, null], engine.Rows($"select * from ({sql.Step()}) as settled order by venture").Select(row => row["total"]));
    }

    [Fact]
    public void Words_of_the_warehouses_end_otherwise_where_they_are_names()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        var (order, tag) = (Fact.Money("order", Usd, "1", "What was ordered"), Term.Money("tag", "What the tag says", Usd));
        var sql = Tables(engine, Of(Clause("1", tag.Means(order))));
        engine.Run("insert into facts (venture, period_number, period_start, period_end, order_) values ('a', 1, '2002-01-01', '2002-01-31', 5)");

        Assert.Equal((BigInteger)5, engine.Rows(sql.Step())[0]["tag_"]);
        Assert.DoesNotContain('"', sql.Step());
    }

    [Fact]
    public void Texts_hold_quotes_that_engines_spell_apart()
    {
        using var engine = DuckDbEngine.Start(SqlDialect.Ansi);
        const string Text = "Ada's \\ \"Books\"\nand sons'";

        Assert.Equal("'Ada' || chr(39) || 's Books'", SqlDialect.Ansi.TextLiteral("Ada's Books"));
        Assert.Equal(Text, engine.Rows($"select {SqlDialect.Ansi.TextLiteral(Text)} as t")[0]["t"]);
    }

    [Fact]
    public void All_periods_at_once_are_refused_and_so_is_what_is_worked_out_of_them()
    {
        var twice = Term.Money("twice", "Twice that", Usd);
        var one = SqlPlan.Of(Plan.Of(Of(Clause("1", Total.Means(Sales.ToDate())))), SqlDialect.Ansi);
        var both = SqlPlan.Of(Plan.Of(Of(Clause("1", Total.Means(Sales.ToDate()), twice.Means(Total + Total)))), SqlDialect.Ansi);

        Assert.Contains("Expected the step, period by period", Assert.Throws<NotSupportedException>(() => one.History()).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => both.MigrateFrom(one));
        Assert.NotEmpty(one.MigrateFrom(both));
    }

    // A hundred quintillions have 67 bits.
    [PostgreSqlFact]
    public void PostgreSQL_takes_constants_beyond_63_bits()
    {
        using var engine = PostgreSqlEngine.Start(SqlDialect.Ansi);
        var great = new Constant(new NumberValue(new Rational(BigInteger.Pow(10, 20), 1)), Measure.Ratio);
        var (share, sum) = (Fact.Ratio("share", "1", "A share").WithDecimals(0), Term.Ratio("sum", "With a great number"));
        var sql = Tables(engine, Of(Clause("1", sum.Means(Rule<Ratio>.Of(new Sum([share.Node, great]))))));
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', -1)");

        Assert.Equal(BigInteger.Pow(10, 20) - 1, engine.Rows(sql.Step())[0]["sum"]);
    }

    // On how many days something is so.
    private static object? Count(string number, string isSo, IEnumerable<string> asides)
    {
        using var engine = DuckDbEngine.Start();
        return engine.Rows($"select count(*) as days from (select d, n, {string.Concat(asides.Select(aside => $"{aside}, "))}{number} as number from {Days}) as numbered where number {isSo}")[0]["days"];
    }

    private static Aside AsColumns(List<string> asides) => (name, expression) =>
    {
        var column = $"{name}_{asides.Count}";
        asides.Add($"{expression} as {column}");
        return column;
    };

    private static SqlPlan Tables(Engine engine, Agreement agreement)
    {
        var sql = SqlPlan.Of(Plan.Of(agreement), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        return sql;
    }
}

using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests;

/// <summary>What a plan in SQL takes, gives and refuses, by small examples.</summary>
public sealed class SqlPlanTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);

    private static readonly Agreement OfAFee = Of(Clause(
        "1", Fee.Means((new Ratio(new Rational(1, 8)) * Sales).Rounded(Rounding.ToTheCent)), Total.Means(Fee.ToDate()), Seller.Pays(Buyer, Fee)));

    [Fact]
    public void A_row_whose_period_before_is_not_settled_does_not_begin_anew()
    {
        using var engine = DuckDbEngine.Start();
        var sql = Tables(engine, OfAFee);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 800), ('b', 2, '2002-02-01', '2002-02-28', 800)");

        var rows = engine.Rows($"select * from ({sql.Step()}) as settled order by venture");
        Assert.Equal([(BigInteger)100], rows.Select(row => row["total"]));
    }

    // It closed in January, which is not settled yet: what did not happen yet is NULL in the state, and so is what is not known.
    [Fact]
    public void What_was_not_passed_on_is_not_taken_for_what_did_not_happen()
    {
        using var engine = DuckDbEngine.Start();
        var (closing, bonus) = (Fact.Date("closing", "2", "When it closed").Standing(), Term.Money("bonus", "Bonus", Usd));
        var sql = Tables(engine, Of(Clause("2", bonus.Means(((Rule<Money>)Usd.Of(5m)).ProvidedThat(closing.HasHappened(), otherwise: Usd.Of(1m))))));
        var (january, february) = (SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 2));
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', '2002-01-05'), ('a', 2, '2002-02-01', '2002-02-28', null)");

        Assert.All(sql.Settle(february), engine.Run);
        Assert.Empty(engine.Rows("select * from terms"));
        Assert.All([.. sql.Settle(january), .. sql.Settle(february), .. sql.Settle(february)], engine.Run);
        Assert.Equal([(BigInteger)5, (BigInteger)5], engine.Rows("select * from terms order by period_number").Select(row => row["bonus"]));
    }

    [Fact]
    public void Tables_have_no_room_for_a_fact_beyond_its_range()
    {
        using var engine = DuckDbEngine.Start();
        var sql = Tables(engine, OfAFee);

        Assert.True(engine.TryInsert("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 999999999999)"));
        Assert.False(engine.TryInsert("insert into facts values ('b', 1, '2002-01-01', '2002-01-31', -1)"));
        Assert.False(engine.TryInsert("insert into facts values ('c', 1, '2002-01-01', '2002-01-31', 1000000000000)"));
        Assert.Single(engine.Rows(sql.Step()));
    }

    [Fact]
    public void Words_of_the_language_are_quoted_where_they_are_names()
    {
        using var engine = DuckDbEngine.Start();
        var (order, user) = (Fact.Money("order", Usd, "1", "What was ordered"), Term.Money("user", "What the user pays", Usd));
        var sql = Tables(engine, Of(Clause("1", user.Means(order))));
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 5)");

        Assert.Equal((BigInteger)5, engine.Rows(sql.Step())[0]["user"]);
    }

    [Fact]
    public void DuckDB_takes_names_that_PostgreSQL_gives_columns_of_its_own() => Takes(DuckDbEngine.Start(), "xmin", "ctid");

    [PostgreSqlFact]
    public void PostgreSQL_calls_otherwise_what_goes_by_the_name_of_a_column_of_its_own() => Takes(PostgreSqlEngine.Start(), "xmin_", "ctid_");

    [Fact]
    public void DuckDB_calls_otherwise_by_the_ANSI_form_what_goes_by_the_name_of_a_column_of_Redshift() => Takes(DuckDbEngine.Start(SqlDialect.Ansi), "xmin_", "ctid_");

    [Fact]
    public void Two_things_that_would_go_by_one_name_are_refused()
    {
        var refused = Assert.Throws<SqlRefusedException>(() => SqlPlan.Of(
            Plan.Of(Of(Clause("1", Fee.Means(Sales)), Clause("4(2)", Seller.Pays(Buyer, Fee)), Clause("4.2", Buyer.Pays(Seller, Fee)))), SqlDialect.PostgreSql));

        Assert.Equal(
            "the column of figures payment_4_2: both 'payment 4(2)' and 'payment 4.2' would be called so", Assert.Single(refused.Refusals).ToString());
    }

    // 12 digits are 40 bits; their fourth power has 160.
    [Fact]
    public void What_no_integer_of_the_engine_holds_is_refused_by_its_clause_and_not_what_follows_from_it()
    {
        var (share, fourth, rest) = (Fact.Ratio("share", "1", "A share").WithDecimals(0), Term.Ratio("fourth", "Its fourth power"), Term.Ratio("rest", "What is left"));
        var agreement = Of(
            Clause("1", fourth.Means(Rule<Ratio>.Of(new Raised(share.Node, new Constant(new NumberValue(4), Measure.Ratio))))), Clause("2", rest.Means((Rule<Ratio>)Ratio.One - fourth)));

        var refusal = Assert.Single(Assert.Throws<SqlRefusedException>(() => SqlPlan.Of(Plan.Of(agreement), SqlDialect.DuckDb)).Refusals);
        Assert.Equal("1", refusal.Clause.ToString());
        Assert.EndsWith("it can have 160 binary digits, which no integer of DuckDB holds", refusal.ToString(), StringComparison.Ordinal);
        Assert.Contains("numeric", SqlPlan.Of(Plan.Of(agreement), SqlDialect.PostgreSql).Step(), StringComparison.Ordinal);
        Assert.NotEmpty(SqlPlan.Of(Plan.Of(agreement), SqlDialect.DuckDb, new SqlCapacity(9)).Step());
    }

    [Fact]
    public void What_titles_hold_stays_in_its_comment()
    {
        using var engine = DuckDbEngine.Start();
        var fee = Term.Money("fee", "Fee;\r\nselect 'nothing' -- \u2028 '", Usd);
        var sql = Tables(engine, Of(Clause("1", fee.Means(Sales))));

        Assert.Empty(engine.Rows(sql.Step()));
    }

    [Fact]
    public void A_period_is_settled_by_its_own_text_alone_where_it_is_asked_for()
    {
        var sql = SqlPlan.Of(Plan.Of(OfAFee), SqlDialect.DuckDb);

        Assert.Equal(sql.Step(), sql.StepOf(SettlementPeriod.Month(2002, 3)));
        Assert.Throws<ArgumentException>(() => sql.StepOf(SettlementPeriod.Year(2002)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public void There_is_room_for_1_to_1000_digits(int digits) => Assert.Throws<ArgumentOutOfRangeException>(() => new SqlCapacity(digits));

    private static void Takes(Engine engine, string fact, string term)
    {
        using var closing = engine;
        var (xmin, ctid) = (Fact.Money("xmin", Usd, "1", "The least"), Term.Money("ctid", "What is paid", Usd));
        var sql = Tables(engine, Of(Clause("1", ctid.Means(xmin), Total.Means(ctid.ToDate()))));
        engine.Run($"insert into facts (venture, period_number, period_start, period_end, {fact}) values ('a', 1, '2002-01-01', '2002-01-31', 5)");
        Assert.All(sql.Settle(SettlementPeriod.Month(2002, 1)), engine.Run);

        Assert.Equal(((BigInteger)5, (BigInteger)5), engine.Rows("select * from terms").Select(row => ((BigInteger)row[term]!, (BigInteger)row["total"]!)).Single());
    }

    private static SqlPlan Tables(Engine engine, Agreement agreement)
    {
        var sql = SqlPlan.Of(Plan.Of(agreement), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        return sql;
    }
}

using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql.Loading;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests;

/// <summary>What was settled in memory goes on in a database.</summary>
public sealed class StateRowsTests
{
    private static readonly string[] Ventures = ["a", "b", "c"];
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<LocalDate> Opened = Fact.Date("opened", "1", "When the shop opened").Standing();
    private static readonly Fact<bool> Closed = Fact.Truth("closed", "1", "Whether it is closed for good").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "The fee", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);
    private static readonly Term<LocalDate> Since = Term.Date("since", "Open since");
    private static readonly Term<bool> IsClosed = Term.Truth("is-closed", "Whether it is closed");

    private static readonly Plan Plan = Plan.Of(Of([Clause("1", Fee.Means((Ratio.Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Total.Means(Fee.ToDate()), Since.Means(Opened), IsClosed.Means(Closed))]));

    [Fact]
    public void The_step_goes_on_from_what_a_plan_passed_on()
    {
        using var engine = DuckDbEngine.Start();
        var sql = SqlPlan.Of(Plan, SqlDialect.DuckDb);
        Assert.All(sql.CreateTables(), engine.Run);
        var january = Plan.Settle([Facts(1, [1_005, null, 0]).With(Opened, [new LocalDate(2001, 5, 31), null, null]).With(Closed, [true, false, null])])!.State!;
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, sql.ToCsv(january, Ventures));
        engine.Run($"copy state from '{file}' (header)");
        File.Delete(file);
        engine.Insert("facts", [.. FactRows.Of(Plan, sql.Tables, Facts(2, [2_000, 2_000, 2_000]), 2, Ventures)]);

        // 10.05 ÷ 10 is 1.005, which goes to 1.01; and 2.00 each.
        Assert.Equal(
            [((BigInteger?)301, (object?)new LocalDate(2001, 5, 31), (object?)true), (null, null, false), (200, null, null)],
            engine.Rows($"select * from ({sql.Step()}) as settled order by venture").Select(row => ((BigInteger?)row["total"], row["since"], row["is_closed"])));
    }

    [Fact]
    public void What_another_plan_passed_on_or_names_of_other_rows_are_refused()
    {
        var (sql, state) = (SqlPlan.Of(Plan, SqlDialect.DuckDb), Plan.Settle([Facts(1, [1, 2, 3])])!.State!);

        Assert.Throws<ArgumentException>(() => sql.ToCsv(state, ["a", "b"]));
        Assert.Throws<ArgumentException>(() => SqlPlan.Of(Plan.Of(Plan.Agreement), SqlDialect.DuckDb).ToCsv(state, Ventures));
    }

    private static FactColumns Facts(int month, long?[] cents) => FactColumns.For(SettlementPeriod.Month(2002, month), cents.Length)
        .With(Sales, [.. cents.Select(cent => cent ?? 0)], [.. cents.Select(cent => cent is not null)]);
}

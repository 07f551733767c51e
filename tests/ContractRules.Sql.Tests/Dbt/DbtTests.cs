using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Sql.Tests.ItemLists;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests.Dbt;

/// <summary>Projects of dbt, run month after month: they settle as the step does, which settles as the plan does.</summary>
public sealed class DbtTests
{
    private static readonly string Shipped = Repository.PathOf("src", "ContractRules.Sql", "Samples", "dbt");

    private static SqlPlan FusionLdts => SqlPlan.Of(Plan.Of(FusionLdtsAgreement.Agreement, PlanChoice.Everything with { DueDates = true }), SqlDialect.DuckDb);

    [Fact]
    public void What_is_shipped_is_what_is_written()
    {
        var written = FusionLdts.ToDbt();

        Assert.All(written, file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine(Shipped, file.Path))));
        Assert.Equal(
            written.Select(file => file.Path).Append("README.md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Shipped, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Shipped, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DuckDB_settles_the_sample_of_the_acquisition_by_the_shipped_project()
    {
        using var engine = DuckDbEngine.Start();
        var text = File.ReadAllText(Repository.PathOf("src", "ContractRules.Cli", "Samples", "fusion-ldts.csv"));
        var months = Receive.Facts(SourceText.Of(text, "fusion-ldts.csv"), FusionLdtsAgreement.Agreement).Value!.Periods;
        var compared = new Compared();
        compared.Compare(engine, FusionLdts, [.. months.Select(facts => new[] { facts })]);
        var tests = Settles(FusionLdts, engine, ResolvedProject.In(Shipped, engine), months.Count);

        Assert.True(compared is { Settled: 1, OutOfRoom: 0, Figures: 60 } && tests > 5, $"{compared}, {tests} tests");
    }

    [Fact]
    public void DuckDB_settles_by_projects_of_any_agreement() => Hold(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_settles_by_projects_of_any_agreement() => Hold(PostgreSqlEngine.Start());

    [Fact]
    public void What_looks_like_an_expression_of_dbt_in_words_stays_as_it_is()
    {
        using var engine = DuckDbEngine.Start();
        var (sales, fee) = (Fact.Money("sales", Usd, "1", "{{ this }} {% if %}"), Term.Money("fee", "{# Fee #} {{ ref('settled') }}", Usd));
        var sql = SqlPlan.Of(Plan.Of(Of(Clause("1", fee.Means(sales)))), engine.Dialect);
        Assert.All(sql.CreateTables(), engine.Run);
        engine.Run("insert into facts values ('a', 1, '2002-01-01', '2002-01-31', 100)");
        var project = ResolvedProject.Of(sql, engine);
        project.Run(through: 1);

        Assert.Single(engine.Rows("select * from settled where fee = 100"));
        Assert.True(project.Test() > 0);
    }

    [Fact]
    public void What_marks_an_expression_of_dbt_until_it_is_written_makes_none_of_words()
    {
        var fee = Term.Money("fee", "\uE000env_var('HOME')\uE001", Usd);
        var sql = SqlPlan.Of(Plan.Of(Of(Clause("1", fee.Means(Fact.Money("sales", Usd, "1", "Sales"))))), SqlDialect.DuckDb);

        Assert.All(sql.ToDbt(), file => Assert.DoesNotContain("{{ env_var", file.Text, StringComparison.Ordinal));
    }

    private static void Hold(Engine engine)
    {
        using var closing = engine;
        var (compared, tests) = (new Compared(), 0);
        Law.Reaches(
            ItemAgreements.Drawn,
            found =>
            {
                var sql = SqlPlan.Of(Plan.Of(found.Agreement, PlanChoice.Everything with { DueDates = true }), engine.Dialect);
                compared.Compare(engine, sql, found.Months);
                tests += Settles(sql, engine, ResolvedProject.Of(sql, engine), found.Months.Length);
            },
            () => compared is { Figures: > 200, RowsRefused: > 0, DueDates: > 0 } && tests > 100,
            () => $"{compared}, {tests} tests",
            byDay: 15,
            atNight: 1_000);
        Assert.Equal(0, compared.OutOfRoom);
    }

    // What was compared stands in the tables still.
    private static int Settles(SqlPlan sql, Engine engine, ResolvedProject project, int months)
    {
        for (var month = 1; month <= months; month++)
        {
            project.Run(through: month);
        }

        var (byStep, byDbt) = (SettledInSql.ByTheHistory(sql, engine), engine.Rows("select * from settled order by period_number, venture").Select(row => SettledInSql.RowOf(sql, row)).ToList());
        Assert.Equal(byStep.Select(row => (row.Venture, row.Period, row.Refused)), byDbt.Select(row => (row.Venture, row.Period, row.Refused)));
        Assert.Equal(byStep.Select(row => row.Figures), byDbt.Select(row => row.Figures));
        if (sql.Tables.Payments.Any())
        {
            Assert.Equal(Told("payments"), Told("dbt_payments"));
        }

        if (sql.Tables.Refuses)
        {
            Assert.Equal(Count("refusals"), Count("dbt_refusals"));
        }

        var tests = project.Test();
        project.Drop();
        return tests;

        IEnumerable<string> Told(string table) => engine.Rows($"select * from {table} order by venture, period_number, clause, number")
            .Select(row => string.Join(", ", row.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key} {cell.Value}")));

        int Count(string table) => engine.Rows($"select * from {table}").Count;
    }
}

using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans;
using NodaTime;

namespace ContractRules.Cli.Tests.Commands;

/// <summary><c>contract-rules sql</c>: an agreement as SQL, and what has none.</summary>
public sealed class SqlTests
{
    [Fact]
    public void It_writes_the_step_in_the_dialect_asked_for()
    {
        var (duckDb, postgreSql) = (Run.Of("sql", "fusion-ldts", "--dialect", "duckdb"), Run.Of("sql", "fusion-ldts", "--dialect", "postgresql"));

        Assert.Equal((0, 0), (duckDb.ExitCode, postgreSql.ExitCode));
        Assert.Contains("    case when _2 >= 0 then (_2 + 2) // 4 else -((2 - _2) // 4) end as fusion_attributable_profit", duckDb.OutputLines);
        Assert.Contains("    case when _2 >= 0 then (_2 + 2) / 4 else -((2 - _2) / 4) end as fusion_attributable_profit", postgreSql.OutputLines);
    }

    [Fact]
    public void It_writes_the_tables_with_checks_of_what_they_have_room_for()
    {
        var run = Run.Of("sql", "fusion-ldts", "--dialect", "postgresql", "--form", "tables", "--digits", "3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  ldts_profit bigint check (ldts_profit between -999 and 999),", run.OutputLines);
    }

    [Fact]
    public void It_writes_the_history_of_all_periods()
    {
        var run = Run.Of("sql", "fusion-ldts", "--dialect", "postgresql", "--form", "history");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("with recursive opening as (", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("select * from history_1 where period_number > 0;\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_date_stands_alone()
    {
        var (all, one) = (Run.Of("sql", Run.Agreement, "--dialect", "postgresql"), Run.Of("sql", Run.Agreement, "--dialect", "postgresql", "--in-force", "2002-10-01"));

        Assert.Contains("union all", all.OutputLines);
        Assert.DoesNotContain("union all", one.OutputLines);
        Assert.StartsWith("-- International VoIP Agreement: Letter of 12 July 2002, in force from 2002-07-12", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_integer_holds_is_refused_by_its_clause()
    {
        var run = Run.Of("sql", Run.Agreement, "--dialect", "duckdb", "--term", "amortization-entitlement");

        Assert.Equal(2, run.ExitCode);
        Assert.All(run.ErrorLines, line => Assert.Contains("binary digits, which no integer of DuckDB holds; expected", line, StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith("international-voip: 4(5)(b)(v): ", StringComparison.Ordinal));
    }

    [Fact]
    public void It_writes_a_project_of_dbt_into_a_folder()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var run = Run.Of("sql", "fusion-ldts", "--dialect", "duckdb", "--form", "dbt", "--into", folder);
        var shipped = Repository.PathOf("src", "ContractRules.Sql", "Samples", "dbt", "models", "settled.sql");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(File.ReadAllText(shipped), File.ReadAllText(Path.Combine(folder, "models", "settled.sql")));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("--form", "dbt", "--into: '--form dbt' writes several files; expected a folder")]
    [InlineData("--into", "folder", "--into: only '--form dbt' writes into a folder; expected '--form dbt', or no --into")]
    public void A_folder_is_for_a_project_of_dbt_alone(string option, string value, string expected)
    {
        var run = Run.Of("sql", "fusion-ldts", "--dialect", "duckdb", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(expected, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void It_writes_what_settles_a_period_into_the_tables()
    {
        var run = Run.Of("sql", "fusion-ldts", "--dialect", "duckdb", "--form", "settle", "--period", "2005-04");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("create temporary table settled as\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("where period_start = date '2005-04-01' and period_end = date '2005-04-30'", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("drop table settled;\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settle", null, "--period: '--form settle' settles one period; expected a period such as 2002-10")]
    [InlineData("step", "2005-04", "--period: only '--form settle' settles a period; expected '--form settle', or no --period")]
    [InlineData("settle", "2005", "--period: '2005' is no period of this agreement; expected one of its Months, from 2005-03-14 on")]
    [InlineData("settle", "2004-12", "--period: '2004-12' is no period of this agreement; expected one of its Months, from 2005-03-14 on")]
    public void A_period_is_for_settling_alone_and_one_of_the_agreement(string form, string? period, string expected)
    {
        var run = Run.Of(["sql", "fusion-ldts", "--dialect", "duckdb", "--form", form, .. period is null ? [] : (string[])["--period", period]]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(expected, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void It_writes_the_plain_form_of_other_warehouses()
    {
        var (step, history) = (Run.Of("sql", "fusion-ldts", "--dialect", "ansi"), Run.Of("sql", "fusion-ldts", "--dialect", "ansi", "--form", "history"));

        Assert.Equal((0, 2), (step.ExitCode, history.ExitCode));
        Assert.Contains("mod((_2 + 2), 4)", step.Output, StringComparison.Ordinal);
        Assert.Equal("--form: the ANSI form has no select over all periods; expected one of step, tables, settle", Assert.Single(history.ErrorLines));
    }

    // The days by which payments are due are no terms.
    [Fact]
    public void Of_all_terms_it_is_told_how_many_nothing_refused_has_a_part_in()
    {
        var refused = Run.Of("sql", "fusion-ldts", "--dialect", "duckdb", "--digits", "400");

        Assert.NotEmpty(refused.ErrorLines);
        Assert.All(refused.ErrorLines, line => Assert.EndsWith("; --leave-out-refused writes 3 of 5 terms, and no payments", line, StringComparison.Ordinal));
    }

    [Fact]
    public void What_nothing_refused_has_a_part_in_is_written_where_that_is_asked_for_and_what_is_left_out_is_told()
    {
        string[] asked = ["sql", Run.Agreement, "--dialect", "duckdb", "--in-force", "2002-10-01", "--digits", "10"];
        var (refused, rest) = (Run.Of(asked), Run.Of([.. asked, "--leave-out-refused"]));

        Assert.Equal((2, 0), (refused.ExitCode, rest.ExitCode));
        Assert.All(refused.ErrorLines, line => Assert.Contains("; --leave-out-refused writes ", line, StringComparison.Ordinal));
        var terms = Plan.Of(InternationalVoipAgreement.Agreement.AsInForceOn(new LocalDate(2002, 10, 1)), PlanChoice.Everything with { DueDates = true }).Figures.Count(figure => figure.IsTerm);
        Assert.All(refused.ErrorLines, line => Assert.Contains($" of {terms} terms", line, StringComparison.Ordinal));
        Assert.NotEmpty(rest.ErrorLines);
        Assert.All(rest.ErrorLines, line => Assert.StartsWith("international-voip: left out: ", line, StringComparison.Ordinal));
        var leftOut = rest.OutputLines[0];
        Assert.StartsWith("-- Left out, as DuckDB has no integers for it: ", leftOut, StringComparison.Ordinal);
        Assert.Contains("termination-compensation; ", leftOut, StringComparison.Ordinal);
        Assert.Contains("  net_profit,", rest.OutputLines);
    }

    [Theory]
    [InlineData("--dialect", "oracle")]
    [InlineData("--form", "view")]
    [InlineData("--digits", "0")]
    [InlineData("--term", "nothing")]
    public void Wrong_arguments_are_told(string option, string value)
    {
        var run = Run.Of(["sql", "fusion-ldts", .. option == "--dialect" ? [] : (string[])["--dialect", "duckdb"], option, value]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(value, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}

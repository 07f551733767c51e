using System.Text;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Sql;
using ContractRules.Sql.Tests.Engines;

namespace ContractRules.Cli.Tests.Rows;

/// <summary>Figures of a warehouse on PostgreSQL explained from its own rows: those of the tables that settling in SQL fills.</summary>
public sealed class WarehouseTests
{
    private const string Secret = "not-to-be-told";

    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;
    private static readonly PeriodFacts[] Months = [.. Receive.Facts(SourceText.Of(File.ReadAllText(Run.SampleFile), "sample"), Voip).Value!.Periods.Take(5)];
    private static readonly string[] Command = ["explain", "international-voip", "net-profit", "--period", "2002-07", "--all"];

    [PostgreSqlFact]
    public void PostgreSQL_rows_explain_the_figure_that_stands_there_from_the_first_period_or_from_the_state()
    {
        using var engine = Filled(out var connection);
        var file = Run.OnFile("facts.csv", Encoding.UTF8.GetBytes(string.Join('\n', File.ReadAllLines(Run.SampleFile).Take(6))), path => Run.Of([.. Command, "--facts", path]));
        var whole = Run.Of([.. Command, "--venture", "lahore", "--warehouse", connection]);
        Assert.Equal((0, file.Output, ""), (whole.ExitCode, whole.Output, whole.Error));

        // Without the months before, which the state stands for.
        engine.Run("delete from facts where period_number < 4");
        var goneOn = Run.Of([.. Command, "--venture", "lahore", "--warehouse", connection]);
        Assert.Equal((0, ""), (goneOn.ExitCode, goneOn.Error));
        Assert.Equal(Figures(whole), Figures(goneOn));

        engine.Run("drop table terms");
        Assert.Equal(goneOn, Run.Of([.. Command, "--venture", "lahore", "--warehouse", connection]));
        engine.Run("delete from state");
        Assert.Equal("--warehouse: state: there is no row of lahore for its period 3; expected what its period 3 passed on", ErrorOf("lahore", connection));
    }

    [PostgreSqlFact]
    public void PostgreSQL_rows_that_hold_another_figure_text_or_reading_are_told_loudly()
    {
        using var engine = Filled(out var connection);
        engine.Run("update terms set net_profit = net_profit + 1, readings = 'overhead-basis=gross', fingerprint = 'f00' where period_number = 4");
        var edited = Run.Of([.. Command, "--venture", "lahore", "--warehouse", connection]);

        Assert.Equal(3, edited.ExitCode);
        Assert.StartsWith("Net Profit for 2002-07", edited.Output, StringComparison.Ordinal);
        Assert.Equal(4, edited.ErrorLines.Count);
        Assert.Equal("The warehouse holds something else for 2002-07 than what is explained here:", edited.ErrorLines[0]);
        Assert.StartsWith("--warehouse: terms, readings holds overhead-basis=gross; from facts and text follows ", edited.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith("--warehouse: terms, fingerprint holds f00, of another text; ", edited.ErrorLines[2], StringComparison.Ordinal);
        Assert.StartsWith("--warehouse: terms, net_profit holds ", edited.ErrorLines[3], StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public void PostgreSQL_that_fails_is_told_in_one_line_without_the_password()
    {
        using var engine = Filled(out var connection);
        Assert.Equal("--warehouse: facts: there is no row of the venture 'x'; expected one that the table holds", ErrorOf("x", connection));
        Assert.Equal("--period: there are no facts of lahore for 2003-06; expected a period from 2002-04 to 2002-08", ErrorOf("lahore", connection, "--period", "2003-06"));
        engine.Run("alter table facts rename column venture to ventures");
        Assert.Equal("--warehouse: column found.venture does not exist; expected a connection that may read the tables facts, state and terms", ErrorOf("lahore", connection));
        engine.Run("drop table facts");
        Assert.StartsWith("--warehouse: there is no table facts; expected the tables that 'contract-rules sql", ErrorOf("lahore", connection), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=rules", "--warehouse: Failed to connect to 127.0.0.1:1")]
    [InlineData("Host=127.0.0.1;Nonsense=1", "--warehouse: this is no connection string of PostgreSQL; expected such as")]
    [InlineData("Username=rules", "--warehouse: this is no connection string of PostgreSQL; expected such as")]
    [InlineData("Host=127.0.0.1;Port=x", "--warehouse: this is no connection string of PostgreSQL; expected such as")]
    public void What_cannot_be_reached_is_told_in_one_line_without_the_password(string connection, string told) =>
        Assert.StartsWith(told, ErrorOf("lahore", connection), StringComparison.Ordinal);

    [Theory]
    [InlineData("--facts", "facts.csv", "--venture", "a", "--warehouse", "Host=x")]
    [InlineData("--warehouse", "Host=x")]
    [InlineData("--carried", "state.json", "--venture", "a", "--warehouse", "Host=x")]
    public void A_warehouse_is_asked_of_one_venture_and_in_place_of_files(params string[] options) => Assert.Equal(2, Run.Of([.. Command, .. options]).ExitCode);

    // What was undetermined, and since when a fact stands, is told of the months themselves alone.
    private static IEnumerable<string> Figures(Run run) => run.OutputLines.Select(line => line.Split(", standing since")[0]);

    private static string ErrorOf(string venture, string connection, params string[] options)
    {
        var run = Run.Of([.. Command.Except(options.Length > 0 ? ["--period", "2002-07"] : []), .. options, "--venture", venture, "--warehouse", $"{connection};Password={Secret}"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
        return Assert.Single(run.ErrorLines);
    }

    private static PostgreSqlEngine Filled(out string connection)
    {
        var (engine, sql) = (PostgreSqlEngine.Start(), SqlPlan.Of(Plan.Of(Voip), SqlDialect.PostgreSql, new SqlCapacity(10)));
        connection = engine.ConnectionString;
        Assert.All(sql.CreateTables(), engine.Run);
        foreach (var (index, facts) in Months.Index())
        {
            var lines = sql.ToCsv(FactColumns.Of(Voip, facts, facts), index + 1, ["lahore", "karachi"]).Skip(1);
            engine.Insert("facts", [.. lines.Select(line => (IReadOnlyList<string?>)[.. line.Split(',').Select(cell => cell.Length > 0 ? cell : null)])]);
            Assert.All(sql.Settle(facts.Period), engine.Run);
        }

        return engine;
    }
}

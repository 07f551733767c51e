namespace ContractRules.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("agreement: 'voip' is not known; expected one of international-voip, fusion-ldts", "settle", "voip", "--facts", "x.csv")]
    [InlineData("agreement: 'voip' is not known; expected one of international-voip, fusion-ldts", "facts", "voip")]
    [InlineData("agreement: 'voip' is not known; expected one of international-voip, fusion-ldts", "clauses", "voip")]
    [InlineData("agreement: 'voip' is not known; expected one of international-voip, fusion-ldts", "readings", "voip")]
    [InlineData("--in-force: 'soon' is no date; expected a date such as 2002-07-12", "clauses", Run.Agreement, "--in-force", "soon")]
    [InlineData("--in-force: 2002-04-24 lies before the agreement; expected 2002-04-25 or later", "clauses", Run.Agreement, "--in-force", "2002-04-24")]
    public void What_is_not_known_is_told_with_what_is(string message, params string[] args)
    {
        var run = Run.Of(args);
        Assert.Equal(message + "\n", run.Error);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("overhead=flat", "--reading: 'overhead' is no reading of this agreement; expected one of first-three-months, ")]
    [InlineData("overhead-basis=flat", "--reading: overhead-basis has no option 'flat'; expected one of per-minute, flat-month")]
    [InlineData("overhead-basis", "--reading: 'overhead-basis' is no choice; expected KEY=NAME, such as ")]
    public void A_reading_that_is_not_offered_is_a_fault(string choice, string message)
    {
        var run = Run.Sample("--reading", choice);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void One_reading_cannot_be_chosen_twice()
    {
        var run = Run.Sample("--reading", "overhead-basis=flat-month", "--reading", "overhead-basis=per-minute");
        Assert.Equal("--reading: overhead-basis is chosen twice; expected one option for each reading\n", run.Error);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void Faults_of_the_command_line_and_of_the_file_are_listed_together()
    {
        var run = Run.Facts("period,gross-revenue\n2002-10,x\n", "--reading", "a=b", "--in-force", "2001-01-01", "--term", "net-profi");
        Assert.Equal(4, run.ErrorLines.Count);
        Assert.StartsWith("--in-force: 2001-01-01 lies before the agreement", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("--reading: 'a' is no reading", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal("term: 'net-profi' is no term of this agreement; expected net-profit", run.ErrorLines[2]);
        Assert.StartsWith("facts.csv:2:9: gross-revenue: 'x'", run.ErrorLines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--period: 2005-01 is not in the facts file; expected a period from 2002-04 to 2004-08", "2005-01")]
    [InlineData("--period: 'x' is no period; expected a period from 2002-04 to 2004-08", "x")]
    public void A_period_outside_the_file_is_a_fault(string message, string period)
    {
        Assert.Equal(message + "\n", Run.Sample("--period", period).Error);
        var explained = Run.Of("explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", period);
        Assert.Equal((ExitCode.BadInput, message + "\n"), (explained.ExitCode, explained.Error));
    }

    [Theory]
    [InlineData()]
    [InlineData("settle")]
    [InlineData("settle", Run.Agreement)]
    [InlineData("settle", Run.Agreement, "--facts", "x.csv", "--output", "xml")]
    [InlineData("facts", Run.Agreement, "--output", "pdf")]
    [InlineData("explain", Run.Agreement, "net-profit", "--facts", "x.csv")]
    [InlineData("setle", Run.Agreement)]
    public void Bad_usage_points_to_the_help_and_gives_exit_code_2(params string[] args)
    {
        var run = Run.Of(args);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Matches("See contract-rules( settle| facts| explain)? --help", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("settle", "--help")]
    [InlineData("explain", "--help")]
    public void Help_goes_to_the_output(params string[] args)
    {
        var run = Run.Of(args);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("contract-rules", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_gives_exit_code_3_only_where_something_is_undetermined()
    {
        Assert.Equal(ExitCode.Done, Run.Sample().ExitCode);
        Assert.Equal(ExitCode.Undetermined, Run.Sample("--strict").ExitCode);
        const string Known = "period,gross-revenue,minutes-sold,terminated-minutes\n2002-10,10,5,5\n";
        Assert.Equal(ExitCode.Done, Run.Facts(Known, "--strict").ExitCode);
    }
}

using System.Text.Json;

namespace ContractRules.Cli.Tests.Commands;

public sealed class SeekTests
{
    // 4(5)(b): 100,000 of revenue less 0.19 + 0.015 + 0.0066 = 0.2116 USD for each terminated minute is the net profit, whatever is sold. It is
    // at least 50,000 with 50,000 ÷ 0.2116 = 236,294.9 minutes at most: 50,000.19 USD with 236,294, and 49,999.98 with one more.
    private const string Facts = "period,gross-revenue,minutes-sold,terminated-minutes\n2002-12,100000,0,0\n2003-01,100000,0,0\n";

    [Fact]
    public void The_most_minutes_with_which_a_profit_is_reached_are_found_with_the_step_above()
    {
        var run = Seek("--term", "net-profit", "--reaches", "50000", "--by", "terminated-minutes");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("Net Profit reaches 50,000.00 USD in 2003-01, by Terminated minutes", run.Output, StringComparison.Ordinal);
        Assert.Contains("Terminated minutes does it up to 236,294 minutes; the step above does not.", run.OutputLines);
        Assert.Matches("236,294 +minute +50,000.1896 USD +the most that does it", run.Output);
        Assert.Matches("236,295 +minute +49,999.978 USD +the step above: no more", run.Output);
    }

    // 0.015 USD a minute are 45,000 USD for 3,000,000 minutes, beyond which the expenses are still to be agreed.
    [Fact]
    public void A_step_beyond_which_the_term_is_open_is_not_told_to_miss_the_goal()
    {
        var run = Seek("--term", "fusion-expenses", "--falls-to", "45000", "--by", "terminated-minutes");

        Assert.Contains("Terminated minutes does it up to 3,000,000 minutes; with the step above Fusion's expenses is open.", run.OutputLines);
        Assert.Matches("3,000,001 +minute +open +the step above: open", run.Output);
    }

    [Fact]
    public void What_a_term_falls_to_is_sought_in_a_period_and_by_a_period_alone()
    {
        var run = Seek("--term", "net-profit", "--falls-to", "50000", "--by", "terminated-minutes", "--period", "2002-12", "--in", "2002-12", "--output", "json");
        using var json = JsonDocument.Parse(run.Output);
        var reached = json.RootElement.GetProperty("reached")[0];

        Assert.Equal("236295", reached.GetProperty("from").GetProperty("value").GetString());
        Assert.Equal("50000.1896", reached.GetProperty("below").GetProperty("figure").GetString());
        Assert.Equal("2002-12", json.RootElement.GetProperty("in").GetString());
        Assert.True(json.RootElement.GetProperty("proved").GetBoolean());
    }

    [Fact]
    public void What_is_never_reached_is_told_with_the_bounds_and_strictly_ends_with_3()
    {
        var run = Seek("--term", "net-profit", "--reaches", "100000.01", "--by", "terminated-minutes", "--strict");

        Assert.Equal(ExitCode.Undetermined, run.ExitCode);
        Assert.Contains("No value of Terminated minutes does it: that is proved for all that it can be", run.Output, StringComparison.Ordinal);
        Assert.Contains("at most 100,000.00 USD", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "from,1,terminated-minutes,0,,minute,net-profit,2003-01,100000,USD,true")]
    [InlineData("markdown", "# International VoIP Agreement of 2002-04-25: Net Profit reaches 50,000.00 USD in 2003-01, by Terminated minutes")]
    [InlineData("html", "<h2>Answer</h2>")]
    public void The_answer_comes_in_every_form(string output, string line)
    {
        var run = Seek("--term", "net-profit", "--reaches", "50000", "--by", "terminated-minutes", "--output", output);

        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_that_are_missing_are_rows_of_the_CSV()
    {
        var run = Run.Of(
            "seek", Run.Agreement, "--facts", Run.SampleFile, "--term", "thil-profit-share", "--reaches", "40000",
            "--by", "terminated-minutes", "--in", "2002-10", "--output", "csv");

        Assert.Equal(
            ["needs,,agreed-fusion-expenses,,,,thil-profit-share,2004-08,,,", "needs,,agreed-subcontractor-expenses,,,,thil-profit-share,2004-08,,,"],
            run.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
    }

    [Theory]
    [InlineData("expected one of --reaches and --falls-to", "--term", "net-profit", "--by", "terminated-minutes")]
    [InlineData("expected one of --reaches and --falls-to", "--term", "net-profit", "--reaches", "1", "--falls-to", "1", "--by", "terminated-minutes")]
    [InlineData("--term: 'nett-profit' is no term of this agreement", "--term", "nett-profit", "--reaches", "1", "--by", "terminated-minutes")]
    [InlineData("--reaches: net-profit: 'much' is no such value", "--term", "net-profit", "--reaches", "much", "--by", "terminated-minutes")]
    [InlineData("--falls-to: has-ended holds or doesn't, and cannot fall", "--term", "has-ended", "--falls-to", "true", "--by", "terminated-minutes")]
    [InlineData("--by: '3(1)' is a clause: what it states is no fact", "--term", "net-profit", "--reaches", "1", "--by", "3(1)")]
    [InlineData("--by: 'thil-share' is a term, which follows from facts", "--term", "net-profit", "--reaches", "1", "--by", "thil-share")]
    [InlineData("--by: 'minutes-terminated' is no fact of this agreement", "--term", "net-profit", "--reaches", "1", "--by", "minutes-terminated")]
    [InlineData("--period: 2003-02 is not in the facts file", "--term", "net-profit", "--reaches", "1", "--by", "terminated-minutes", "--period", "2003-02")]
    [InlineData("--in: 'soon' is no period", "--term", "net-profit", "--reaches", "1", "--by", "terminated-minutes", "--in", "soon")]
    [InlineData("--most: expected a whole number of values, 1 or more", "--term", "net-profit", "--reaches", "1", "--by", "terminated-minutes", "--most", "0")]
    public void What_cannot_be_sought_is_told(string fault, params string[] args)
    {
        var run = Seek(args);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    private static Run Seek(params string[] args) => Run.OnFacts(120, ["seek", Run.Agreement], System.Text.Encoding.UTF8.GetBytes(Facts), args);
}

namespace ContractRules.Cli.Tests.Commands;

/// <summary>Settling with a term given: <c>--assume TERM=VALUE</c>.</summary>
public sealed class AssumeTests
{
    [Theory]
    [InlineData("table", "Assumed for this settlement")]
    [InlineData("markdown", "Assumed for this settlement")]
    [InlineData("csv", "2002-10,2002-07-12,assumption,,net-profit,,,25000,USD,,,,,,,assumed,")]
    [InlineData("json", "\"assumed\": [\n    {\n      \"term\": \"net-profit\",\n      \"value\": \"25000\",\n      \"unit\": \"USD\",\n      \"period\": null\n    }\n  ]")]
    [InlineData("html", "Assumed: net-profit = 25,000.00 USD.")]
    public void Every_output_tells_what_was_assumed(string output, string told) =>
        Assert.Contains(told, Run.Sample("--assume", "net-profit=25000", "--output", output).Output, StringComparison.Ordinal);

    [Fact]
    public void What_was_not_assumed_is_not_told() => Assert.DoesNotContain("assum", Run.Sample("--output", "json").Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void An_explanation_ends_with_what_was_assumed()
    {
        var run = Run.Of("explain", Run.Agreement, "thil-profit-share", "--facts", Run.SampleFile, "--period", "2002-10", "--assume", "net-profit=25000");

        Assert.StartsWith("THIL's profit share for 2002-10, under: Letter of 12 July 2002, assuming net-profit = 25,000.00 USD\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gross-revenue", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net-profit", "--assume: 'net-profit' assumes nothing; expected TERM=VALUE, such as net-profit=25000")]
    [InlineData("net-profits=5", "--assume: 'net-profits' is no term of this agreement; expected net-profit")]
    [InlineData("net-profit=much", "--assume: net-profit: 'much' is no such value; expected a number of USD, such as 1234.5 or 10/3")]
    [InlineData("thil-percentage=150%", "--assume: ")]
    public void What_cannot_be_assumed_is_told(string assumed, string told)
    {
        var run = Run.Sample("--assume", assumed);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(told, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}

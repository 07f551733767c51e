namespace ContractRules.Cli.Tests.Commands;

/// <summary><c>contract-rules plan</c>: the steps of an agreement, and what has none.</summary>
public sealed class PlanTests
{
    [Fact]
    public void It_shows_each_text_with_its_steps_and_what_passes_on()
    {
        var run = Run.Of("plan", "fusion-ldts");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  fusion-attributable-profit               64          100  1(1)     #10 ÷ 4, rounded half away from zero", run.OutputLines);
        Assert.Contains("  authority-approval-date as it stands  ← #3", run.OutputLines);
    }

    [Fact]
    public void A_term_alone_needs_less_than_all_of_them()
    {
        var (all, one) = (Run.Of("plan", Run.Agreement, "--in-force", "2002-10-01"), Run.Of("plan", Run.Agreement, "--in-force", "2002-10-01", "--term", "total-revenue"));

        Assert.StartsWith("Letter of 12 July 2002, in force from 2002-07-12", one.Output, StringComparison.Ordinal);
        Assert.Contains(one.OutputLines, line => line.StartsWith("  total-revenue ", StringComparison.Ordinal) && line.Contains("gross-revenue", StringComparison.Ordinal));
        Assert.True(one.OutputLines.Count < all.OutputLines.Count, $"{one.OutputLines.Count} of {all.OutputLines.Count} lines");
    }

    [Fact]
    public void What_has_no_step_is_refused_by_its_clause()
    {
        var run = Run.Of("plan", Run.Agreement, "--reading", "month-of-the-end=by-days");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("6(10)", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--term", "nothing")]
    [InlineData("--in-force", "yesterday")]
    [InlineData("--reading", "overhead-basis=both")]
    public void Wrong_arguments_are_told(string option, string value)
    {
        var run = Run.Of("plan", Run.Agreement, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{value.Split('=')[^1]}'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}

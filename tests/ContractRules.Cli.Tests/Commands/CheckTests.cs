using System.Text.Json;
using ContractRules.Cli.Tests.Commands.Checks;

namespace ContractRules.Cli.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public void What_a_change_breaks_is_shown_with_the_facts_as_a_file_and_ends_with_a_code_of_its_own()
    {
        using var signed = Broker.Capped(100);
        using var drafted = Broker.Capped(150);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--against", signed.Path, "--cases", "60");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Contains("The change breaks 1 of 1 invariants.", run.OutputLines);
        Assert.Contains("Changed: 1: 150.00 USD for 100.00 USD.", run.OutputLines);
        Assert.Contains("Broken by the change: no more than 100 USD is passed on (1)", run.OutputLines);
        var facts = run.OutputLines.SkipWhile(line => line != "period,sales").ToList();
        Assert.EndsWith(",100.01", facts[1], StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_facts_of_what_breaks_explain_to_the_figures_that_the_check_tells()
    {
        using var drafted = Broker.Capped(150);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--cases", "60", "--all");
        var csv = run.OutputLines.SkipWhile(line => line != "period,sales").TakeWhile(line => line.Length > 0).ToList();
        var file = Path.Combine(Path.GetDirectoryName(drafted.Path)!, "facts.csv");
        File.WriteAllLines(file, csv);

        var explained = Run.Of("explain", "broker", "passed", "--from", drafted.Path, "--facts", file, "--period", csv[^1].Split(',')[0]);

        Assert.Contains(explained.OutputLines, IsTheFigure);
        Assert.Contains(run.OutputLines, IsTheFigure);

        static bool IsTheFigure(string line) => line.Contains(" = 100.01 USD", StringComparison.Ordinal);
    }

    [Fact]
    public void Without_all_the_check_is_told_in_short()
    {
        var (brief, whole) = (Run.Of("check", "fusion-ldts", "--cases", "64"), Run.Of("check", "fusion-ldts", "--cases", "64", "--all"));

        Assert.DoesNotContain("What was not reached", brief.OutputLines);
        Assert.Contains("What was not reached", whole.OutputLines);
        Assert.True(brief.OutputLines.Count * 2 < whole.OutputLines.Count, brief.Output);
        Assert.Contains("--all", brief.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agreement_given_is_the_one_after_the_change()
    {
        using var signed = Broker.Capped(150);
        using var drafted = Broker.Capped(100);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--against", signed.Path, "--cases", "60");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("The change breaks no invariant of 1.", run.OutputLines);
        Assert.Contains("broken before, kept", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_another_the_agreement_is_held_against_its_own_invariants()
    {
        using var drafted = Broker.Capped(150);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--cases", "60", "--output", "json");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("urn:contract-rules:check:1", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("broken", json.RootElement.GetProperty("invariants")[0].GetProperty("verdict").GetString());
        Assert.False(json.RootElement.TryGetProperty("change", out _));
    }

    [Fact]
    public void A_date_stands_for_the_agreement_as_it_stood_then()
    {
        var run = Run.Of("check", Run.Agreement, "--against", "2002-04-25", "--cases", "12", "--seed", "5");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Before: International VoIP Agreement of 2002-04-25, as signed, without amendments", run.OutputLines);
        Assert.Contains("After: International VoIP Agreement of 2002-04-25, with Letter of 12 July 2002", run.OutputLines);
        Assert.Contains("12 timelines drawn with seed 5", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_same_text_nothing_can_change()
    {
        var run = Run.Of("check", "fusion-ldts", "--against", "2005-03-14", "--cases", "8");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Changed: nothing.", run.OutputLines);
        Assert.DoesNotContain("What can change", run.OutputLines);
        Assert.Contains("What cannot change", run.OutputLines);
    }

    [Theory]
    [InlineData("--cases: 0 timelines show nothing; expected 1 or more", "--cases", "0")]
    [InlineData("--against: 2001-01-01 lies before the agreement; expected 2002-04-25 or later", "--against", "2001-01-01")]
    [InlineData("no-such.dll: there is no such file", "--against", "no-such.dll")]
    [InlineData("Cannot parse argument 'many' for option '--cases'", "--cases", "many")]
    public void What_cannot_be_checked_is_told(string fault, params string[] args)
    {
        var run = Run.Of(["check", Run.Agreement, .. args]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_agreement_without_invariants_has_nothing_to_check_by_itself()
    {
        using var own = Broker.Capped(100, promises: false);
        var run = own.Run("check", "broker");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("agreement: broker ships no invariants to check; expected one that does, or --against", Assert.Single(run.ErrorLines));
    }
}

using System.Text.Json;

namespace ContractRules.Cli.Tests.Commands.Checks;

/// <summary><c>contract-rules check --facts</c>: which of many ventures break an invariant, or which a change of the text does.</summary>
public sealed class CheckOfVenturesTests
{
    // A passes on 90, then 120 of 120; B 150 of 200, then what nobody told; C 10.
    private const string Ventures = "venture,period,sales\nA,2024-01,90\nB,2024-01,200\nA,2024-02,120\nB,2024-02,\nC,2024-01,10\n";

    [Fact]
    public void The_ventures_that_break_an_invariant_are_told_with_the_period_and_the_figures()
    {
        using var drafted = Broker.Capped(150);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--facts", FileOf(Ventures));

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Contains("5 periods of 3 ventures.", run.OutputLines);
        Assert.Contains("1 of 1 invariants is broken.", run.OutputLines);
        Assert.Contains("Broken: no more than 100 USD is passed on (1)", run.OutputLines);
        Assert.Equal(["B 2024-01 150.00 USD", "A 2024-02 120.00 USD"], run.OutputLines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.StartsWith("A 2", StringComparison.Ordinal) || line.StartsWith("B 2", StringComparison.Ordinal)));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Programs_read_the_same_as_json_and_csv()
    {
        using var drafted = Broker.Capped(150);
        var (json, csv) = (Run.Of("check", "broker", "--from", drafted.Path, "--facts", FileOf(Ventures), "--output", "json"), Run.Of("check", "broker", "--from", drafted.Path, "--facts", FileOf(Ventures), "--output", "csv"));

        using var document = JsonDocument.Parse(json.Output);
        var invariant = document.RootElement.GetProperty("invariants")[0];
        Assert.Equal("urn:contract-rules:venture-check:1", document.RootElement.GetProperty("$schema").GetString());
        Assert.Equal((2, 2, 1), (invariant.GetProperty("ventures").GetInt64(), invariant.GetProperty("statements").GetProperty("kept").GetInt64(), invariant.GetProperty("statements").GetProperty("undetermined").GetInt64()));
        Assert.Contains("invariant,1,no more than 100 USD is passed on,broken,,,2,2,1,0,2,,,,,,", csv.OutputLines);
        Assert.Contains("broken,1,no more than 100 USD is passed on,broken,,,,,,,,,,,B,2024-01,passed=150", csv.OutputLines);
    }

    // Before, no more than 100 is passed on; after, 150: of A and B in one month each.
    [Fact]
    public void What_a_change_breaks_is_told_by_the_ventures_that_it_breaks_it_in()
    {
        using var signed = Broker.Capped(100);
        using var drafted = Broker.Capped(150);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--against", signed.Path, "--facts", FileOf(Ventures), "--all");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Contains("Changed: 1: 150.00 USD for 100.00 USD.", run.OutputLines);
        Assert.Contains("5 periods of 3 ventures settled under both texts; figures differ in 2 ventures.", run.OutputLines);
        Assert.Contains("The change breaks 1 of 1 invariants.", run.OutputLines);
        Assert.Contains(run.OutputLines, line => line.Contains("What Seller pays Buyer by 1, USD", StringComparison.Ordinal) && line.EndsWith("B in 2024-01", StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_change_that_mends_what_was_broken_ends_well()
    {
        using var signed = Broker.Capped(150);
        using var drafted = Broker.Capped(100);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--against", signed.Path, "--facts", FileOf(Ventures));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("The change breaks no invariant of 1.", run.OutputLines);
        Assert.Contains("broken before, kept", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_stops_all_unless_it_is_to_go_on_and_then_its_venture_alone()
    {
        using var drafted = Broker.Capped(150);
        var wrong = FileOf(Ventures.Replace("A,2024-02,120", "A,2024-02,-5", StringComparison.Ordinal));
        var (stopped, gone) = (Run.Of("check", "broker", "--from", drafted.Path, "--facts", wrong), Run.Of("check", "broker", "--from", drafted.Path, "--facts", wrong, "--keep-going"));

        Assert.Equal((ExitCode.BadInput, ExitCode.BadInput), (stopped.ExitCode, gone.ExitCode));
        Assert.Empty(stopped.Output);
        Assert.Contains(":4:", Assert.Single(stopped.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("4 periods of 3 ventures.", gone.OutputLines);
        Assert.Contains("1 venture stopped by something wrong in the facts; what comes before that is counted.", gone.OutputLines);
    }

    [Fact]
    public void A_venture_with_a_row_that_cannot_be_read_is_stopped_too()
    {
        using var drafted = Broker.Capped(150);
        var run = Run.Of("check", "broker", "--from", drafted.Path, "--facts", FileOf(Ventures.Replace("A,2024-02,120", "A,2024-02,x", StringComparison.Ordinal)), "--keep-going");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("4 periods of 3 ventures.", run.OutputLines);
        Assert.Contains("1 venture stopped by something wrong in the facts; what comes before that is counted.", run.OutputLines);
    }

    [Fact]
    public void Facts_without_a_row_show_nothing()
    {
        var run = Run.Of("check", Run.Agreement, "--facts", FileOf("venture,period,gross-revenue\n"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.EndsWith(": there are no rows; expected facts of one venture or more", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Facts_of_one_venture_are_no_facts_of_ventures()
    {
        var run = Run.Of("check", Run.Agreement, "--facts", FileOf("period,gross-revenue\n2002-05,5\n"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("venture", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cases: facts that are given are not drawn; expected --facts or --cases", "--facts", "VENTURES", "--cases", "8")]
    [InlineData("no-such.csv: there is no such file", "--facts", "no-such.csv")]
    [InlineData("--keep-going: it says nothing without facts of many ventures; expected --facts with it, or no such option", "--keep-going")]
    [InlineData("--reading: it says nothing without facts of many ventures; expected --facts with it, or no such option", "--reading", "overhead-basis=flat-month")]
    [InlineData("--reading: 'colour' is no reading of this agreement", "--facts", "VENTURES", "--reading", "colour=red")]
    public void What_cannot_be_checked_is_told(string fault, params string[] args)
    {
        var run = Run.Of(["check", Run.Agreement, .. args.Select(arg => arg == "VENTURES" ? FileOf("venture,period\nA,2002-05\n") : arg)]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string FileOf(string facts)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("contract-rules").FullName, "ventures.csv");
        File.WriteAllText(path, facts);
        return path;
    }
}

using System.Text;
using System.Text.Json;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary><c>contract-rules compare</c> over facts with a column <c>venture</c>: what a change costs all of them, and which most.</summary>
public sealed class CompareVenturesTests
{
    private static readonly string[] Lines = [.. File.ReadAllLines(Run.SampleFile).Where(line => line.Length > 0)];
    private static readonly string[] OfTheLetter = ["--from", "2002-04-25"];
    private static readonly string Files = Directory.CreateTempSubdirectory("contract-rules").FullName;

    [Theory]
    [InlineData("any")]
    [InlineData("venture")]
    public void Two_ventures_of_the_sample_differ_by_twice_what_one_differs(string order)
    {
        var alone = Compare(string.Join('\n', Lines), [.. OfTheLetter, "--output", "csv"]).OutputLines.Select(line => line.Split(',')).Where(cells => cells.Length > 7 && cells[1] == "total").ToList();
        var together = Compare(Ventures(["A", "B"], byVenture: order == "venture"), [.. OfTheLetter, "--output", "csv", "--order", order]);
        var totals = together.OutputLines.Select(line => line.Split(',')).Where(cells => cells[0].Length == 0 && cells.Length > 7 && cells[1] == "payment").ToDictionary(cells => cells[2], cells => decimal.Parse(cells[7]));

        Assert.Equal((0, ""), (together.ExitCode, together.Error));
        Assert.Equal(alone.ToDictionary(cells => cells[2], cells => 2 * decimal.Parse(cells[7])), totals);
    }

    [Fact]
    public void The_report_counts_ventures_and_tells_those_that_differ_most()
    {
        var run = Compare(Ventures(["A", "B"]), [.. OfTheLetter, "--strict"]);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("International VoIP Agreement of 2002-04-25: compared over 2 ventures", run.Output, StringComparison.Ordinal);
        Assert.Contains("Over 58 periods 2 of 2 ventures differ or may; in 2 something is open; in 2 something falls due on another day.", run.OutputLines);
        Assert.Contains("Ventures that differ most, in USD", run.OutputLines);
        Assert.Contains(run.OutputLines, line => line.StartsWith("  A ", StringComparison.Ordinal) && line.Contains(" +97,365.84 ", StringComparison.Ordinal) && line.TrimEnd().EndsWith("some of it open, other days", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_tells_its_schema_and_the_counts()
    {
        using var json = JsonDocument.Parse(Compare(Ventures(["A"]), [.. OfTheLetter, "--output", "json"]).Output);

        Assert.Equal("urn:contract-rules:venture-comparison:1", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("ventures").GetInt32());
        Assert.Equal("2002-04-01", json.RootElement.GetProperty("from").GetString());
    }

    [Fact]
    public void By_what_each_venture_differs_is_written_where_it_is_asked_for()
    {
        var each = Path.Combine(Files, "each.csv");
        var run = Compare(Ventures(["A", "B"]), [.. OfTheLetter, "--each", each]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["venture", "A", "B"], File.ReadAllLines(each).Select(line => line.Split(',')[0]).Distinct());
        Assert.Contains("A,payment,2(2),THIL,Fusion,300000.00,0.00,-300000.00,USD,,0,-300000.00,half away from zero", File.ReadAllLines(each));
    }

    [Theory]
    [InlineData("facts.csv", "facts.csv")]
    [InlineData("facts.csv", "link.csv")]
    [InlineData("link.csv", "facts.csv")]
    [InlineData("facts.csv", "folder/facts.csv")]
    public void The_differences_do_not_take_the_place_of_the_facts(string facts, string each)
    {
        var (run, left) = WithLinks(facts, each);

        Assert.Equal((2, "", $"{each}: this is the file of the facts; expected another one for the differences"), (run.ExitCode, run.Output, Assert.Single(run.ErrorLines)));
        Assert.Equal(Ventures(["A"]), left);
    }

    [Fact]
    public void Where_a_link_leads_the_differences_are_written()
    {
        var (run, written) = WithLinks("facts.csv", "other-link.csv", read: "other.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("venture,kind,", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_stops_all_unless_it_is_to_go_on_and_then_nothing_of_its_venture_counts()
    {
        var wrong = Ventures(["A", "B"]).Replace("A,2002-10,", "A,2002-10,x", StringComparison.Ordinal);
        var each = Path.Combine(Files, "stopped.csv");
        var stopped = Compare(wrong, [.. OfTheLetter, "--each", each]);
        var goneOn = Compare(wrong, [.. OfTheLetter, "--keep-going", "--each", each + "-on"]);

        Assert.Equal((2, ""), (stopped.ExitCode, stopped.Output));
        Assert.StartsWith("facts.csv:14:11: ptcl-agreement-date: 'x' is no date", Assert.Single(stopped.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(each));
        Assert.Equal((2, stopped.Error), (goneOn.ExitCode, goneOn.Error));
        Assert.Contains("1 venture is refused, since something is wrong in the facts; nothing of it counts.", goneOn.OutputLines);
        Assert.Equal(["venture", "B"], File.ReadAllLines(each + "-on").Select(line => line.Split(',')[0]).Distinct());
    }

    [Fact]
    public void A_fault_that_both_agreements_find_is_told_once_with_its_place()
    {
        var run = Compare("venture,period,gross-revenue\nA,2002-12,5\nA,2003-01,-1\n", OfTheLetter);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("facts.csv:3:11: A, 2003-01: found -1; expected a number of USD, at least 0", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("venture,period,gross-revenue\n", "facts.csv: there are no rows; expected facts of one venture or more")]
    [InlineData("venture,period,gross-revenue\nA,2002-12,-1\n", "facts.csv: all ventures are refused; expected facts of one venture or more")]
    public void Where_nothing_is_compared_that_is_said(string facts, string told)
    {
        var run = Compare(facts, [.. OfTheLetter, "--keep-going"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(told, run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("--items", "calls=calls.csv", "--items: facts of many ventures are compared without it; expected facts without a column 'venture', or no such option")]
    [InlineData("--carried", "state.json", "--carried: facts of many ventures are compared without it")]
    [InlineData("--reading", "month-of-the-end=by-days", "international-voip: 6(10): ")]
    [InlineData("--each", "", "'': this is no path")]
    [InlineData("--to", "2001-01-01", "--to: 2001-01-01 lies before the agreement")]
    public void What_says_nothing_of_many_ventures_is_refused(string option, string value, string told)
    {
        var run = Compare(Ventures(["A"]), ["--reading-b", "overhead-basis=flat-month", option, value]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(told, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--each", "each.csv")]
    [InlineData("--order", "venture")]
    [InlineData("--keep-going", null)]
    public void What_says_nothing_of_one_venture_is_refused(string option, string? value)
    {
        var run = Compare(string.Join('\n', Lines), [.. OfTheLetter, .. ((string?[])[option, value]).OfType<string>()]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{option}: it says nothing without facts of many ventures; expected facts with a first column 'venture', and none of them alone, or no such option", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("settle", "--payments-only", null)]
    [InlineData("settle", "--order", "any")]
    [InlineData("settle", "--keep-going", null)]
    [InlineData("readings", "--order", "venture")]
    [InlineData("readings", "--keep-going", null)]
    public void Other_commands_refuse_it_too(string command, string option, string? value)
    {
        var run = Run.OnFacts(120, [command, Run.Agreement], Encoding.UTF8.GetBytes(string.Join('\n', Lines)), [.. ((string?[])[option, value]).OfType<string>()]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{option}: it says nothing without facts of many ventures", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_facts_it_is_refused_too() =>
        Assert.StartsWith("--order: it says nothing without facts of many ventures", Run.Of("readings", Run.Agreement, "--order", "venture").Error, StringComparison.Ordinal);

    [Fact]
    public void One_venture_of_many_is_compared_period_by_period() =>
        Assert.Contains("Period by period", Compare(Ventures(["A", "B"]), [.. OfTheLetter, "--venture", "A"]).OutputLines);

    // In a folder with facts.csv, to which link.csv leads from there as folder leads back to the folder; and with other.csv, to which other-link.csv does.
    private static (Run Run, string Left) WithLinks(string facts, string each, string read = "facts.csv")
    {
        var folder = Directory.CreateTempSubdirectory("contract-rules").FullName;
        File.WriteAllText(Path.Combine(folder, "facts.csv"), Ventures(["A"]));
        File.WriteAllText(Path.Combine(folder, "other.csv"), "");
        File.CreateSymbolicLink(Path.Combine(folder, "link.csv"), "facts.csv");
        File.CreateSymbolicLink(Path.Combine(folder, "other-link.csv"), "other.csv");
        Directory.CreateSymbolicLink(Path.Combine(folder, "folder"), ".");
        var run = Run.Of(["compare", Run.Agreement, "--facts", Path.Combine(folder, facts), .. OfTheLetter, "--each", Path.Combine(folder, each)]);
        return (run with { Error = run.Error.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) }, File.ReadAllText(Path.Combine(folder, read)));
    }

    private static Run Compare(string facts, IEnumerable<string> args) => Run.OnFacts(120, ["compare", Run.Agreement], Encoding.UTF8.GetBytes(facts), [.. args]);

    private static string Ventures(string[] names, bool byVenture = false)
    {
        var rows = byVenture
            ? names.SelectMany(name => Lines.Skip(1).Select(month => $"{name},{month}"))
            : Lines.Skip(1).SelectMany(month => names.Select(name => $"{name},{month}"));
        return $"venture,{Lines[0]}\n{string.Join('\n', rows)}\n";
    }
}

using System.Text;
using System.Text.Json;
using ContractRules.Cli.Terminal;
using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary><c>contract-rules readings</c> over facts with a column <c>venture</c>.</summary>
public sealed class PriceVenturesTests : IDisposable
{
    // Of 1,000 and of 120: 100 each as read; at 200 100 and 20 more, at half 50 and 50 less.
    private const string Ventures = "venture,period,sales\nnorth,2024-01,1000\nsouth,2024-01,120\n";

    private readonly OwnAssembly _own = new(PricedReadingsTests.Broker);

    [Theory]
    [InlineData("any")]
    [InlineData("venture")]
    public void Each_option_is_priced_over_all_ventures_with_in_how_many_it_moves_anything(string order)
    {
        var run = Priced(Ventures, "--output", "csv", "--order", order);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("alone,rate,1,Which rate?,twenty,two hundred,ten,ten,Buyer,120.00,USD,2,0,0,2,true,", run.OutputLines);
        Assert.Contains("worst,,,,,,,,Buyer,-100.00,USD,,,,2,true,half=half", run.OutputLines);
        Assert.Contains("best,,,,,,,,Buyer,120.00,USD,,,,2,true,rate=twenty", run.OutputLines);
    }

    [Fact]
    public void The_table_and_the_document_tell_the_same()
    {
        var table = Priced(Ventures).Output;
        using var json = JsonDocument.Parse(Priced(Ventures, "--output", "json").Output);

        Assert.StartsWith("Broker of 2024-01-01: readings, priced over 2 ventures", table, StringComparison.Ordinal);
        Assert.Matches(@"\n  twenty +two hundred +−120\.00 +\+120\.00 +2 +0", table);
        Assert.Equal("urn:contract-rules:venture-priced-readings:1", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("readings")[0].GetProperty("options")[1].GetProperty("moved").GetInt32());
    }

    [Fact]
    public void From_standard_input_and_as_lines_of_json_they_are_priced_as_from_a_file()
    {
        var csv = Priced(Ventures, "--output", "csv");
        const string Lines = """
            {"venture":"north","period":"2024-01","values":{"sales":"1000"}}
            {"venture":"south","period":"2024-01","values":{"sales":"120"}}
            """;

        Assert.Equal(csv.Output, Given(Ventures).Output);
        Assert.Equal(csv.Output, Given(Lines).Output);
        Assert.Equal(csv.Output, Priced(Lines, "--output", "csv").Output);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_place_and_nothing_is_priced()
    {
        var refused = Priced(Ventures.Replace("120", "-5", StringComparison.Ordinal), "--output", "csv");
        var unreadable = Priced(Ventures.Replace("120", "much", StringComparison.Ordinal), "--output", "csv");

        Assert.Equal((ExitCode.BadInput, ""), (refused.ExitCode, refused.Output));
        Assert.Equal(["facts.csv:3:15: south, 2024-01: found -5; expected a number of USD, at least 0, with at most 2 decimals"], refused.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (unreadable.ExitCode, unreadable.Output));
        Assert.StartsWith("facts.csv:3:15: sales: 'much' is no plain number", Assert.Single(unreadable.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("much")]
    public void Keeping_going_leaves_out_the_venture_and_prices_the_others(string wrong)
    {
        foreach (var run in (Run[])[Priced(Ventures.Replace("120", wrong, StringComparison.Ordinal), "--output", "csv", "--keep-going"), Given(Ventures.Replace("120", wrong, StringComparison.Ordinal), "--keep-going")])
        {
            Assert.Equal(ExitCode.BadInput, run.ExitCode);
            Assert.Contains(":3:15: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Contains("best,,,,,,,,Buyer,100.00,USD,,,,1,true,rate=twenty", run.OutputLines);
        }

        Assert.Contains("The facts of 1 venture are refused", Priced(Ventures.Replace("120", wrong, StringComparison.Ordinal), "--keep-going").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_that_are_refused_the_first_ten_are_told_and_how_many_more_there_are()
    {
        var run = Priced(Ventures + string.Concat(Enumerable.Range(1, 12).Select(number => $"wrong-{number},2024-01,-1\n")), "--keep-going");

        Assert.Equal((ExitCode.BadInput, 11), (run.ExitCode, run.ErrorLines.Count));
        Assert.StartsWith("facts.csv:13:18: wrong-10, 2024-01: found -1; ", run.ErrorLines[9], StringComparison.Ordinal);
        Assert.Equal("and 2 more, which are not told", run.ErrorLines[10]);
        Assert.Contains("The facts of 12 ventures are refused", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_venture_is_right_nothing_is_written()
    {
        var run = Priced("venture,period,sales\nnorth,2024-01,-1\n", "--keep-going");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public void Of_a_file_without_rows_nothing_is_written()
    {
        foreach (var run in (Run[])[Priced("venture,period,sales\n"), Priced("venture,period,sales\n", "--keep-going")])
        {
            Assert.Equal((ExitCode.BadInput, "", "facts.csv: there are no rows; expected facts of one venture or more\n"), (run.ExitCode, run.Output, run.Error));
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_is_priced_in_no_part()
    {
        var run = Priced(Ventures + ",2024-01,5\n", "--keep-going");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("facts.csv:4:1: the venture is missing", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--items", "calls=calls.csv")]
    [InlineData("--carried", "states.csv")]
    public void What_says_nothing_of_many_ventures_is_refused_by_name(string option, string value)
    {
        var run = Priced(Ventures, option, value);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal([$"{option}: facts of many ventures are priced without it; expected facts without a column 'venture', or no such option"], run.ErrorLines);
    }

    [Fact]
    public void One_of_them_is_priced_alone()
    {
        var run = Priced(Ventures, "--venture", "south", "--output", "csv");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("alone,rate,1,Which rate?,twenty,two hundred,ten,ten,Buyer,20.00,USD,false,true,", run.OutputLines);
    }

    [Fact]
    public void A_rule_without_a_step_is_refused_by_its_clause()
    {
        var run = Run.OnFacts(120, ["readings", Run.Agreement], Encoding.UTF8.GetBytes("venture,period,gross-revenue\na,2002-10,1\n"), "--reading", "month-of-the-end=by-days");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("counts by days", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _own.Dispose();

    private Run Priced(string facts, params string[] args) =>
        Run.OnFacts(120, ["readings", "broker", "--from", _own.Path], Encoding.UTF8.GetBytes(facts), args);

    private Run Given(string facts, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(facts));
        var exitCode = CommandLine.Run(["readings", "broker", "--from", _own.Path, "--facts", "-", "--output", "csv", .. args], new Screen(output, error, 120, input: input));
        return new(exitCode, output.ToString(), error.ToString());
    }
}

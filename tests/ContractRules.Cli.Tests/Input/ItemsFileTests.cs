using ContractRules.Cli.Tests.From;
namespace ContractRules.Cli.Tests.Input;

/// <summary>Files of items: rows of their own beside the facts.</summary>
public sealed class ItemsFileTests
{
    private const string Header = "key,on,charge,destination\n";
    private const string Months = "period\n2024-01\n2024-02\n";

    private const string Telephone = """
        public static class Telephone
        {
            private static readonly Field<Money> Charge = Field.Money("charge", Currency.Usd, "Charge for the call").InRange(0);
            private static readonly Field<LocalDate> On = Field.Date("on", "Day of the call");
            private static readonly TextField Destination = Field.Text("destination", "Country called");
            private static readonly Items Calls = Items.Of("call", "1", "Calls of the month", Charge, On, Destination).DatedBy(On);
            private static readonly Items Visits = Items.Of("visit", "2", "Visits of the month", Field.Text("place", "Where")).NoneUnlessGiven();
            private static readonly Term<Money> Total = Term.Money("total", "Total", Currency.Usd);
            private static readonly Term<Ratio> Seen = Term.Ratio("seen", "Visits").AsCount();

            public static Agreement Agreement { get; } = new("telephone", "Telephone", new LocalDate(2024, 1, 1), Cadence.Months, [new Party("A", "A"), new Party("B", "B")],
                [new Clause("1", "Charges", "Calls to Pakistan are charged.", Total.Means(Calls.Where(Destination.Is("PK")).Total(Charge))),
                 new Clause("2", "Visits", "Visits are counted.", Seen.Means(Visits.Count()))]);
        }
        """;

    [Fact]
    public void Items_count_in_the_period_that_holds_their_date()
    {
        var run = Settled(Header + "C-1,2024-01-05,1.50,PK\nC-2,2024-02-01,2,PK\nC-3,2024-01-31,0.25,PK\nC-4,2024-01-31,9,IN\n", "--output", "csv");

        Assert.Contains("2024-01,2024-01-01,term,1,total,,,1.75,USD,,,,,,,,,1.75,half away from zero", run.OutputLines); // 1.50 + 0.25
        Assert.Contains("2024-02,2024-01-01,term,1,total,,,2,USD,,,,,,,,,2.00,half away from zero", run.OutputLines);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_header_alone_says_that_there_is_none()
    {
        var run = Settled(Header, "--output", "csv");

        Assert.Contains("2024-01,2024-01-01,term,1,total,,,0,USD,,,,,,,,,0.00,half away from zero", run.OutputLines);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Items_that_become_known_later_leave_open_what_was_stated_before()
    {
        // In February nobody knew of the call of January, nor that there was none; in March it is known to be the only one.
        var run = OnFiles(
            ["settle", "telephone", "--issued", "--output", "csv"],
            "key,on,charge,destination,known-on\nC-1,2024-01-05,1.50,PK,2024-03-05\n",
            "period,known-on\n2024-01,2024-02-05\n2024-02,2024-03-05\n");

        Assert.Contains("call was not given for 2024-01", run.OutputLines.First(line => line.StartsWith("2024-01,2024-01-01,term,1,total,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => line.StartsWith("2024-02,2024-01-01,term,1,total,,,0,USD", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_is_wrong_is_told_with_its_place()
    {
        var run = Settled(Header + "C-1,2024-01-05,-1,PK\nC-2,2024-03-01,2,PK\n,2024-01-01,2,PK\nC-4,,2,PK\nC-5,x,2,PK\nC-6,2024-01-01,2,PK,\n");

        Assert.Equal(
        [
            "calls.csv:2:16: charge: '-1' cannot be given; expected a number of USD, at least 0, with at most 2 decimals, such as 1234.5",
            "calls.csv:3:5: 2024-03-01 lies in none of the periods settled; expected a date in 2024-01 to 2024-02",
            "calls.csv:4:1: the key is missing; expected what the item is called, once in its period",
            "calls.csv:5:5: the date on is missing; expected a date in 2024-01 to 2024-02",
            "calls.csv:6:5: on: 'x' is no date; expected a date such as 2002-07-12, from 1900 to 2999",
            "calls.csv:7:21: the line has 5 cells; expected 4, one for each column",
        ], run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_key_given_twice_is_told_at_the_later_line()
    {
        var run = Settled(Header + "C-1,2024-01-05,1,PK\nC-1,2024-01-06,2,PK\n");

        Assert.Equal(["calls.csv:3:1: the key is given twice; expected each key once in a period"], run.ErrorLines);
    }

    [Fact]
    public void The_header_has_columns_of_the_items()
    {
        var run = Settled("key,charge,colour,charge\nC-1,1,red,1\n");

        Assert.Equal(
        [
            "calls.csv:1:12: no field of call is called 'colour'; expected one of key, on, charge, destination",
            "calls.csv:1:19: column 'charge' is repeated; expected each column once",
            "calls.csv:1:25: column 'on' is missing; expected the columns key, on, charge, destination",
            "calls.csv:2:12: the date on is missing; expected a date in 2024-01 to 2024-02",
        ], run.ErrorLines);
    }

    [Theory]
    [InlineData("call", "--items: 'call' names no file; expected KEY=FILE.csv, such as call=items.csv")]
    [InlineData("cal=x.csv", "--items: 'cal' is no list of items of this agreement; expected one of call, visit")]
    public void An_option_that_names_no_list_is_told(string option, string told)
    {
        using var own = new OwnAssembly(Telephone);
        var run = Run.OnFile("facts.csv", System.Text.Encoding.UTF8.GetBytes(Months), path => own.Run("settle", "telephone", "--facts", path, "--items", option));

        Assert.Equal([told], run.ErrorLines);
    }

    [Fact]
    public void Without_a_file_what_needs_the_items_is_undetermined_unless_then_there_are_none()
    {
        using var own = new OwnAssembly(Telephone);
        var run = Run.OnFile("facts.csv", System.Text.Encoding.UTF8.GetBytes(Months), path => own.Run("settle", "telephone", "--facts", path, "--output", "json"));

        Assert.Contains("call was not given for 2024-01", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"seen\": {\n          \"value\": \"0\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_list_the_fields_of_the_items()
    {
        using var own = new OwnAssembly(Telephone);
        var run = own.Run("facts", "telephone");

        Assert.Contains("Items: call", run.Output, StringComparison.Ordinal);
        Assert.Contains("with the columns key, on, charge, destination", run.Output, StringComparison.Ordinal);
        Assert.Contains("with the columns key, period, place", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_item_is_explained_on_request()
    {
        var calls = Header + string.Concat(Enumerable.Range(1, 40).Select(number => $"C-{number},2024-01-05,{number},PK\n"));

        Assert.Contains("call C-33: Charge = 33.00 USD", Explained(calls, "C-33").Output, StringComparison.Ordinal);
        Assert.Equal(["--item: 'C-99' is no item of 2024-01; expected the key of an item given for the period, or of a lot that was open in it"], Explained(calls, "C-99").ErrorLines);
    }

    private static Run Explained(string calls, string item) => OnFiles(["explain", "telephone", "total", "--period", "2024-01", "--item", item], calls);

    private static Run Settled(string calls, params string[] args) => OnFiles(["settle", "telephone", .. args], calls);

    private static Run OnFiles(string[] args, string calls, string months = Months)
    {
        using var own = new OwnAssembly(Telephone);
        return Run.OnFile("facts.csv", System.Text.Encoding.UTF8.GetBytes(months), facts =>
            Run.OnFile("calls.csv", System.Text.Encoding.UTF8.GetBytes(calls), path => own.Run([.. args, "--facts", facts, "--items", $"call={path}"])));
    }
}

using System.Text;

namespace ContractRules.Cli.Tests.Input;

public sealed class FactsFileTests
{
    private const string Money = "a number of USD, at least 0, with at most 2 decimals, such as 1234.5";

    [Theory]
    [InlineData("abc", "'abc' is no plain number")]
    [InlineData("1e6", "'1e6' is no plain number")]
    [InlineData("12%", "'12%' is no plain number: only a ratio can be given in per cent")]
    [InlineData("100 EUR", "'100 EUR' is no plain number: it carries a unit")]
    [InlineData("100 USD", "'100 USD' is no plain number: it carries a unit")]
    [InlineData("$100", "'$100' is no plain number: it carries a unit")]
    [InlineData("1/2", "'1/2' is no plain number")]
    [InlineData("\"1,234.50\"", "'1,234.50' is no plain number")]
    [InlineData("+5", "'+5' is no plain number")]
    [InlineData(".5", "'.5' is no plain number")]
    [InlineData("-5", "'-5' cannot be given")]
    [InlineData("0.001", "'0.001' cannot be given")]
    public void A_cell_that_holds_no_acceptable_amount_is_named_with_its_place_and_what_was_expected(string cell, string found)
    {
        var run = Run.Facts($"period,gross-revenue\n2002-10,{cell}\n");
        Assert.Equal($"facts.csv:2:9: gross-revenue: {found}; expected {Money}\n", run.Error);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("minutes-sold", "1.5", "'1.5' cannot be given; expected a number of minutes, at least 0, whole, such as 1234")]
    [InlineData("minutes-sold", "5 minutes", "'5 minutes' is no plain number: it carries a unit; expected a number of minutes, at least 0, whole, such as 1234")]
    [InlineData("self-sustaining", "yes", "'yes' is neither true nor false; expected true or false")]
    [InlineData("ptcl-agreement-date", "12/07/2002", "'12/07/2002' is no date; expected a date such as 2002-07-12, from 1900 to 2999")]
    [InlineData("ptcl-agreement-date", "2002-02-30", "'2002-02-30' is no date; expected a date such as 2002-07-12, from 1900 to 2999")]
    [InlineData("ptcl-agreement-date", "0001-01-01", "'0001-01-01' cannot be given; expected a date such as 2002-07-12, from 1900 to 2999")]
    [InlineData("approved-thil-percentage", "31%", "'31%' cannot be given; expected a ratio, at least 0.25, at most 0.3, with at most 6 decimals, such as 0.25 or 25%")]
    [InlineData("approved-thil-percentage", "a%", "'a%' is no plain number; expected a ratio, at least 0.25, at most 0.3, with at most 6 decimals, such as 0.25 or 25%")]
    public void Each_kind_of_fact_says_what_it_accepts(string fact, string cell, string message)
    {
        var run = Run.Facts($"period,{fact}\n2002-10,{cell}\n");
        Assert.Equal($"facts.csv:2:9: {fact}: {message}\n", run.Error);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Theory]
    [InlineData("approved-thil-percentage", "0.275", "27.5%")]
    [InlineData("self-sustaining", "true", "TRUE")]
    [InlineData("gross-revenue", "100", "100.00")]
    [InlineData("gross-revenue", "100", "\"100\"")]
    [InlineData("gross-revenue", "100", " 100 ")]
    public void Two_ways_to_write_one_value_settle_alike(string fact, string one, string other)
    {
        var first = Settled(one);
        var second = Settled(other);
        Assert.Equal((ExitCode.Done, first.Output), (second.ExitCode, second.Output));
        Assert.NotEqual(first.Output, Settled("").Output);

        Run Settled(string cell) => Run.Facts($"period,connectivity-and-service-costs,{fact}\n2002-10,7,{cell}\n", "--output", "json");
    }

    [Fact]
    public void A_byte_order_mark_line_ends_of_Windows_quotes_and_blank_lines_change_nothing()
    {
        const string Plain = "period,gross-revenue,terminated-minutes\n2002-10,700000.50,2500000\n2002-11,1,2\n";
        var asWritten = Run.Facts(Plain, "--output", "json");
        var asExported = Run.Facts(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("\"period\",\"gross-revenue\",\"terminated-minutes\"\r\n\"2002-10\",\"700000.50\",2500000\r\n2002-11,1,2\r\n\r\n,,\r\n")],
            "--output",
            "json");
        Assert.Equal((ExitCode.Done, asWritten.Output), (asExported.ExitCode, asExported.Output));
    }

    [Fact]
    public void All_faults_are_listed_together_in_the_order_of_lines_and_columns()
    {
        var run = Run.Facts(
            """
            period,gross-revenu,terminated-minutes,gross-revenue,terminated-minutes
            2002-10,1,x,-1,2
            2002-10,,,,
            october,,,,
            2003-01,,,"1" 2,
            2003-02,,,2,3,4
            2003-03,1
            """);
        Assert.Equal(
            [
                "facts.csv:1:8: no fact is called 'gross-revenu'; expected gross-revenue",
                "facts.csv:1:54: column 'terminated-minutes' is repeated; expected each column once",
                "facts.csv:2:11: terminated-minutes: 'x' is no plain number; expected a number of minutes, at least 0, whole, such as 1234",
                "facts.csv:2:13: gross-revenue: '-1' cannot be given; expected " + Money,
                "facts.csv:3:1: period 2002-10 is repeated, after line 2; expected each period once",
                "facts.csv:4:1: 'october' is no period of this agreement; expected 2002-11",
                "facts.csv:5:11: a quote stands in the middle of a cell; expected quotes around a whole cell only, and doubled within one",
                "facts.csv:6:1: period 2003-02 does not follow 2002-11: periods must adjoin; expected 2002-12",
                "facts.csv:6:15: the line has 6 cells; expected 5, one for each column",
                "facts.csv:7:10: the line has 2 cells; expected 5, one for each column",
            ],
            run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("2002-Q4", "'2002-Q4' is no period of this agreement; expected a month such as 2002-10")]
    [InlineData("2002-13", "'2002-13' is no period of this agreement; expected a month such as 2002-10")]
    [InlineData("", "the period is missing; expected a month such as 2002-10")]
    [InlineData("2002-03", "period 2002-03 ends before the agreement is in force; expected a period that ends on or after 2002-04-25")]
    public void A_period_that_is_none_of_the_agreement_is_a_fault(string period, string message)
    {
        var run = Run.Facts($"period,gross-revenue\n{period},1\n");
        Assert.Equal($"facts.csv:2:1: {message}\n", run.Error);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void A_quote_that_is_never_closed_spoils_its_own_line_only()
    {
        var run = Run.Facts("period,gross-revenue\n2002-10,\"1\n2002-11,x\n");
        Assert.Equal(
            [
                "facts.csv:2:9: a quote is never closed; expected a second quote at the end of the cell, on the same line",
                "facts.csv:3:9: gross-revenue: 'x' is no plain number; expected " + Money,
            ],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("gross-revenue,period\n1,2002-10\n", "facts.csv:1:1: the first column is 'gross-revenue'; expected period as the first column, and commas between columns")]
    [InlineData("period;gross-revenue\n2002-10;1\n", "facts.csv:1:1: the first column is 'period;gross-revenue'; expected period as the first column, and commas between columns")]
    [InlineData("", "facts.csv:1:1: the file is empty; expected a header line: period, then the keys of facts")]
    [InlineData("\r\n\r\n", "facts.csv:1:1: the file is empty; expected a header line: period, then the keys of facts")]
    [InlineData("period,gross-revenue\n\n", "facts.csv:1:21: no period follows the header; expected one line for each period")]
    [InlineData("period,zzz\n2002-10,1\n", "facts.csv:1:8: no fact is called 'zzz'; expected a fact that 'contract-rules facts international-voip' lists")]
    public void A_header_that_cannot_be_used_is_a_fault(string text, string message)
    {
        var run = Run.Facts(text);
        Assert.Equal(message + "\n", run.Error);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void A_file_in_another_encoding_is_named_with_its_first_foreign_byte()
    {
        var run = Run.Facts([.. "period,gross-revenue\n2002-10,"u8, 0xE9, .. "\n"u8]);
        Assert.Equal("facts.csv:2:9: the byte 0xE9 is no UTF-8; expected a text file in UTF-8\n", run.Error);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void A_long_or_unprintable_cell_is_shown_short_and_on_one_line()
    {
        var run = Run.Facts($"period,gross-revenue\n2002-10,\u0007{new string('x', 1000)}\n");
        Assert.Equal($"facts.csv:2:9: gross-revenue: '\\u0007{new string('x', 39)}…' is no plain number; expected {Money}\n", run.Error);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_directory_are_faults()
    {
        var missing = Run.Of("settle", Run.Agreement, "--facts", "no-such-file.csv");
        var directory = Run.Of("settle", Run.Agreement, "--facts", AppContext.BaseDirectory);
        Assert.Equal("no-such-file.csv: there is no such file; expected a CSV file\n", missing.Error);
        Assert.Equal($"{AppContext.BaseDirectory}: this is a directory; expected a CSV file\n", directory.Error);
        Assert.Equal((ExitCode.BadInput, ExitCode.BadInput), (missing.ExitCode, directory.ExitCode));
    }

    [Fact]
    public void A_number_that_is_too_long_to_be_one_is_refused_before_it_is_reckoned_with()
    {
        var run = Run.Facts($"period,gross-revenue\n2002-10,{new string('1', 1_000_000)}\n");

        Assert.Equal($"facts.csv:2:9: gross-revenue: '{new string('1', 40)}…' has more than 1,000 digits; expected {Money}\n", run.Error);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void After_the_last_month_of_the_calendar_no_other_is_expected()
    {
        var run = Run.Facts("period\n2999-12\n3000-01\n2002-13\n2999-12\n");

        Assert.Equal(
            [
                "facts.csv:3:1: '3000-01' is no period of this agreement; expected no period after 2999-12",
                "facts.csv:4:1: '2002-13' is no period of this agreement; expected no period after 2999-12",
                "facts.csv:5:1: period 2999-12 is repeated, after line 2; expected each period once",
            ],
            run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Bad_months_beyond_the_calendar_are_told_line_by_line()
    {
        var run = Run.Facts("period\n2002-05\n" + string.Concat(Enumerable.Repeat("x\n", 84_000)));

        Assert.Equal(84_000, run.ErrorLines.Count);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void What_is_settled_before_the_agreement_under_one_text_for_all_is_told()
    {
        var run = Run.Facts("period\n2002-03\n2002-04\n", "--in-force", "2002-04-25");

        Assert.Contains("2002-03   the period ends before the agreement of 2002-04-25, and is settled under the text", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Single(System.Text.Json.JsonDocument
            .Parse(Run.Facts("period\n2002-03\n2002-04\n", "--in-force", "2002-04-25", "--output", "json").Output)
            .RootElement.GetProperty("statements").EnumerateArray()
            .SelectMany(statement => statement.GetProperty("warnings").EnumerateArray()), warning => warning.GetProperty("kind").GetString() == "before-the-agreement");
    }

    [Fact]
    public void A_line_of_more_cells_than_any_file_has_is_refused_as_a_whole()
    {
        var run = Run.Facts($"period{new string(',', 100_000)}\n2002-10\n");

        Assert.Equal("facts.csv:1:100007: the line has 100001 cells; expected at most 100,000\n", run.Error);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Of_more_faults_than_anybody_reads_the_first_are_told_and_the_others_counted()
    {
        var run = Run.Facts("period\n" + string.Concat(Enumerable.Repeat("x\n", 100_002)));

        Assert.Equal(100_001, run.ErrorLines.Count);
        Assert.Equal("facts.csv:100001:1: 'x' is no period of this agreement; expected a month such as 2002-10", run.ErrorLines[^2]);
        Assert.Equal("and 2 more, which are not told", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("period,gross-revenue\n\n , ,\n,\n\"\",\"\"\n2002-10,5\n")]
    [InlineData("\n,,\nperiod,gross-revenue\n2002-10,5\n\n")]
    public void Blank_lines_do_not_count_wherever_they_stand(string text) =>
        Assert.Equal(Run.Facts("period,gross-revenue\n2002-10,5\n"), Run.Facts(text));
}

using System.Text;

namespace ContractRules.Cli.Tests.Rows;

/// <summary>Facts and state as rows of tables of a warehouse, in JSON.</summary>
public sealed class RowsTests
{
    private const string Csv = "period,ldts-profit,authority-approval-date\n2005-03,-21480.55,\n2005-04,100,2005-04-11\n2005-05,-3,\n";

    private const string March = """{"venture":"a","period_number":1,"period_start":"2005-03-01","period_end":"2005-03-31","ldts_profit":-2148055,"authority_approval_date":null}""";
    private const string April = """{"venture":"a","period_number":2,"period_start":"2005-04-01","period_end":"2005-04-30","ldts_profit":"10000","authority_approval_date":"2005-04-11"}""";
    private const string May = """{"VENTURE":"a","PERIOD_NUMBER":3,"PERIOD_START":"2005-05-01","PERIOD_END":"2005-05-31","LDTS_PROFIT":-300.00,"AUTHORITY_APPROVAL_DATE":null}""";
    private const string AfterApril = """{"venture":"a","period_number":2,"authority_approval_date_as_it_stands":"2005-04-11"}""";

    private static readonly string[] Explain = ["explain", "fusion-ldts", "fusion-attributable-profit", "--period", "2005-05", "--all"];

    [Theory]
    [InlineData("settle", "fusion-ldts", "--output", "json")]
    [InlineData("explain", "fusion-ldts", "fusion-attributable-profit", "--period", "2005-05", "--output", "json")]
    public void Whatever_takes_a_file_of_facts_takes_rows_and_gives_the_same(params string[] command)
    {
        var file = On(("facts", Csv), command);

        Assert.Equal(0, file.ExitCode);
        Assert.Equal(file, On(("facts", $"[{May},\n{March},{April}]"), command));
        Assert.Equal(file, On(("facts", $"{March}\n{April}\n{May}\n"), command));
        Assert.Equal(file, On(("facts", $"{March}\n{March.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)}\n{April}\n{May}\n"), [.. command, "--venture", "a"]));
    }

    // 75 % of a loss of 3.00.
    [Fact]
    public void A_period_is_explained_from_its_facts_and_what_the_one_before_it_passed_on()
    {
        var all = On(("facts", $"[{March},{April},{May}]"), Explain);
        Assert.Contains("Profit attributable to Fusion (fusion-attributable-profit) = −2.25 USD", all.Output, StringComparison.Ordinal);
        Assert.Equal(all.Output.Replace("standing since 2005-04", "standing since it was last given", StringComparison.Ordinal), On(("facts", May), ("carried", AfterApril), Explain).Output);
        Assert.Equal(On(("facts", May), ("carried", AfterApril), Explain), On(("facts", $"{March}\n{April}\n{May}"), ("carried", $"[{AfterApril.Replace("2,", "1,", StringComparison.Ordinal)},{AfterApril}]"), Explain));
    }

    [Theory]
    [InlineData(May, null, "facts: row 1: the facts of a begin with its period 3; expected those from period 1 on, or what period 2 passed on (--carried)")]
    [InlineData($"[{March},{May}]", null, "facts: row 2: period 3 of a comes after period 1; expected rows of periods that follow one another")]
    [InlineData(March + April, "b", "facts: there is no row of the venture 'b'; expected a")]
    [InlineData("""{"venture":"b","period_number":1,"period_start":"2005-03-01","period_end":"2005-03-31"}""" + March, null, "facts: the rows are those of many ventures; expected those of one: --venture NAME takes its rows")]
    [InlineData("""{"venture":"a","period_number":1,"period_start":"2005-03-01","period_end":"2005-03-31","ldts_profits":1}""", null, "facts: row 1, ldts_profits: no fact has such a column; expected ldts_profit")]
    [InlineData("""{"venture":"a","period_number":1,"period_start":"2005-03-01","period_end":"2005-03-31","ldts_profit":1.5}""", null, "facts: row 1, ldts_profit: found 1.5; expected a whole number, counted in 1/100 USD: a number of USD, with at most 2 decimals")]
    [InlineData("""{"venture":"a","period_number":1,"period_start":"2005-03-01","period_end":"2005-03-31","authority_approval_date":"11.4.2005"}""", null, "facts: row 1, authority_approval_date: found 11.4.2005; expected a date such as 2002-10-31")]
    [InlineData("""{"venture":"a","period_number":0,"period_start":"2005-03-01","period_end":"2005-03-31"}""", null, "facts: row 1, period_number: found 0; expected a whole number, at least 1")]
    [InlineData("""{"venture":"a","period_number":1,"period_start":"2005-03-01","period_end":"2005-03-30"}""", null, "facts: row 1, period_end: from 2005-03-01 to 2005-03-30 is no period of the agreement; expected one of its Months")]
    [InlineData(March + March, null, "facts: row 2, period_number: a has a period 1 already, in row 1; expected each period of a venture once")]
    [InlineData("""{"period_number":1,"period_start":"2005-03-01","period_end":"2005-03-31"}""", null, "facts: row 1, venture: there is no such column; expected the name of the venture")]
    [InlineData("[]", null, "facts: there are none; expected rows: a list of objects, or one object after another, such as {\"venture\":\"lahore\",\"period_number\":1}")]
    [InlineData("[{\"venture\":[]", null, "facts: no JSON at line 1, byte 15; expected rows: a list of objects, or one object after another, such as {\"venture\":\"lahore\",\"period_number\":1}")]
    public void What_is_wrong_in_rows_is_told_by_row_and_column(string facts, string? venture, string told) =>
        Assert.Equal((2, told), (On(("facts", facts), [.. Explain, .. venture is null ? [] : (string[])["--venture", venture]]) is var run ? run.ExitCode : 0, Assert.Single(run.ErrorLines)));

    [Theory]
    [InlineData(May, """{"venture":"a","period_number":2,"authority_approval_date":"2005-04-11"}""", "carried: row 1, authority_approval_date_as_it_stands: there is no such column; expected what passes on of authority-approval-date as it stands, in a table of state made for these figures")]
    [InlineData(May, """{"venture":"a","period_number":2,"authority_approval_date_as_it_stands":7}""", "carried: row 1, authority_approval_date_as_it_stands: found 7; expected a date such as 2002-10-31")]
    [InlineData(May, """{"venture":"a","period_number":1,"authority_approval_date_as_it_stands":null}""", "carried: there is no row of a for its period 2; expected what its period 2 passed on")]
    [InlineData(Csv, AfterApril, "--carried: it is a row of the table of state; expected rows of the table of facts as --facts, too")]
    [InlineData("""{"venture":"a","period_number":3,"period_start":"2005-05-01","period_end":"2005-05-31","ldts_profit":1}""", AfterApril, "facts: authority_approval_date: there is no such column; expected 1(2)(a): Authority approval date, as in a table of facts that was made for these figures; NULL where it is not given")]
    public void What_is_wrong_in_a_row_of_state_is_told_by_its_column(string facts, string state, string told) =>
        Assert.Equal(told, Assert.Single(On(("facts", facts), ("carried", state), Explain).ErrorLines));

    [Fact]
    public void Whole_statements_do_not_go_on_from_a_row_of_state() =>
        Assert.StartsWith("--carried: a row of the table of state holds what figures need", Assert.Single(On(("facts", May), ("carried", AfterApril), ["settle", "fusion-ldts"]).ErrorLines), StringComparison.Ordinal);

    private static Run On((string Name, string Text) facts, string[] command) => Run.OnFile(facts.Name, Encoding.UTF8.GetBytes(facts.Text), path => Run.Of([.. command, "--facts", path]));

    private static Run On((string Name, string Text) facts, (string Name, string Text) carried, string[] command) =>
        Run.OnFile(carried.Name, Encoding.UTF8.GetBytes(carried.Text), path => On(facts, [.. command, "--carried", path]));
}

using System.Text;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary><c>--venture NAME</c>: the rows of one venture in a file of many, for whatever is told of one.</summary>
public sealed class OneVentureTests
{
    private const string Many = "venture,period,ldts-profit,authority-approval-date\nb,2005-04,x,\n\"a, the first\",2005-04,100,2005-04-11\nb,2005-06,1,\n\"a, the first\",2005-05,-3,\n";
    private const string One = "period,ldts-profit,authority-approval-date\n2005-04,100,2005-04-11\n2005-05,-3,\n";

    [Theory]
    [InlineData("settle", "fusion-ldts", "--output", "json")]
    [InlineData("explain", "fusion-ldts", "fusion-attributable-profit", "--period", "2005-05")]
    public void Whatever_is_told_of_one_is_told_of_its_rows_as_if_there_were_no_others(params string[] command)
    {
        var alone = OnFile(One, command);
        var among = OnFile(Many, [.. command, "--venture", "a, the first"]);

        Assert.Equal(0, alone.ExitCode);
        Assert.Equal(alone, among);
    }

    [Fact]
    public void What_is_wrong_is_told_at_its_cell_in_the_whole_file() => Assert.Collection(
        OnFile(Many, "explain", "fusion-ldts", "fusion-interest", "--period", "2005-04", "--venture", "b").ErrorLines,
        line => Assert.StartsWith("facts.csv:2:11: ldts-profit: 'x' is no plain number", line, StringComparison.Ordinal),
        line => Assert.StartsWith("facts.csv:4:3: period 2005-06 does not follow 2005-04", line, StringComparison.Ordinal));

    [Theory]
    [InlineData(Many, null, "facts.csv:1:1: the facts are those of many ventures; expected those of one: --venture NAME takes its rows")]
    [InlineData(Many, "c", "facts.csv:1:1: there is no row of the venture 'c'")]
    [InlineData(One, "a", "facts.csv:1:1: there is no column 'venture'; expected the facts of many ventures, or no --venture")]
    public void A_venture_that_is_not_there_is_told(string facts, string? venture, string told) => Assert.StartsWith(
        told, Assert.Single(OnFile(facts, ["explain", "fusion-ldts", "fusion-interest", "--period", "2005-04", .. venture is null ? [] : (string[])["--venture", venture]]).ErrorLines), StringComparison.Ordinal);

    [Fact]
    public void States_of_many_are_no_state_of_one()
    {
        var states = Path.Combine(Directory.CreateTempSubdirectory("contract-rules").FullName, "states.csv");
        OnFile(Many.Replace(",x,", ",1,", StringComparison.Ordinal).Replace("2005-06", "2005-05", StringComparison.Ordinal), "settle", "fusion-ldts", "--carried-out", states);

        Assert.Contains("these are states of many ventures", Assert.Single(OnFile(One, "settle", "fusion-ldts", "--carried", states).ErrorLines), StringComparison.Ordinal);
    }

    private static Run OnFile(string text, params string[] args) => Run.OnFile("facts.csv", Encoding.UTF8.GetBytes(text), path => Run.Of([.. args, "--facts", path]));
}

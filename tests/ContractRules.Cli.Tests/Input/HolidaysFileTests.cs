using System.Text.Json;

namespace ContractRules.Cli.Tests.Input;

public sealed class HolidaysFileTests
{
    // Seized on Monday 16 December 2002. Ten business days on, over two weekends, is Monday the 30th; the day after it
    // Fusion may terminate. Each holiday among them moves that by a day; with three, the tenth business day is Thursday,
    // 2 January. A holiday on a weekend, or given twice, moves nothing.
    private const string Seizure = "period,thil-seizure-date\n2002-12,2002-12-16\n";

    [Theory]
    [InlineData(null, "2002-12-31")]
    [InlineData("2002-12-25\n", "2003-01-01")]
    [InlineData("date\n2002-12-25\n", "2003-01-01")]
    [InlineData("Date,Holiday\r\n2002-12-25,Christmas Day\r\n\r\n\"2002-12-26\",\"Boxing Day, in London\"\r\n", "2003-01-02")]
    [InlineData("2002-12-21\n2002-12-22\n2002-12-25\n2002-12-25\n", "2003-01-01")]
    [InlineData("2002-12-25\n2002-12-26\n2002-12-27\n", "2003-01-03")]
    public void Business_days_pass_over_the_holidays_of_the_file(string? holidays, string from)
    {
        var run = WithHolidays(holidays, "settle", "--output", "json");
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var power = json.RootElement.GetProperty("statements")[0].GetProperty("powers").EnumerateArray()
            .Single(power => (power.GetProperty("clause").GetString(), power.GetProperty("holder").GetString()) == ("6(9)(f)", "Fusion"));
        Assert.Equal(from, power.GetProperty("from").GetString());
    }

    [Fact]
    public void All_that_is_wrong_in_the_file_is_told_with_what_is_wrong_in_the_facts()
    {
        var run = WithHolidays("date,name\n2002-12-25,Christmas,London\n25.12.2002\n,Boxing Day\n\"2002\n", "settle", "--in-force", "2001-01-01");
        const string Expected = "; expected a date such as 2002-07-04, and its name after a comma or nothing";
        Assert.Equal(
            [
                "--in-force: 2001-01-01 lies before the agreement; expected 2002-04-25 or later",
                "holidays.csv:2:22: the line has 3 cells" + Expected,
                "holidays.csv:3:1: '25.12.2002' is no date" + Expected,
                "holidays.csv:4:1: the date is missing" + Expected,
                "holidays.csv:5:1: a quote is never closed; expected a second quote at the end of the cell, on the same line",
            ],
            run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("date\n")]
    public void A_file_without_a_holiday_is_a_fault(string holidays) =>
        Assert.Equal("holidays.csv:1:1: the file holds no holiday; expected one date a line, such as 2002-07-04\n", WithHolidays(holidays, "settle").Error);

    [Theory]
    [InlineData("explain", "net-profit", "--period", "2002-12")]
    [InlineData("true-up", "--audited", "no-such-file.csv", "--year", "2002")]
    public void Whatever_settles_takes_holidays(string command, params string[] args) =>
        Assert.Contains("holidays.csv:1:1: 'x' is no date", WithHolidays("x\n", command, args).Error, StringComparison.Ordinal);

    private static Run WithHolidays(string? holidays, string command, params string[] args)
    {
        var directory = Directory.CreateTempSubdirectory("contract-rules").FullName;
        var (facts, file) = (Path.Combine(directory, "facts.csv"), Path.Combine(directory, "holidays.csv"));
        File.WriteAllText(facts, Seizure);
        File.WriteAllText(file, holidays ?? "");
        string[] option = holidays is null ? [] : ["--holidays", file];
        var run = Run.Of([command, Run.Agreement, .. args, "--facts", facts, .. option]);
        Directory.Delete(directory, recursive: true);
        return run with { Error = run.Error.Replace(directory + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }
}

using System.Text.Json;

namespace ContractRules.Cli.Tests.Output;

public sealed class DutiesTests
{
    // The Committee was due on 25 April + 7 days = 2 May 2002, and was constituted 4 days later.
    // October is the third month of the agreement with PTCL: 9,000,000 minutes were due, so 6,000,000 are short.
    // November is 1 minute short of 3,000,000, December is not short, January by 1,000,000.
    // October's net profit 600,000 − 570,000 − 45,000 − 19,800 is a loss: nothing is due, so a payment of 0 keeps the duty.
    private const string Facts =
        """
        period,ptcl-agreement-date,gross-revenue,minutes-sold,terminated-minutes,paid-to-thil,committee-constituted-date
        2002-10,2002-08-20,600000,3000000,3000000,0,2002-05-06
        2002-11,,600000,2999999,3000000,0,
        2002-12,,600000,3000000,3000000,,
        2003-01,,600000,2000000,3000000,0,
        """;

    [Fact]
    public void The_table_shows_what_calls_for_attention_and_puts_the_rest_in_a_line()
    {
        var duties = Section(Run.Facts(Facts).Output);
        Assert.Equal(["Kept whenever due: 2(1)(j), second.", ""], duties[..2]);
        Assert.Matches("^  2\\(1\\)\\(b\\) +Fusion shall sell the minutes promised +short in 2002-10 to 2002-11, 2003-01, 3 of 4$", duties[4]);
        Assert.Matches("^ +months, by 1,000,000 minutes in the last$", duties[5]);
        Assert.Equal(2, duties.Count(line => line.EndsWith("due on 2002-05-02, done 4 days late", StringComparison.Ordinal)));
        Assert.Contains(duties, line => line.EndsWith("undetermined in 2002-12 to 2003-01, 2 of 4 months:", StringComparison.Ordinal));
        Assert.Contains(duties, line => line.EndsWith("paid-to-thil not given", StringComparison.Ordinal));
    }

    [Fact]
    public void A_duty_that_is_undetermined_throughout_takes_one_row()
    {
        var duties = Section(Run.Facts(Facts.Replace(",0,", ",,", StringComparison.Ordinal)).Output);
        Assert.Single(duties, line => line.Contains("undetermined in all 4 months: paid-to-thil not", StringComparison.Ordinal));
        Assert.Single(duties, line => line.StartsWith("  4(2) ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_sample_tells_of_payments_keeps_the_duty_to_settle() =>
        Assert.Equal("Kept whenever due: 3(4), 4(2).", Section(Run.Sample().Output)[0]);

    [Fact]
    public void An_act_not_done_is_told_once_with_the_days_since()
    {
        // From 2 May to 30 November 2002 are 29 + 30 + 31 + 31 + 30 + 31 + 30 = 212 days.
        var output = Run.Facts("period,minutes-sold\n2002-10,1\n2002-11,1\n").Output;
        Assert.Matches(@"\n  3\(4\) +THIL shall constitute the Committee, with two +due on 2002-05-02, not done 212 days later\n", output);
        Assert.Contains("\nNot due so far: 2(1)(b), 2(1)(j), second.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_that_are_too_many_to_tell_are_counted()
    {
        var months = string.Concat(Enumerable.Range(1, 9).Select(month => $"2003-0{month},{(month % 2 == 1 ? 2_999_999 : 3_000_000)}\n"));
        var output = Run.Facts("period,ptcl-agreement-date,terminated-minutes\n2002-12,2002-12-31,3000000\n" + months.Replace(",", ",,", StringComparison.Ordinal)).Output;
        Assert.Matches(@"2\(1\)\(j\), second +Fusion shall terminate the minutes promised +short in 5 of 10 months from 2003-01 to\n +2003-09, by 1 minute in the last\n", output);
    }

    [Fact]
    public void One_period_shows_every_duty_where_all_is_asked_for()
    {
        var duties = Section(Run.Facts(Facts, "--period", "2003-01", "--all").Output);
        Assert.Equal("As they stand on 2003-01-31.", duties[0]);
        Assert.Matches(@"^  2\(1\)\(b\) .*promised +broken +2003-01-31 +1,000,000 minutes$", duties[4]);
        Assert.Matches(@"^  2\(1\)\(j\), second .*promised +kept +2003-01-31$", duties[5]);
        Assert.Matches(@"^  3\(4\) .* late +2002-05-02 +4 days$", duties[6]);
        Assert.Single(duties, line => line.Contains("undetermined   2003-01-31   paid-to-thil not given", StringComparison.Ordinal));
    }

    [Fact]
    public void The_JSON_holds_every_duty_exactly()
    {
        using var json = JsonDocument.Parse(Run.Facts(Facts, "--period", "2003-01", "--output", "json").Output);
        Assert.Equal(
            [
                """{"clause":"2(1)(b)","obligor":"Fusion","obligee":"THIL","what":"sell the minutes promised","state":"broken","due":"2003-01-31","daysLate":0,"shortfall":"1000000","unit":"minute","needs":[]}""",
                """{"clause":"2(1)(j), second","obligor":"Fusion","obligee":"THIL","what":"terminate the minutes promised","state":"kept","due":"2003-01-31","daysLate":0,"shortfall":"0","unit":"minute","needs":[]}""",
                """{"clause":"3(4)","obligor":"Fusion","obligee":"THIL","what":"constitute the Committee, with three members of its own","state":"late","due":"2002-05-02","daysLate":4,"shortfall":null,"unit":null,"needs":[]}""",
                """{"clause":"3(4)","obligor":"THIL","obligee":"Fusion","what":"constitute the Committee, with two members of its own","state":"late","due":"2002-05-02","daysLate":4,"shortfall":null,"unit":null,"needs":[]}""",
                """{"clause":"4(2)","obligor":"Fusion","obligee":"THIL","what":"have paid THIL what is due of the settlements","state":"undetermined","due":"2003-01-31","daysLate":0,"shortfall":null,"unit":"USD","needs":["paid-to-thil"]}""",
            ],
            json.RootElement.GetProperty("statements")[0].GetProperty("duties").EnumerateArray().Select(duty => JsonSerializer.Serialize(duty)));
    }

    [Fact]
    public void The_CSV_has_a_line_for_each_duty_of_each_period()
    {
        var lines = Run.Facts(Facts, "--output", "csv").OutputLines;
        Assert.Equal(20, lines.Count(line => line.Contains(",duty,", StringComparison.Ordinal)));
        Assert.Contains("2003-01,2002-07-12,duty,2(1)(b),,,,1000000,minute,2003-01-31,,,Fusion,THIL,sell the minutes promised,broken,,1000000,half away from zero", lines);
        Assert.Contains("2002-10,2002-07-12,duty,3(4),,,,4,day,2002-05-02,,,THIL,Fusion,\"constitute the Committee, with two members of its own\",late,,,", lines);
        Assert.Contains(
            "2002-12,2002-07-12,duty,4(2),,,,,USD,2002-12-31,paid-to-thil was not given for 2002-12,paid-to-thil,"
            + "Fusion,THIL,have paid THIL what is due of the settlements,undetermined,,,",
            lines);
    }

    private static List<string> Section(string output) =>
        [.. output.Split('\n').SkipWhile(line => line != "Duties").Skip(1).TakeWhile(line => line != "Powers")];
}

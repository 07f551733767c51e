using System.Text.Json;

namespace ContractRules.Cli.Tests.Output;

public sealed class StatementTests
{
    // October 2002, by hand. Costs so far are 60,000 + 10,000, of them 30,000 for the Pakistan side:
    //   percentage share 30,000 ÷ 70,000 = 3/7, above THIL's 25 %, so nothing is lent and nothing retained.
    //   amortization 60,000 ÷ 12 = 5,000; termination 1,000,001 × 0.19 = 190,000.19
    //   overhead 1,000,001 × 0.015 = 15,000.015 and × 0.0066 = 6,600.0066
    //   net profit 250,000 − 190,000.19 − 5,000 − 15,000.015 − 6,600.0066 = 33,399.7884
    //   THIL 25 % of it, 8,349.9471, is 8,349.95; recovery 25 % × 5,000 = 1,250
    private const string October =
        """
        period,gross-revenue,minutes-sold,terminated-minutes,equipment-costs,upfront-costs,pakistan-side-costs
        2002-10,250000,1000001,1000001,60000,10000,30000
        """;

    private static string Ended => October.Replace("pakistan-side-costs", "pakistan-side-costs,terminated", StringComparison.Ordinal) + ",true\n";

    [Fact]
    public void The_JSON_of_a_month_holds_every_value_exactly()
    {
        using var json = JsonDocument.Parse(Run.Facts(October, "--output", "json").Output);
        Assert.Equal(["$schema", "agreement", "readings", "statements"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Run.Agreement, json.RootElement.GetProperty("agreement").GetString());
        Assert.Equal("per-minute", json.RootElement.GetProperty("readings").GetProperty("overhead-basis").GetString());

        var statement = Assert.Single(json.RootElement.GetProperty("statements").EnumerateArray());
        Assert.Equal(
            ["period", "inForce", "changes", "terms", "payments", "deliveries", "duties", "powers", "undetermined", "warnings"],
            statement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2002-10", statement.GetProperty("period").GetString());
        Assert.Equal("2002-07-12", statement.GetProperty("inForce").GetString());

        var terms = statement.GetProperty("terms");
        Assert.Equal("""{"value":"33399.7884","unit":"USD","clause":"4(5)(b)"}""", Compact(terms.GetProperty("net-profit")));
        Assert.Equal("""{"value":"3/7","unit":"","clause":"2(2)(1)"}""", Compact(terms.GetProperty("thil-percentage-share")));
        Assert.Equal("""{"value":"0.19","unit":"USD/minute","clause":"4(5)(b)(iii)"}""", Compact(terms.GetProperty("termination-rate")));
        Assert.Equal("""{"value":false,"unit":"","clause":"4(5)(c)"}""", Compact(terms.GetProperty("expenses-to-be-agreed")));
        Assert.Equal("""{"value":"1999999","unit":"minute","clause":"2(1)(j), second"}""", Compact(terms.GetProperty("terminated-minutes-shortfall")));
        Assert.Equal("""{"value":"0","unit":"USD","clause":"6(10)"}""", Compact(terms.GetProperty("salvage-share")));

        Assert.Equal(
            [
                """{"clause":"2(2)(1)","payer":"THIL","payee":"Fusion","amount":"30000.00","currency":"USD","due":null}""",
                """{"clause":"4(2)","payer":"Fusion","payee":"THIL","amount":"8349.95","currency":"USD","due":"2002-11-30"}""",
                """{"clause":"4(5)(b)(v)","payer":"Fusion","payee":"THIL","amount":"1250.00","currency":"USD","due":"2002-11-30"}""",
            ],
            statement.GetProperty("payments").EnumerateArray().Select(Compact).Order());
        Assert.Equal("[]", Compact(statement.GetProperty("undetermined")));
    }

    [Fact]
    public void Once_the_agreement_has_ended_the_salvage_value_is_still_to_be_agreed()
    {
        using var json = JsonDocument.Parse(Run.Facts(Ended, "--output", "json").Output);
        var statement = json.RootElement.GetProperty("statements")[0];

        Assert.Equal("""{"unit":"USD","clause":"6(10)"}""", Compact(statement.GetProperty("terms").GetProperty("salvage-share")));
        Assert.Equal(
            """[{"term":"salvage-share","clause":"6(10)","reason":"agreed-salvage-value is still to be agreed for 2002-10","needs":["agreed-salvage-value"],"bounds":{"least":"0"}}]""",
            Compact(statement.GetProperty("undetermined")));
    }

    [Fact]
    public void The_CSV_tells_of_a_month_inside_which_the_text_changes()
    {
        var lines = Run.Facts(October.Replace("2002-10", "2002-07", StringComparison.Ordinal), "--output", "csv").OutputLines;

        Assert.Equal(
            ["2002-07,2002-07-12,change,,,,,,,,,,,,Letter of 12 July 2002,under the text at its end,2002-07-12,,"],
            lines.Where(line => line.Contains(",change,", StringComparison.Ordinal)));
        Assert.DoesNotContain(Run.Facts(October, "--output", "csv").OutputLines, line => line.Contains(",change,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chosen_reading_shows_in_the_JSON_and_in_the_figures()
    {
        using var json = JsonDocument.Parse(Run.Facts(October, "--output", "json", "--reading", "overhead-basis=flat-month").Output);
        Assert.Equal("flat-month", json.RootElement.GetProperty("readings").GetProperty("overhead-basis").GetString());
        var terms = json.RootElement.GetProperty("statements")[0].GetProperty("terms");
        Assert.Equal("45000", terms.GetProperty("fusion-expenses").GetProperty("value").GetString());
    }

    [Fact]
    public void The_CSV_has_a_line_for_each_term_and_each_payment()
    {
        var lines = Run.Facts(October, "--output", "csv").OutputLines;
        Assert.Equal("period,in-force,kind,clause,term,payer,payee,value,unit,due,undetermined,needs,party,toward,what,state,from,rounded,rounding", lines[0]);
        Assert.Contains("2002-10,2002-07-12,term,4(5)(b),net-profit,,,33399.7884,USD,,,,,,,,,33399.79,half away from zero", lines);
        Assert.Contains("2002-10,2002-07-12,term,2(2)(1),thil-percentage-share,,,3/7,,,,,,,,,,0.428571,half away from zero", lines);
        Assert.Contains("2002-10,2002-07-12,payment,4(2),,Fusion,THIL,8349.95,USD,2002-11-30,,,,,,,,8349.95,half away from zero", lines);
        Assert.Contains(
            "2002-10,2002-07-12,term,6(10),salvage-share,,,,USD,,agreed-salvage-value is still to be agreed for 2002-10,agreed-salvage-value,,,,,,,",
            Run.Facts(Ended, "--output", "csv").OutputLines);
        Assert.Equal("", lines[^1]);
        Assert.All(lines.SkipLast(1).Where(line => !line.Contains('"', StringComparison.Ordinal)), line => Assert.Equal(18, line.Count(c => c == ',')));
    }

    [Fact]
    public void The_table_shows_a_period_a_line_then_payments_what_is_missing_and_the_readings()
    {
        var run = Run.Facts(October, "--term", "net-profit");
        Assert.Matches(@"\n  2002-10 +33,399\.79 +30,000\.00 +9,599\.95\n", run.Output);
        Assert.Matches(@"\n  2002-11-30 +Fusion +THIL +9,599\.95 +USD +THIL's profit share \(4\(2\)\) 8,349\.95\n +Amortization paid to THIL \(4\(5\)\(b\)\(v\)\) 1,250\.00\n", run.Output);
        Assert.Matches(@"\n  Agreed salvage value +THIL's part of the salvage value \(6\(10\)\)\n  still to be agreed\n  for 2002-10\n", Run.Facts(Ended).Output);
        Assert.Matches(@"\n  \[[0-9]+\] +4\(5\)\(b\)\(vi\) +overhead-basis +per-minute +flat-month\n", run.Output);
        Assert.DoesNotContain("force-majeure-volume", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  force-majeure-volume +whole-month +all of it", Run.Facts(October, "--all").Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void The_table_fits_the_screen_without_codes_or_trailing_blanks(int width)
    {
        string[][] commands =
        [
            ["settle", Run.Agreement, "--facts", Run.SampleFile],
            ["settle", Run.Agreement, "--facts", Run.SampleFile, "--period", "2004-08"],
            ["facts", Run.Agreement],
            ["clauses", Run.Agreement],
            ["readings", Run.Agreement],
        ];
        foreach (var command in commands)
        {
            var run = Run.OnWidth(width, command);
            Assert.Equal(ExitCode.Done, run.ExitCode);
            Assert.All(run.OutputLines, line => Assert.InRange(line.Length, 0, width));
            Assert.All(run.OutputLines, line => Assert.Equal(line.TrimEnd(), line));
            Assert.DoesNotContain('\u001b', run.Output);
        }
    }

    [Fact]
    public void The_overview_keeps_each_period_and_figure_on_one_line_at_80_columns()
    {
        var lines = Run.OnWidth(80, "settle", Run.Agreement, "--facts", Run.SampleFile).OutputLines;
        Assert.Equal(29, lines.SkipWhile(line => !line.StartsWith("──", StringComparison.Ordinal) && !line.Contains("──", StringComparison.Ordinal))
            .Skip(1).TakeWhile(line => line.Length > 0).Count(line => line.StartsWith("  200", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("  2004-08 ", StringComparison.Ordinal) && line.EndsWith("open", StringComparison.Ordinal));
    }

    [Fact]
    public void One_period_is_a_page_that_adds_up_and_terms_can_be_chosen()
    {
        // 9.84 of the 200.00 that were lent are repaid from instalments: 190.16 are left.
        var page = Run.Sample("--period", "2002-09").Output;
        Assert.Contains("Statement of 2002-09", page, StringComparison.Ordinal);
        Assert.Matches(@"\n      Lent in the month +200\.00 .*\n      less Amortization retained by Fusion +−9\.84 .*\n    Loan outstanding +190\.16 ", page);
        Assert.DoesNotContain("terminated-by-fusion", page, StringComparison.Ordinal);
        Assert.Matches(@"\n    Terminated by Fusion +no +6\(9\) +terminated-by-fusion\n", Run.Sample("--period", "2002-09", "--all").Output);

        // THIL funded 126,000 of 504,800: 25 % of it is 126,200, so 200 are lent. Amortization 298,000 ÷ 12 × 200 ÷ 504,800 = 9.84 repays it.
        var chosen = Run.Sample("--term", "loan-outstanding", "--term", "thil-share");
        Assert.Matches(@"\n  2002-09 +190\.16 +25\.00 %", chosen.Output);
    }

    [Fact]
    public void The_Markdown_holds_the_same_tables()
    {
        var run = Run.Facts(October, "--output", "markdown");
        Assert.StartsWith("# International VoIP Agreement of 2002-04-25: 2002-10\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n| 2002-11-30 | Fusion | THIL | 9,599.95 | USD | THIL's profit share (4(2)) 8,349.95<br>Amortization paid to THIL (4(5)(b)(v)) 1,250.00 |\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("\n| --- | --- | --- | ---: | --- | --- |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" | overhead-basis | per-minute | flat-month |\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_force_settles_every_period_under_the_version_of_that_day()
    {
        using var json = JsonDocument.Parse(Run.Sample("--in-force", "2002-04-25", "--output", "json").Output);
        Assert.All(json.RootElement.GetProperty("statements").EnumerateArray(), statement =>
        {
            Assert.Equal("2002-04-25", statement.GetProperty("inForce").GetString());
            Assert.True(statement.GetProperty("terms").TryGetProperty("investment-cap", out _));
        });
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, JsonSerializerOptions.Web);
}

using System.Text.Json;

namespace ContractRules.Cli.Tests.Commands;

public sealed class TrueUpTests
{
    // Costs of 100,000 in December 2002, 10,000 of them on the Pakistan side: Fusion lends THIL 15,000. Of 40,000 a month
    // THIL is entitled to 25 % = 10,000, of which Fusion retains 15 % = 6,000 while the loan lasts.
    //   as settled                      January paid 4,000, February paid 4,000, March (3,000 of the loan left) paid 7,000
    //   as audited, January 30,000      January paid 7,500 − 4,500 = 3,000, February 4,000, March (4,500 left) 5,500
    private const string Facts =
        """
        period,gross-revenue,minutes-sold,terminated-minutes,upfront-costs,pakistan-side-costs
        2002-12,0,0,0,100000,10000
        2003-01,40000,0,0,,
        2003-02,40000,0,0,,
        2003-03,40000,0,0,,
        """;

    [Fact]
    public void The_table_tells_what_is_paid_for_the_year_month_by_month_and_because_of_what()
    {
        var run = TrueUp(Facts, "period,gross-revenue\n2003-01,30000\n");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nTHIL pays Fusion 2,500.00 USD in all.\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  4\(2\) Monthly settlement and yearly adjustment +Fusion +THIL +15,000\.00 +12,500\.00 +−2,500\.00 +THIL\n", run.Output);
        Assert.Matches(@"\n  2003-01 +4\(2\) Monthly settlement and yearly +Fusion +THIL +4,000\.00 +3,000\.00 +−1,000\.00 +THIL\n", run.Output);
        Assert.Matches(@"\n  2003-03 +4\(2\) Monthly settlement and yearly +Fusion +THIL +7,000\.00 +5,500\.00 +−1,500\.00 +THIL\n", run.Output);
        Assert.DoesNotMatch(@"\n  2003-02 +4\(2\)", run.Output);
        Assert.Matches(@"\n  2003-01 +gross-revenue +40,000\.00 +30,000\.00 +USD\n", run.Output);
        Assert.Matches(@"\n  net-profit +2003-01 +40,000\.00 +30,000\.00 +−10,000\.00 +USD\n", run.Output);
        Assert.DoesNotContain("After 2003", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_audited_file_holds_only_what_the_audit_adjusts_in_any_months_of_the_year()
    {
        // January's blank cells and all of February keep what the facts say. March, with 2,000 disputed, is 38,000:
        // entitled 9,500, retained 3,000, paid 6,500 instead of 7,000.
        var run = TrueUp(Facts, "period,gross-revenue,disputed-items\n2003-03,,2000\n2003-01,,\n");

        Assert.Contains("THIL pays Fusion 500.00 USD in all.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_change_nothing_is_to_be_paid()
    {
        var run = TrueUp(Facts, "period,gross-revenue\n2003-01,40000\n");

        Assert.Contains("Nothing is to be paid.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Period by period", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_after_the_year_is_told_apart()
    {
        // The year is January and February; March follows it, and pays 1,500 less for the loan is larger.
        var run = TrueUp(Facts, "period,gross-revenue\n2003-01,30000\n", year: "2003-01-01/2003-02-28");

        Assert.Contains("THIL pays Fusion 1,000.00 USD in all.\n", run.Output, StringComparison.Ordinal);
        var after = run.Output[run.Output.IndexOf("After 2003-01-01/2003-02-28", StringComparison.Ordinal)..];
        Assert.Contains("THIL pays Fusion 1,500.00 USD in all.\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_holds_the_net_the_totals_and_every_month_exactly()
    {
        using var json = JsonDocument.Parse(TrueUp(Facts, "period,gross-revenue\n2003-01,30000\n", "--output", "json").Output);
        var root = json.RootElement;

        Assert.Equal(["$schema", "agreement", "readings", "year", "net", "netDeliveries", "totals", "deliveryTotals", "periods", "later"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""[{"payer":"THIL","payee":"Fusion","amount":"2500.00","currency":"USD"}]""", Compact(root.GetProperty("net")));
        Assert.Equal(
            """[{"clause":"4(2)","payer":"Fusion","payee":"THIL","currency":"USD","asSettled":"15000.00","asAudited":"12500.00","difference":"-2500.00","toPay":{"payer":"THIL","payee":"Fusion","amount":"2500.00","currency":"USD"},"leftOut":[]}]""",
            Compact(root.GetProperty("totals")));
        Assert.Equal(["2003-01", "2003-02", "2003-03"], root.GetProperty("periods").EnumerateArray().Select(period => period.GetProperty("period").GetString()));
        var january = root.GetProperty("periods")[0];
        Assert.Equal("""[{"fact":"gross-revenue","asSettled":"40000","asAudited":"30000","unit":"USD"}]""", Compact(january.GetProperty("facts")));
        Assert.Contains(
            """{"term":"loan-outstanding","asSettled":"9000","asAudited":"10500","unit":"USD"}""",
            january.GetProperty("terms").EnumerateArray().Select(Compact));
    }

    [Fact]
    public void The_CSV_has_a_line_for_each_payment_total_fact_and_term()
    {
        var lines = TrueUp(Facts, "period,gross-revenue\n2003-01,30000\n", "--output", "csv").OutputLines;

        Assert.Equal("period,kind,clause,key,payer,payee,as-settled,as-audited,difference,unit,undetermined,needs,rounded,rounding", lines[0]);
        Assert.Contains("2003-01,fact,,gross-revenue,,,40000,30000,,USD,,,,", lines);
        Assert.Contains("2003-01,term,,net-profit,,,40000,30000,-10000,USD,,,-10000.00,half away from zero", lines);
        Assert.Contains("2003-02,payment,4(2),,Fusion,THIL,4000.00,4000.00,0.00,USD,,,0.00,half away from zero", lines);
        Assert.Contains("2003,total,4(2),,Fusion,THIL,15000.00,12500.00,-2500.00,USD,,,-2500.00,half away from zero", lines);
    }

    [Fact]
    public void An_open_difference_says_what_it_needs_and_counts_when_strict()
    {
        string[] strict = ["--strict", "--output", "json"];
        var run = TrueUp(Facts, "period,terminated-minutes\n2003-03,3000001\n", strict);

        Assert.Equal(ExitCode.Undetermined, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var paid = json.RootElement.GetProperty("periods")[2].GetProperty("payments")[0];
        Assert.Equal(("7000.00", JsonValueKind.Null), (paid.GetProperty("asSettled").GetString(), paid.GetProperty("difference").ValueKind));
        Assert.Equal("""["agreed-fusion-expenses","agreed-subcontractor-expenses"]""", Compact(paid.GetProperty("needs")));
        Assert.Equal("""["2003-03"]""", Compact(json.RootElement.GetProperty("totals")[0].GetProperty("leftOut")));
        Assert.Equal(ExitCode.Done, TrueUp(Facts, "period,gross-revenue\n2003-03,1\n", strict).ExitCode);
    }

    [Fact]
    public void A_month_that_was_open_is_due_in_full_once_the_missing_figure_is_supplied()
    {
        // March's revenue was missing, so nothing was paid for it. With 40,000, of which Fusion retains the 3,000 left: 7,000.
        var withoutMarch = Facts.Replace("2003-03,40000,", "2003-03,,", StringComparison.Ordinal);
        const string March = "period,gross-revenue\n2003-03,40000\n";
        var run = TrueUp(withoutMarch, March, "--strict", "--output", "table");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nFusion pays THIL 7,000.00 USD in all.\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  2003-03 +4\(2\) Monthly settlement and yearly +Fusion +THIL +open +7,000\.00 +7,000\.00 +Fusion\n", run.Output);
        Assert.Contains(
            "2003,total,4(2),,Fusion,THIL,8000.00,15000.00,7000.00,USD,,,7000.00,half away from zero", TrueUp(withoutMarch, March, "--output", "csv").OutputLines);
    }

    [Fact]
    public void All_faults_of_both_files_and_of_the_year_are_told_together()
    {
        var run = TrueUp(Facts + "\n2004-01,40000,0,0,,", "period,gross-revenue,profit\n2003-01,x,\n2003-01,5,\n", year: "soon");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                "--year: 'soon' is no year; expected a year such as 2003, or a span such as 2002-07-01/2003-06-30",
                "facts.csv:6:1: period 2004-01 does not follow 2003-03: periods must adjoin; expected 2003-04",
                "audited.csv:1:22: no fact is called 'profit'; expected a fact that 'contract-rules facts international-voip' lists",
                "audited.csv:2:9: gross-revenue: 'x' is no plain number; expected a number of USD, at least 0, with at most 2 decimals, such as 1234.5",
                "audited.csv:3:1: period 2003-01 is repeated, after line 2; expected each period once",
            ],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("2002-12", "2003", "audited.csv:2:1: the period does not lie in 2003, the year to true up; expected a period of 2003")]
    [InlineData("2003-07", "2003", "audited.csv:2:1: the period is audited, but was not settled; expected a period of the facts as settled")]
    [InlineData("2003-02", "2003-01-15/2003-12-31", "--year: 2003-01: the period lies only partly in 2003-01-15/2003-12-31; expected a year of whole periods")]
    public void An_audited_month_that_does_not_fit_is_a_fault(string month, string year, string message)
    {
        var run = TrueUp(Facts, $"period,gross-revenue\n{month},5\n", year: year);

        Assert.Equal((ExitCode.BadInput, message + "\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_year_that_the_facts_do_not_reach_is_a_fault() =>
        Assert.StartsWith(
            "--year: no period settled lies in 2005; expected a year between 2002-12 and 2003-03\n",
            TrueUp(Facts, "period,gross-revenue\n2003-01,5\n", year: "2005").Error,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_table_fits_the_screen(int width)
    {
        var run = TrueUp(width, Facts, "period,gross-revenue,terminated-minutes\n2003-01,30000,\n2003-03,,3000001\n", "2003", []);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.All(run.OutputLines, line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Settling_as_known_before_the_countersignature_leaves_the_letter_out()
    {
        const string July = "period,gross-revenue,minutes-sold,terminated-minutes,upfront-costs,pakistan-side-costs\n2002-07,1000,0,0,100000,30000\n";

        Assert.Contains("4(2),,Fusion,THIL,400.00,", Run.Facts(July, "--output", "csv", "--known-on", "2002-07-31").Output, StringComparison.Ordinal);
        Assert.Contains("4(2),,Fusion,THIL,250.00,", Run.Facts(July, "--output", "csv", "--known-on", "2002-08-05").Output, StringComparison.Ordinal);
        Assert.Contains("4(2),,Fusion,THIL,250.00,", Run.Facts(July, "--output", "csv", "--known-on", "2002-07-31", "--reading", "countersignature-date=month-day").Output, StringComparison.Ordinal);
        Assert.Equal("--known-on: 2002-04-24 lies before the agreement; expected 2002-04-25 or later\n", Run.Facts(July, "--known-on", "2002-04-24").Error);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static Run TrueUp(string facts, string audited, params string[] args) => TrueUp(120, facts, audited, "2003", args);

    private static Run TrueUp(string facts, string audited, string year) => TrueUp(120, facts, audited, year, []);

    private static Run TrueUp(int width, string facts, string audited, string year, string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("contract-rules").FullName;
        var (factsPath, auditedPath) = (Path.Combine(folder, "facts.csv"), Path.Combine(folder, "audited.csv"));
        File.WriteAllText(factsPath, facts);
        File.WriteAllText(auditedPath, audited);
        var run = Run.OnWidth(width, ["true-up", Run.Agreement, "--facts", factsPath, "--audited", auditedPath, "--year", year, .. args]);
        Directory.Delete(folder, recursive: true);
        return run with { Error = run.Error.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }
}

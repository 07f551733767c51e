using System.Text.Json;
using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands;

public sealed class CompareTests
{
    // 4(5)(c): overhead of 0.015 + 0.0066 USD for each of 1,000,000 terminated minutes = 21,600, or 45,000 a month; THIL takes 25 % of the rest of 100,000 under the
    // letter, 40 % as signed while it has paid in nothing.
    private const string Facts =
        """
        period,gross-revenue,minutes-sold,terminated-minutes,upfront-costs,pakistan-side-costs
        2002-12,100000,1000000,0,,
        2003-01,100000,1000000,0,,
        """;

    private const string Own = """
        public static class Broker
        {
            private static readonly Party Seller = new("Seller", "Seller"), Buyer = new("Buyer", "Buyer");
            private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
            EXTRA
            public static Agreement Agreement { get; } = new("broker", "Broker", new LocalDate(2024, 1, 1), Cadence.Months, [Seller, Buyer],
                [new Clause("1", "Sales", "Sales are passed on, up to a cap.", Seller.Pays(Buyer, ((Rule<Money>)Sales).NotExceeding((Rule<Money>)Currency.Usd.Of(CAP)))) MORE]);
        }
        """;

    [Fact]
    public void Two_assemblies_differ_by_their_clauses_and_facts_that_only_one_asks_for_are_given_to_both()
    {
        using var signed = new OwnAssembly(Own.Replace("CAP", "100").Replace("EXTRA", "").Replace("MORE", ""));
        using var drafted = new OwnAssembly(Own.Replace("CAP", "150")
            .Replace("EXTRA", """private static readonly Fact<Money> Rent = Fact.Money("rent", Currency.Usd, "2", "Rent").InRange(0);""")
            .Replace("MORE", """, new Clause("2", "Rent", "Rent is paid.", Buyer.Pays(Seller, Rent))"""));
        var run = Compare("period,sales,rent\n2024-01,1000,20\n2024-02,3000,20\n", ["broker", "--from", signed.Path, "--against", drafted.Path, "--output", "csv"]);

        // The cap of 100 becomes 150, and sales exceed either; rent of 20 a month comes back.
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("2024-01,payment,1,Seller,Buyer,100.00,150.00,50.00,USD,,,,50.00,half away from zero", run.OutputLines);
        Assert.Contains("2024-01,part,1,Seller,Buyer,,,50.00,USD,1: 150.00 USD for 100.00 USD,,,50.00,half away from zero", run.OutputLines);
        Assert.Contains("2024-01-01/2024-02-29,total,2,Buyer,Seller,0.00,40.00,40.00,USD,,,,40.00,half away from zero", run.OutputLines);
        Assert.Contains("2024-01-01/2024-02-29,part,2,Buyer,Seller,,,40.00,USD,2 inserted,,,40.00,half away from zero", run.OutputLines);
    }

    [Fact]
    public void Where_there_is_nothing_to_compare_that_is_said()
    {
        var run = Compare(Facts, [Run.Agreement]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("The two texts are the same, and are read alike: there is nothing to compare.", run.OutputLines);
        Assert.DoesNotContain("No payment changes.", run.OutputLines);
    }

    [Fact]
    public void Two_readings_are_compared_and_told_with_their_parts()
    {
        var run = Compare(Facts, [Run.Agreement, "--reading-b", "overhead-basis=flat-month"]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("overhead-basis read as flat-month for per-minute", run.Output, StringComparison.Ordinal);
        Assert.Contains("To: the text in force at each period; overhead-basis = flat-month", run.OutputLines);
    }

    [Fact]
    public void Two_versions_are_compared_by_their_days()
    {
        var run = Compare(Facts, [Run.Agreement, "--from", "2002-04-25", "--to", "2002-08-01", "--output", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;

        Assert.Equal("As signed", root.GetProperty("before").GetProperty("text").GetString());
        Assert.Equal("2002-07-12", root.GetProperty("after").GetProperty("inForce").GetString());
        Assert.Equal("in-order-of-the-text", root.GetProperty("method").GetString());
        Assert.Equal("urn:contract-rules:comparison:1", root.GetProperty("$schema").GetString());
    }

    [Fact]
    public void From_a_day_alone_is_to_the_latest_text_and_to_a_day_alone_from_the_text_as_signed()
    {
        var output = Compare(Facts, [Run.Agreement, "--from", "2002-04-25", "--output", "csv"]).Output;

        Assert.Equal(output, Compare(Facts, [Run.Agreement, "--to", "2002-07-12", "--output", "csv"]).Output);
        Assert.Equal(output, Compare(Facts, [Run.Agreement, "--from", "2002-04-25", "--to", "2003-01-01", "--output", "csv"]).Output);
    }

    [Fact]
    public void The_page_draws_what_each_party_has_received_more_or_less_by_then()
    {
        var run = Compare(Facts, [Run.Agreement, "--from", "2002-04-25", "--to", "2002-08-01", "--output", "html"]);

        Assert.Contains("<figcaption>Received more or less by then, USD</figcaption>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<svg ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reading-a: 'overhead' is no reading of this agreement", "--reading-a", "overhead=flat-month")]
    [InlineData("--reading-b: overhead-basis is chosen twice", "--reading", "overhead-basis=per-minute", "--reading-b", "overhead-basis=flat-month")]
    [InlineData("--to: 2001-01-01 lies before the agreement", "--to", "2001-01-01")]
    [InlineData("no-such.dll: there is no such file", "--against", "no-such.dll")]
    public void What_cannot_be_compared_is_told(string fault, params string[] args)
    {
        var run = Compare(Facts, [Run.Agreement, .. args]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_in_the_facts_are_told_at_their_cells()
    {
        var run = Compare("period,gross-revenue\n2002-12,-1\n", [Run.Agreement, "--from", "2002-04-25"]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith("facts.csv:2:9: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_open_ends_strictly_with_a_code_of_its_own() =>
        Assert.Equal(ExitCode.Undetermined, Compare("period,gross-revenue\n2002-12,\n", [Run.Agreement, "--from", "2002-04-25", "--strict"]).ExitCode);

    private static Run Compare(string facts, string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("contract-rules").FullName;
        var path = Path.Combine(folder, "facts.csv");
        File.WriteAllText(path, facts);
        var run = Run.OnWidth(120, ["compare", .. args, "--facts", path]);
        Directory.Delete(folder, recursive: true);
        return run with { Error = run.Error.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }

    // As it stood, each period is settled as signed; as it is, those before the letter are, too, and differ in nothing.
    [Fact]
    public void Against_a_date_the_agreement_as_it_stood_is_compared_with_the_agreement_as_it_is()
    {
        var run = Run.Of("compare", Run.Agreement, "--facts", Run.SampleFile, "--against", "2002-04-25");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("From: the text in force at each period", run.OutputLines);
        Assert.Contains(run.OutputLines, line => line.Contains("Letter of 12 July 2002", StringComparison.Ordinal));
        Assert.DoesNotContain(run.OutputLines, line => line.TrimStart().StartsWith("2002-05 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Against_a_date_and_a_text_throughout_are_two_questions()
    {
        var run = Run.Of("compare", Run.Agreement, "--facts", Run.SampleFile, "--against", "2002-04-25", "--in-force", "2002-08-01");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("--against: a text throughout, that of 2002-08-01, is asked for, too; expected one of the two", Assert.Single(run.ErrorLines));
    }
}

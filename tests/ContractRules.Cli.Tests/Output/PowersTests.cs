using System.Text.Json;

namespace ContractRules.Cli.Tests.Output;

public sealed class PowersTests
{
    // A breach noticed on 10 November and cured on 8 December 2002, within 30 days: until then 11 December stood ahead.
    // Force majeure from 10 to 28 December lasted more than 15 days: from 10 + 16 = 26 December both may terminate.
    // Notice of Fusion's use on 31 December lets THIL suspend from 1 January; Fusion gives notice on 15 January.
    private const string Facts =
        """
        period,thil-breach-notice-date,thil-breach-cured-date,force-majeure-start-date,force-majeure-end-date,fusion-violation-notice-date,fusion-termination-notice-date
        2002-11,2002-11-10,,,,,
        2002-12,,2002-12-08,2002-12-10,2002-12-28,2002-12-31,
        2003-01,,,,,,2003-01-15
        """;

    private const string Surviving = "5, 6(5), 6(6), 6(10), 6(17), 6(28), 6(29)";

    [Fact]
    public void The_table_shows_the_powers_that_arose_and_what_follows_from_those_exercised()
    {
        var output = Run.FactsOnWidth(200, System.Text.Encoding.UTF8.GetBytes(Facts)).Output;
        Assert.Contains($"\nPowers\nEnded on 2003-01-15. These clauses go on to bind: {Surviving}.\nDischarged of liability or costs for ending it: Fusion (6(18)).\n", output, StringComparison.Ordinal);
        Assert.Matches(@"\n  6\(9\)\(a\) +Fusion may terminate for a breach .* no longer pending; would have been", output);
        Assert.Matches(@"\n  6\(16\) +THIL may suspend the services .* available since 2003-01-01\n", output);
        Assert.Matches(@"\n  6\(18\) +Fusion may terminate without liability, .* exercised on 2003-01-15; available since", output);
        Assert.Matches(@"\n  6\(18\) +THIL may terminate without liability, .* available since 2002-12-26\n", output);
        Assert.Equal(4, output.Split('\n').Count(line => line.Contains(" may ", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_period_shows_the_powers_as_they_stood_then()
    {
        var november = Run.Facts(Facts, "--period", "2002-11").Output;
        Assert.Matches(@"\n  6\(9\)\(a\) +Fusion may terminate for a breach .* pending: available from 2002-12-11\n", november);
        Assert.DoesNotContain("6(18)", november, StringComparison.Ordinal);

        var december = Run.Facts(Facts, "--period", "2002-12").Output;
        Assert.DoesNotContain("6(9)(a)", december, StringComparison.Ordinal);
        Assert.DoesNotContain("Ended on", december, StringComparison.Ordinal);
        Assert.Matches(@"\n  6\(16\) +THIL may suspend .* pending: available from 2003-01-01\n", december);
    }

    [Fact]
    public void Services_that_a_party_ended_are_told_and_the_agreement_goes_on()
    {
        const string Chronic = "period,thil-chronic-violation-date,fusion-services-ended-date\n2002-11,2002-11-10,2002-11-20\n";
        var output = Run.Facts(Chronic).Output;

        Assert.Contains("Services ended by Fusion on 2002-11-20; the agreement goes on.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ended on", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run.Facts(Chronic, "--output", "json").Output);
        Assert.EndsWith(
            ""","effect":"cease","state":"exercised","from":"2002-11-10","exercised":"2002-11-20","needs":[],"surviving":[]}""",
            Of(json.RootElement.GetProperty("statements")[0].GetProperty("powers"), "6(16)", "Fusion"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_power_arose_a_line_says_so_where_all_is_asked_for()
    {
        Assert.Contains("\nPowers\nNo ground for any power has arisen.\n", Run.Sample("--all").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nPowers\n", Run.Sample().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_holds_every_power_also_those_without_a_ground()
    {
        using var json = JsonDocument.Parse(Run.Facts(Facts, "--output", "json").Output);
        var months = json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("powers")).ToList();
        var all = months[0].GetArrayLength();
        Assert.All(months, powers => Assert.Equal(all, powers.GetArrayLength()));
        Assert.Equal(all - 1, months[0].EnumerateArray().Count(power => power.GetProperty("state").GetString() == "unavailable"));
        Assert.Equal(
            """{"clause":"6(9)(a)","holder":"Fusion","what":"terminate for a breach that THIL did not cure within 30 days","effect":"terminate","state":"pending","from":"2002-12-11","exercised":null,"needs":[],"surviving":[]}""",
            Of(months[0], "6(9)(a)", "Fusion"));
        Assert.Equal(
            """{"clause":"6(16)","holder":"THIL","what":"suspend the services for unlawful use by Fusion","effect":"suspend","state":"available","from":"2003-01-01","exercised":null,"needs":[],"surviving":[]}""",
            Of(months[2], "6(16)", "THIL"));
        Assert.EndsWith(
            ""","effect":"discharge","state":"exercised","from":"2002-12-26","exercised":"2003-01-15","needs":[],"surviving":["5","6(5)","6(6)","6(10)","6(17)","6(28)","6(29)"]}""",
            Of(months[2], "6(18)", "Fusion"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_CSV_has_a_line_for_each_power_that_there_is_a_ground_for()
    {
        var lines = Run.Facts(Facts, "--output", "csv").OutputLines.Where(line => line.Contains(",power,", StringComparison.Ordinal)).ToList();
        Assert.Equal(["2002-11", "2002-12", "2002-12", "2002-12", "2003-01", "2003-01", "2003-01"], lines.Select(line => line[..7]));
        Assert.Equal(
            "2002-11,2002-07-12,power,6(9)(a),,,,,,,,,Fusion,,terminate for a breach that THIL did not cure within 30 days,pending,2002-12-11,,",
            lines[0]);
        Assert.Single(lines, line => line.StartsWith("2003-01,2002-07-12,power,6(18),,,,2003-01-15,", StringComparison.Ordinal)
            && line.EndsWith(",exercised,2002-12-26,,", StringComparison.Ordinal));
    }

    private static string Of(JsonElement powers, string clause, string holder) => JsonSerializer.Serialize(powers.EnumerateArray().First(power =>
        (power.GetProperty("clause").GetString(), power.GetProperty("holder").GetString()) == (clause, holder)
        && power.GetProperty("state").GetString() != "unavailable"));
}

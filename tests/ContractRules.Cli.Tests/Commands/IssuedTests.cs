using System.Text;
using System.Text.Json;
using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands;

/// <summary>Facts with the days on which they became known: settled as known on a day, and as issued.</summary>
public sealed class IssuedTests
{
    private const string CallCentre = """
        public static class CallCentre
        {
            private static readonly Unit Call = new("call", "calls");
            private static readonly Party Buyer = new("Buyer", "Buyer");
            private static readonly Party Seller = new("Seller", "Seller");
            private static readonly Fact<Quantity> Calls = Fact.Quantity("calls", Call, "1", "Calls answered").InRange(0);
            private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "2", "When notice was given").Standing();
            private static readonly Field<Money> Price = Field.Money("price", Currency.Usd, "What the sale earns").InRange(0);
            private static readonly Items Sales = Items.Of("sale", "3", "Sales by telephone", Price).NoneUnlessGiven();
            private static readonly Term<Money> Charge = Term.Money("charge", "Charge for calls", Currency.Usd);

            public static Agreement Agreement { get; } = new("call-centre", "Call centre", new LocalDate(2024, 1, 1), Cadence.Months, [Buyer, Seller],
                [new Clause("1", "Calls", "20 each up to 100 calls, then 0.10.",
                    Charge.Means(Calls.BySlices(Tiers.Of(Boundary.InLowerTier,
                        Tier.Between(Call.Of(0), Call.Of(100), Currency.Usd.Of(20, Call)), Tier.Above(Call.Of(100), Currency.Usd.Of(0.10m, Call))))),
                    Buyer.Pays(Seller, Charge)),
                 new Clause("2", "End", "The buyer may end it.", PeriodOfTheEnd.CountsWhole,
                    Buyer.May("end it", PowerEffect.Terminate, ground: Notice.WasGiven(), from: ThePeriod.Start, exercised: Notice)),
                 new Clause("3", "Commission", "What each sale earns, from 0.50 to 5.",
                    Seller.Pays(Buyer, Sales.Total(Price.Within(Currency.Usd.Of(0.50m), Currency.Usd.Of(5)))))]);
        }
        """;

    // January with 90 calls: 1,800; with 110: 100 × 20 + 10 × 0.10 = 2,001. February with 10: 200.
    private const string Facts = "period,known-on,calls,notice\n2024-01,2024-02-05,90,\n2024-02,2024-03-05,10,\n2024-01,2024-03-05,110,\n";

    [Fact]
    public void A_statement_as_issued_adjusts_what_was_stated_of_earlier_periods()
    {
        using var json = JsonDocument.Parse(Settled(Facts, "--issued", "--output", "json").Output);
        var statements = json.RootElement.GetProperty("statements");

        Assert.Equal(["2024-02-05", "2024-03-05"], statements.EnumerateArray().Select(statement => statement.GetProperty("issued").GetString()));
        Assert.Equal("1800.00", statements[0].GetProperty("payments")[0].GetProperty("amount").GetString());
        Assert.Empty(statements[0].GetProperty("adjustments").EnumerateArray());
        var january = statements[1].GetProperty("adjustments")[0];
        Assert.Equal("2024-01", january.GetProperty("period").GetString());
        var payment = january.GetProperty("payments")[0];
        Assert.Equal(
            ("1", "1800.00", "2001.00", "201.00"),
            (Text(payment, "clause"), Text(payment, "stated"), Text(payment, "settledAgain"), Text(payment, "difference")));
        Assert.Equal("201.00", payment.GetProperty("toPay").GetProperty("amount").GetString());
        Assert.Equal(["calls"], january.GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("fact").GetString()));
        Assert.Empty(json.RootElement.GetProperty("toIssue").EnumerateArray());
    }

    [Fact]
    public void Csv_has_a_line_for_each_adjustment_with_its_statement_and_the_earlier_period()
    {
        var lines = Settled(Facts + "2024-02,2024-04-05,9,\n", "--issued", "--output", "csv").OutputLines;

        Assert.EndsWith(",from,rounded,rounding,issued,adjusts", lines[0], StringComparison.Ordinal);
        Assert.Contains("2024-01,2024-01-01,payment,1,,Buyer,Seller,1800.00,USD,,,,,,,,,1800.00,half away from zero,2024-02-05,", lines);
        Assert.Contains("2024-02,2024-01-01,payment-adjustment,1,,Buyer,Seller,201.00,USD,,,,,,,,,201.00,half away from zero,2024-03-05,2024-01", lines);
        Assert.Contains(",,payment-adjustment,1,,Seller,Buyer,20.00,USD,,,,,,,,,20.00,half away from zero,,2024-02", lines);
    }

    [Fact]
    public void People_are_told_the_days_the_differences_and_what_became_known()
    {
        var run = Settled(Facts + "2024-02,2024-04-05,9,\n", "--issued");

        Assert.Contains("Buyer pays Seller 181.00 USD in all.", run.Output, StringComparison.Ordinal); // 201 − 20
        Assert.Contains("2024-02   2024-01   1        Buyer   Seller   1,800.00   2,001.00       201.00   USD    Buyer", run.OutputLines.Select(line => line.Trim()));
        Assert.Contains("not yet   2024-02   1        Buyer   Seller     200.00     180.00       -20.00   USD    Seller", run.OutputLines.Select(line => line.Trim()).Select(line => line.Replace('−', '-')));
        Assert.Contains(run.OutputLines, line => line.Trim().StartsWith("the next one   not yet      2024-02", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.Trim().StartsWith("2024-02   2024-01   calls", StringComparison.Ordinal));
        Assert.Contains("Prior-period adjustments", Settled(Facts, "--issued", "--output", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_statement_is_told_with_its_own_adjustments()
    {
        using var json = JsonDocument.Parse(Settled(Facts, "--issued", "--period", "2024-02", "--output", "json").Output);

        Assert.Equal("2024-01", json.RootElement.GetProperty("statements")[0].GetProperty("adjustments")[0].GetProperty("period").GetString());
    }

    [Theory]
    [InlineData("2024-03-04", "1,800.00")]
    [InlineData("2024-03-05", "2,001.00")]
    public void On_a_day_counts_what_was_known_by_then(string day, string january)
    {
        Assert.Contains(january, Settled(Facts, "--known-on", day, "--period", "2024-01").Output, StringComparison.Ordinal);
        Assert.Contains(january, Told(["explain", "call-centre", "charge", "--period", "2024-01", "--known-on", day], Facts).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_is_withdrawn_was_never_given()
    {
        const string noticed = "period,known-on,calls,notice\n2024-01,2024-02-05,90,2024-01-20\n2024-02,2024-03-05,10,\n";

        Assert.DoesNotContain("2024-02,2024-01-01,payment,1", Settled(noticed, "--output", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("2024-02,2024-01-01,payment,1", Settled(noticed + "2024-01,2024-03-06,,withdrawn\n", "--output", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_have_days_of_their_own_and_the_same_key_replaces()
    {
        // 0.20, 1 and 9: 0.50 + 1 + 5 = 6.50. B withdrawn, A mended to 2: 2 + 5 = 7.
        const string sales = "key,period,price,known-on,withdrawn\nA,2024-01,0.2,2024-02-01,\nB,2024-01,1,2024-02-01,\nC,2024-01,9,2024-02-05,false\n"
            + "A,2024-01,2,2024-03-05,\nB,2024-01,,2024-03-05,true\n";
        var lines = WithSales(Facts, sales, "--issued", "--output", "csv").OutputLines;

        Assert.Contains("2024-01,2024-01-01,payment,3,,Seller,Buyer,6.50,USD,,,,,,,,,6.50,half away from zero,2024-02-05,", lines);
        Assert.Contains("2024-02,2024-01-01,payment-adjustment,3,,Seller,Buyer,0.50,USD,,,,,,,,,0.50,half away from zero,2024-03-05,2024-01", lines);
        var told = WithSales(Facts, sales, "--issued").OutputLines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains("2024-02 2024-01 sale A price 0.2 price 2", told);
        Assert.Contains("2024-02 2024-01 sale B price 1 none", told);
        Assert.Contains("\"item\": \"B\"", WithSales(Facts, sales, "--issued", "--output", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_without_days_are_known_with_their_period() =>
        Assert.Contains(
            "2024-01,2024-01-01,payment,3,,Seller,Buyer,0.50,USD,,,,,,,,,0.50,half away from zero,2024-02-05,",
            WithSales(Facts, "key,period,price\nA,2024-01,0.2\n", "--issued", "--output", "csv").OutputLines);

    [Fact]
    public void Whatever_is_wrong_with_days_is_told_with_its_place()
    {
        var run = WithSales(
            "period,known-on,calls,notice\n2024-01,2024-01-30,90,\n2024-02,x,10,\n2024-01,2024-03-05,1,withdrawn\n2024-01,2024-03-05,2,\n2024-03,,3,\n2024-02,2024-03-09,-1,\n",
            "key,period,price,known-on,withdrawn\nA,2024-01,0.2,,\nB,2024-01,,2024-03-05,true\nC,2024-01,1,2024-03-05,yes\n");

        Assert.Equal(
        [
            "facts.csv:2:9: 2024-01-30 lies before the end of the period, when its facts cannot be known yet; expected 2024-01-31 or later",
            "facts.csv:3:9: known-on: 'x' is no date; expected the day on which the row became known, such as 2002-11-05",
            "facts.csv:4:22: nothing was given that could be withdrawn; expected a fact that became known before, for 2024-01 or a period before it",
            "facts.csv:5:20: two rows of one day say 1 and 2; expected one of them, or another day for the later one",
            "facts.csv:6:9: known-on is missing; expected the day on which the row became known, such as 2002-11-05",
            "facts.csv:7:20: calls: '-1' cannot be given; expected a number of calls, at least 0, whole, such as 1234",
            "sales.csv:2:15: known-on is missing; expected the day on which the row became known, such as 2002-11-05",
            "sales.csv:3:1: nothing was given that could be withdrawn; expected an item of 2024-01 that became known before",
            "sales.csv:4:24: withdrawn: 'yes' is neither true nor false; expected true where the line takes the item back, else false or nothing",
        ], run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_period_that_comes_before_an_earlier_one_waits_and_is_told()
    {
        var run = Settled("period,known-on,calls\n2024-01,2024-02-05,90\n2024-03,2024-04-05,1\n", "--issued");

        Assert.Contains("2024-03 waits: nothing is known of a period before it.", run.OutputLines);
    }

    [Theory]
    [InlineData("period,calls\n2024-01,90\n", "--issued", "--issued: the facts do not tell on which days they became known; expected a column known-on in facts.csv")]
    [InlineData(Facts, "--known-on=2024-02-01", "--known-on: nothing was known on 2024-02-01; expected 2024-02-05 or later")]
    public void What_cannot_be_told_by_days_is_a_fault(string facts, string option, string told)
    {
        var run = Settled(facts, option);

        Assert.Equal([told], run.ErrorLines);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
    }

    [Fact]
    public void Items_with_days_need_facts_with_days() => Assert.Equal(
        [
            "sales.csv:1:18: the file tells what became known on which day, and the facts file does not; expected a column known-on in the facts file, too",
        ],
        WithSales("period,calls\n2024-01,90\n", "key,period,price,known-on\nA,2024-01,0.2,2024-02-05\n").ErrorLines);

    [Fact]
    public void Audited_facts_are_one_row_a_period()
    {
        var run = Run.OnFile("facts.csv", Encoding.UTF8.GetBytes(Facts), path => Run.Of("true-up", Run.Agreement, "--facts", path, "--audited", path, "--year", "2024"));

        Assert.Contains("facts.csv:1:8: the file tells on which days its rows became known; expected a file without the column known-on, each period once", run.ErrorLines);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static Run Settled(string facts, params string[] args) => Told(["settle", "call-centre", .. args], facts);

    private static Run WithSales(string facts, string sales, params string[] args) => Run.OnFile(
        "sales.csv", Encoding.UTF8.GetBytes(sales), path => Told(["settle", "call-centre", .. args, "--items", $"sale={path}"], facts));

    private static Run Told(string[] command, string facts)
    {
        using var own = new OwnAssembly(CallCentre);
        return Run.OnFile("facts.csv", Encoding.UTF8.GetBytes(facts), path => own.Run([.. command, "--facts", path]));
    }
}

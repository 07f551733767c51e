using System.Text.Json;
using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands;

public sealed class PricedReadingsTests
{
    /// <summary>A fee that two questions decide on.</summary>
    internal const string Broker = """
        public static class Broker
        {
            private static readonly Party Seller = new("Seller", "Seller"), Buyer = new("Buyer", "Buyer");
            private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
            private static readonly Reading Rate = new("rate", "1", "Which rate?", "It stands first.", new ReadingOption("ten", "a hundred"), new ReadingOption("twenty", "two hundred"));
            private static readonly Reading Half = new("half", "1", "Of half?", "Nothing says so.", new ReadingOption("whole", "all sales"), new ReadingOption("half", "fifty"));
            public static Agreement Agreement { get; } = new("broker", "Broker", new LocalDate(2024, 1, 1), Cadence.Months, [Seller, Buyer],
                [new Clause("1", "Fee", "A fee, up to sales.", Seller.Pays(Buyer,
                    Rate.Decides<Money>(Currency.Usd.Of(100), Currency.Usd.Of(200)).NotExceeding(Half.Decides<Money>(Sales, Currency.Usd.Of(50)))))]);
        }
        """;

    [Fact]
    public void Each_option_is_priced_alone_and_the_worst_and_the_best_for_each_party_are_told()
    {
        // 100 of 1,000 as read; 200 is 100 more, no more than 50 is 50 less; 200 but no more than 50 is 50 less, too.
        var run = Priced("csv");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("alone,rate,1,Which rate?,twenty,two hundred,ten,ten,Buyer,100.00,USD,false,true,", run.OutputLines);
        Assert.Contains("worst,,,,,,,,Buyer,-50.00,USD,,true,half=half", run.OutputLines);
        Assert.Contains("best,,,,,,,,Buyer,100.00,USD,,true,rate=twenty", run.OutputLines);
    }

    [Fact]
    public void The_table_has_question_default_reason_and_prices()
    {
        var output = Priced("table").Output;

        Assert.Contains("Which rate?\nBy default ten: It stands first.", output, StringComparison.Ordinal);
        Assert.Matches(@"\n  twenty +two hundred +−100\.00 +\+100\.00", output);
        Assert.Contains("all 4 ways were settled.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_says_what_was_proved()
    {
        using var json = JsonDocument.Parse(Priced("json").Output);

        Assert.Equal("urn:contract-rules:priced-readings:1", json.RootElement.GetProperty("$schema").GetString());
        Assert.True(json.RootElement.GetProperty("parties")[0].GetProperty("best").GetProperty("isProved").GetBoolean());
    }

    [Fact]
    public void Without_facts_nothing_is_carried_or_itemized()
    {
        var run = Run.Of("readings", Run.Agreement, "--carried", "state.json");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("--carried: nothing is settled without facts; expected --facts, too", run.Error, StringComparison.Ordinal);
    }

    private static Run Priced(string output)
    {
        using var own = new OwnAssembly(Broker);
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "period,sales\n2024-01,1000\n");
        var run = own.Run("readings", "broker", "--facts", path, "--output", output);
        File.Delete(path);
        return run;
    }
}

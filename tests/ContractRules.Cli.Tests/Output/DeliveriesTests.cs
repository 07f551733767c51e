using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Comparison;
using ContractRules.Documents;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Documents.TrueUps;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Cli.Tests.Output;

/// <summary>A buyer that pays in shares and the rest in cash, in every output.</summary>
public sealed class DeliveriesTests
{
    private static readonly Unit Share = new("share", "shares");
    private static readonly Fact<Money> Price = Fact.Money("price", Usd, "1", "The price of the year");
    private static readonly Fact<Price> SharePrice = Fact.Price("share-price", Usd, per: Share, "1", "The price of a share").InRange(0);
    private static readonly Party Buyer = new("Buyer", "B. Buyer");
    private static readonly Party Seller = new("Seller", "S. Seller");

    private static readonly Agreement InShares = new(
        "purchase",
        "Share purchase",
        new LocalDate(2024, 1, 1),
        Cadence.Years,
        [Buyer, Seller],
        [
            new Clause(
                "1",
                "Price",
                "The price is paid in whole shares, the rest in cash.",
                Buyer.Pays(Seller, Price.InWholeUnitsAt(SharePrice), due: ThePeriod.End.PlusDays(10)),
                Buyer.Pays(Seller, Price.InCashBesideWholeUnitsAt(SharePrice).Rounded(Rounding.ToTheCent))),
        ]);

    // 1,000 at 30 are 33 shares and 10 in cash; 700 are 23 shares (690) and 10.
    private static readonly PeriodFacts First = At(2024, 1_000, 30);
    private static readonly PeriodFacts Second = At(2025, 700, 30);
    private static readonly PeriodFacts Open = PeriodFacts.For(SettlementPeriod.Year(2025)).With(Price, Usd.Of(700));

    [Fact]
    public void The_overview_shows_what_is_delivered_beside_what_is_paid()
    {
        var table = TableOf(First, Second);

        Assert.Contains("Buyer pays Seller, shares", StatementReport.Of(Settle(First, Second), [], 120).Sections[0].Grid!.Columns.Select(column => column.Heading));
        Assert.Matches(@"\n  2024 +10\.00 +33\n", table);
        Assert.Contains("\nTo be wired and delivered\n", table, StringComparison.Ordinal);
        Assert.Contains("Buyer pays Seller 20.00 USD in all.\nBuyer pays Seller 56 shares in all.\n", table, StringComparison.Ordinal);
        Assert.Matches(@"\n  2024 +2025-01-10 +Buyer +Seller +33 +share +Price in whole units.*\n", table);
    }

    [Fact]
    public void An_open_delivery_is_told_like_an_open_payment()
    {
        var table = TableOf(First, Open);

        Assert.Contains("Buyer pays Seller 33 shares in all, without what is open.", table, StringComparison.Ordinal);
        Assert.Matches(@"\n  2025 +2026-01-10 +Buyer +Seller +open +share +Price in whole units.*\n", table);
        Assert.Contains("delivery from Buyer to Seller (1)", table, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_lists_deliveries_beside_payments_and_what_is_open()
    {
        using var json = Json(First, Open);
        var statements = json.RootElement.GetProperty("statements");

        Assert.Equal(
            """[{"clause":"1","payer":"Buyer","payee":"Seller","amount":"33","unit":"share","due":"2025-01-10"}]""",
            JsonSerializer.Serialize(statements[0].GetProperty("deliveries")));
        Assert.Equal(
            """{"term":null,"delivery":"1","payer":"Buyer","payee":"Seller","clause":"1","reason":"share-price was not given for 2025","needs":["share-price"],"bounds":{"least":"0"}}""",
            JsonSerializer.Serialize(statements[1].GetProperty("undetermined")[1]));
    }

    [Fact]
    public void The_CSV_has_a_line_for_each_delivery()
    {
        using var output = new StringWriter { NewLine = "\n" };
        StatementCsv.Write(Settle(First, Open), output);
        var lines = output.ToString().Split('\n');

        Assert.Contains("2024,2024-01-01,delivery,1,,Buyer,Seller,33,share,2025-01-10,,,,,,,,33,half away from zero", lines);
        Assert.Contains("2025,2024-01-01,delivery,1,,Buyer,Seller,,share,2026-01-10,share-price was not given for 2025,share-price,,,,,,,", lines);
    }

    [Fact]
    public void A_true_up_tells_what_more_is_to_be_delivered()
    {
        // 2025, open as settled, comes to 23 shares and 10 in cash.
        var trueUp = InShares.TrueUp([First, Open], [Second], SettlementPeriod.Year(2025));
        using var table = new StringWriter { NewLine = "\n" };
        Table.Write(TrueUpReport.Of(InShares, trueUp), new Screen(table, TextWriter.Null, 120));
        using var csv = new StringWriter { NewLine = "\n" };
        TrueUpCsv.Write(trueUp, csv);
        using var json = JsonDocument.Parse(TrueUpDocument.Of(InShares, trueUp).ToJson());

        Assert.Contains("Buyer pays Seller 10.00 USD in all.\nBuyer pays Seller 23 shares in all.\n", table.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"\n  2025 +1 Price +Buyer +Seller +open +23 +23 +share +Buyer\n", table.ToString());
        Assert.Contains("2025,delivery,1,,Buyer,Seller,,23,23,share,,,23,half away from zero", csv.ToString().Split('\n'));
        Assert.Equal(
            """[{"payer":"Buyer","payee":"Seller","amount":"23","unit":"share"}]""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("netDeliveries")));
    }

    private static PeriodFacts At(int year, int price, int sharePrice) =>
        PeriodFacts.For(SettlementPeriod.Year(year)).With(Price, Usd.Of(price)).With(SharePrice, Usd.Of(sharePrice, per: Share));

    private static Settled Settle(params PeriodFacts[] years) => new(InShares, InShares.Settle(years).Statements);

    private static string TableOf(params PeriodFacts[] years)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Table.Write(StatementReport.Of(Settle(years), [], 120), new Screen(output, TextWriter.Null, 120));
        return output.ToString();
    }

    private static JsonDocument Json(params PeriodFacts[] years) => JsonDocument.Parse(StatementsDocument.Of(Settle(years)).ToJson());
}

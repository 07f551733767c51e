using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Facts;

/// <summary>The facts to supply: one and several, days among other figures, and days alone.</summary>
public sealed class FactsReportTests
{
    private static readonly Party Buyer = new("Buyer", "Buyer Ltd");
    private static readonly Party Seller = new("Seller", "Seller Ltd");
    private static readonly Fact<Money> Price = Fact.Money("price", Currency.Usd, "1", "Price").InRange(0);
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "Day of delivery");

    [Fact]
    public void One_fact_is_told_as_one()
    {
        Assert.StartsWith("# Sale of 2024-01-01: 1 fact to supply\n", Told(Buyer.Pays(Seller, Price)), StringComparison.Ordinal);
        Assert.StartsWith("# Sale of 2024-01-01: 2 facts to supply\n", Told(Buyer.Pays(Seller, Price, due: Day)), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_alone_need_no_range_and_among_other_facts_have_the_columns_of_those()
    {
        Assert.Contains("| Fact | What happened |", Told(Buyer.Shall("pay", toward: Seller, due: ThePeriod.End, Day)), StringComparison.Ordinal);
        Assert.DoesNotContain("| Fact | What happened |", Told(Buyer.Pays(Seller, Price, due: Day)), StringComparison.Ordinal);
    }

    private static string Told(Provision provision) => Publish.Facts(new(
        "sale", "Sale", new LocalDate(2024, 1, 1), Cadence.Months, [Buyer, Seller], [new Clause("1", "Sale", "For a price.", provision)])).ToText(Format.Markdown);
}

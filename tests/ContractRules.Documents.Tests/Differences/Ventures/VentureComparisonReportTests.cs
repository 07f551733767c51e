using ContractRules.Agreements;
using ContractRules.Differences.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Differences.Ventures;

/// <summary>What a comparison over many ventures tells people.</summary>
public sealed class VentureComparisonReportTests
{
    private static readonly Party Owner = new("Owner", "The Owner Ltd");
    private static readonly Party Keeper = new("Keeper", "The Keeper Ltd");
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales of the month").InRange(0);
    private static readonly Fact<Money> Stock = Fact.Money("stock", Currency.Usd, "1", "Stock sold off").InRange(0);

    // By the change A pays 100 more and B 100 less: nothing in all, but not nothing.
    [Fact]
    public void A_cause_that_adds_in_one_venture_what_it_takes_off_in_another_is_none_that_causes_nothing()
    {
        var told = Told(("A", 20_000, 30_000), ("B", 30_000, 20_000));

        Assert.Contains("In total nothing changes, but the payments of single ventures, periods or their days.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Changes that cause nothing", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cause_that_moves_no_venture_causes_nothing() =>
        Assert.Contains("Nothing over these ventures: 1 changed.", Told(("A", 20_000, 20_000), ("B", 30_000, 30_000)), StringComparison.Ordinal);

    // Of B nobody knows what was sold, under both alike: nothing can differ.
    [Fact]
    public void Of_texts_that_are_the_same_none_of_the_ventures_differs_although_something_is_open()
    {
        var rows = VentureRows.Of(["A", "B"], [SettlementPeriod.Month(2024, 1), SettlementPeriod.Month(2024, 1)]).With(Sales.Declaration, [20_000, 0], [true, false]);
        var told = Publish.VentureComparison(Paying(Sales).CompareVentures(Paying(Sales), [rows])).ToText(Format.Markdown);

        Assert.Contains("Over 2 periods none of 2 ventures differs; in 1 something is open.\n", told, StringComparison.Ordinal);
    }

    private static string Told(params (string Venture, long Sales, long Stock)[] rows) => Publish.VentureComparison(Paying(Sales).CompareVentures(
        Paying(Stock),
        [
            VentureRows.Of([.. rows.Select(row => row.Venture)], [.. rows.Select(_ => SettlementPeriod.Month(2024, 1))])
                .With(Sales.Declaration, [.. rows.Select(row => row.Sales)], [.. rows.Select(_ => true)])
                .With(Stock.Declaration, [.. rows.Select(row => row.Stock)], [.. rows.Select(_ => true)]),
        ])).ToText(Format.Markdown);

    private static Agreement Paying(Rule<Money> amount) => new(
        "shop", "Lease of a shop", new LocalDate(2024, 1, 1), Cadence.Months, [Owner, Keeper], [new Clause("1", "Rent", "A part of sales.", Keeper.Pays(Owner, amount))]);
}

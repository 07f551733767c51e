using System.Net;
using ContractRules.Agreements;
using ContractRules.Documents.Tests.Json;
using ContractRules.Issuing;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Documents.Tests.Html;

/// <summary>A page leaves out nothing that its figures hang on.</summary>
public sealed class WhatAPageTellsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Net sales");
    private static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Usd);
    private static readonly Party Author = new("Author", "A. Author");
    private static readonly Party Publisher = new("Publisher", "P. Publisher");

    private static readonly Reading Most = new(
        "most", "1", "How much can be sold?", "No limit is named.", new ReadingOption("any", "any amount"), new ReadingOption("ten", "ten at most"));

    private static readonly Agreement Book = new(
        "book",
        "Book",
        new LocalDate(2024, 1, 1),
        Cadence.Years,
        [Author, Publisher],
        [
            new Clause(
                "1",
                "Royalty",
                "All sales, of as much as can be sold.",
                Royalty.Means(Most.Decides(("any", Sales.NotBelowZero()), ("ten", Sales.NotExceeding(Usd.Of(10))))),
                Expectation.That("no more is sold than can be", Most.Decides(("any", Sales >= Usd.Of(0)), ("ten", Sales <= Usd.Of(10)))),
                Publisher.Pays(Author, Royalty)),
        ]);

    [Fact]
    public void A_way_to_read_the_text_under_which_the_facts_cannot_be_settled_is_told_with_the_reason()
    {
        var page = PageOf(Book);

        Assert.Contains("""ten: ten at most</th><td class="">cannot be settled</td>""", page, StringComparison.Ordinal);
        Assert.Contains("Some other way cannot be settled: 2024", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_assumed_has_a_table() =>
        Assert.Contains("<h2>Assumed for this settlement</h2>", PageOf(Book.Assuming(Royalty, Usd.Of(7))), StringComparison.Ordinal);

    [Fact]
    public void Adjustments_of_earlier_periods_come_beside_what_is_to_be_paid_in_all()
    {
        // January was stated with 90 calls at 20, and 12.50 of commission; by March there were 110, and one sale of 7.50 was taken back.
        var issued = CallCentre.Agreement.Issue(CallCentre.Known.KnownOn(new LocalDate(2024, 4, 5)));
        var publication = Publish.Statements(Settled.Of(CallCentre.Agreement, issued));
        var (page, markdown) = (WebUtility.HtmlDecode(publication.ToText(Format.Html)), publication.ToText(Format.Markdown));

        Assert.All([page, markdown], told => Assert.Contains("Adjustments of earlier periods come beside it. Buyer pays Seller 407.50 USD in all.", told, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_text_in_force_has_its_fingerprint()
    {
        var page = PageOf(Pages.Voip);

        Assert.All(Pages.Voip.Statements.Select(statement => statement.Fingerprint).Distinct(), fingerprint => Assert.Contains(fingerprint, page, StringComparison.Ordinal));
        Assert.Contains("2002-04 to 2002-06: ", page, StringComparison.Ordinal);
    }

    private static string PageOf(Agreement agreement)
    {
        PeriodFacts[] facts = [PeriodFacts.For(SettlementPeriod.Year(2024)).With(Sales, Usd.Of(100))];
        return PageOf(Settled.Of(agreement, agreement.Settle(facts), facts));
    }

    private static string PageOf(Settled settled) => WebUtility.HtmlDecode(Publish.Statements(settled).ToText(Format.Html));
}

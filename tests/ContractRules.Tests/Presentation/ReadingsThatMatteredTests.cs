using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Presentation;

public sealed class ReadingsThatMatteredTests
{
    [Fact]
    public void A_reading_that_would_have_given_another_figure_is_marked_at_the_figure_whose_rule_asks()
    {
        var page = Laid.Stated(Month(1, sales: 100))[0].LaidOut();

        Assert.Equal(["[1] cost-of-print: third, not quarter"], page.Readings.Select(reading => $"{reading}"));
        Assert.Equal(["costs"], page.Lines.Where(line => line.Marks.Contains(1)).Select(line => line.Key));
    }

    // A third and a quarter of nothing are the same.
    [Fact]
    public void A_reading_under_which_the_figure_is_the_same_did_not_matter() =>
        Assert.Empty(Laid.Stated(Month(1, sales: 0))[0].ReadingsThatMattered());

    // Without a line for the costs the next figure that they are in bears the mark.
    [Fact]
    public void The_mark_of_a_term_without_a_line_stands_at_the_figure_that_builds_on_it()
    {
        var page = With(new(Lay.Section("Royalty", Lay.Sum(Royalty)))).Stated(Month(1, sales: 100))[0].LaidOut();

        Assert.Equal(["earned"], page.Lines.Where(line => line.Marks.Count > 0).Select(line => line.Key));
    }

    // Ten days after the month or twenty: of nothing that is paid, the day is the same.
    [Fact]
    public void A_reading_that_decides_by_which_day_is_paid_matters_where_anything_is()
    {
        var days = new Reading("days", "1", "How many days are there?", "Ten is what is usual.", new ReadingOption("ten", "ten"), new ReadingOption("twenty", "twenty"));
        var (seller, buyer) = (new Party("Seller", "The Seller"), new Party("Buyer", "The Buyer"));
        var price = Fact.Money("price", Currency.Usd, "1", "Price").InRange(0);
        var agreement = new Agreement(
            "days", "Days", new LocalDate(2024, 1, 1), Cadence.Months, [seller, buyer],
            [new Clause("1", "Price", "The price is paid.", buyer.Pays(seller, price, due: days.Decides(("ten", ThePeriod.End.PlusDays(10)), ("twenty", ThePeriod.End.PlusDays(20)))))]);
        var months = agreement.Settle([Of(1, 0), Of(2, 5)]).Statements;

        Assert.Equal([0, 1], months.Select(month => month.ReadingsThatMattered().Count));
        Assert.Equal("[1] days: ten, not twenty", $"{months[1].ReadingsThatMattered()[0]}");

        PeriodFacts Of(int month, int usd) => PeriodFacts.For(SettlementPeriod.Month(2024, month)).With(price, Currency.Usd.Of(usd));
    }

    [Fact]
    public void A_reading_that_decides_which_text_is_in_force_matters_where_the_text_does()
    {
        var months = Laid.Stated(Month(1, 0), Month(2, 0), Month(3, 0, bonus: 5), Month(4, 0, bonus: 5));

        Assert.Equal([false, false, true, false], months.Select(month => month.ReadingsThatMattered().Any(reading => reading.Reading == LetterTakesEffect)));
    }
}

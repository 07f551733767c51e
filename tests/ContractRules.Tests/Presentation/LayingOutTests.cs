using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Presentation;

public sealed class LayingOutTests
{
    // 100.00 − 10.00 = 90; a third of it is 30; of the 60 left a third, 20.00.
    [Fact]
    public void A_sum_shows_its_parts_in_the_order_of_the_rule_and_the_first_sum_is_a_subtotal_of_the_next() => Assert.Equal(
        [
            "Part Sales 100.00", "Less Returns −10.00", "Subtotal Net sales 90.00", "Less Costs of print −30.00", "Total Profit 60.00",
            "Part Profit × (100 % ÷ 3) 20.00", "Total Earned by the author 20.00",
        ],
        Section("Earnings", Month(1, sales: 100, returns: 10)).Read());

    // Costs are 33.333…, shown as 33.33; the profit is 66.666…, shown as 66.67; a third of that is 22.222…, which the clause makes 22.22.
    [Fact]
    public void What_display_rounds_off_has_a_line_and_what_the_clause_rounds_has_its_own()
    {
        var page = Laid.Stated(Month(1, sales: 100.01m))[0].LaidOut();

        // 100.01 ÷ 3 = 33.33666…, shown 33.34; 66.67333…, shown 66.67: 100.01 − 33.34 = 66.67. A third of it, 22.22444…, is 22.22.
        Assert.Equal(
            [
                "Part Sales 100.01", "Subtotal Net sales 100.01", "Less Costs of print −33.34", "Total Profit 66.67",
                "Part Profit × (100 % ÷ 3) 22.22", "RoundedByTheClause rounded by the clause 0.00", "Total Earned by the author 22.22",
            ],
            page.Sections[0].Lines.Read());
        Assert.True(page.AddsUp());
    }

    // 0.05 − 0.01666… = 0.03333…: shown 0.05 − 0.02 = 0.03. 0.02 − 0.00666… = 0.01333…: shown 0.02 − 0.01 = 0.01. 0.01: − 0.00333… is shown
    // as 0.00, and 0.00666… as 0.01, which add up; of 200.01 it is 66.67 and 133.34, which do; of 100.03, 33.34333… and 66.68666… are
    // 33.34 and 66.69, as they should. So the line is seen where two halves meet: a quarter of 0.02 is 0.005, shown 0.01, and 0.015 is 0.02.
    [Fact]
    public void A_line_makes_up_what_the_shown_figures_lack()
    {
        var page = Laid.Under(CostOfPrint, "quarter").Stated(Month(1, sales: 0.02m))[0].LaidOut();

        Assert.Equal(
            ["Part Sales 0.02", "Subtotal Net sales 0.02", "Less Costs of print −0.01", "RoundingShown rounding shown 0.01", "Total Profit 0.02"],
            page.Sections[0].Lines.Take(5).Read());
        Assert.Equal(Rational.Zero, page.Lines.Single(line => line.Kind == LineKind.RoundingShown).Number);
    }

    // A loss of 90 is nothing to share: 33.33 × −0.9 … the floor gives it back.
    [Fact]
    public void A_limit_that_binds_has_a_line() => Assert.Equal(
        ["Part Profit × (100 % ÷ 3) −20.00", "Limited not below zero 20.00", "Total Earned by the author 0.00"],
        Laid.Stated(Month(1, sales: 10, returns: 100))[0].LaidOut(all: true).Sections[0].Figures[^1].Lines.Read());

    [Fact]
    public void Lines_of_nothing_are_left_out_unless_they_are_asked_for()
    {
        var month = Laid.Stated(Month(1, sales: 100))[0];

        Assert.DoesNotContain("returns", month.LaidOut().Lines.Select(line => line.Key));
        Assert.Contains("Less Returns 0.00", month.LaidOut(all: true).Lines.Read());
        Assert.Equal("All other terms", month.LaidOut(all: true).Sections[^1].Heading);
        Assert.Contains("Figure Book is profitable yes", month.LaidOut(all: true).Lines.Read());
    }

    [Fact]
    public void What_is_undetermined_is_open_and_the_rest_is_shown()
    {
        var page = Laid.Stated(PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(Returns, Currency.Usd.Of(10)))[0].LaidOut();

        Assert.Equal(["Part Sales open", "Less Returns −10.00", "Subtotal Net sales open"], page.Lines.Take(3).Read());
        Assert.Null(page.Lines.First().Shown);
    }

    [Fact]
    public void Lines_of_what_a_version_does_not_ask_for_are_left_out()
    {
        var months = Laid.Stated(Month(1, 100), Month(2, 100), Month(3, 100, bonus: 5));

        Assert.DoesNotContain("bonus", months[1].LaidOut(all: true).Lines.Select(line => line.Key));
        Assert.Contains("Figure Bonus 5.00", months[2].LaidOut().Lines.Read());
    }

    [Fact]
    public void A_layout_may_show_a_term_by_its_parts_and_call_lines_by_words_of_its_own()
    {
        var laid = With(new(Lay.Section("Profit", Lay.Sum(Profit).Itemizing(Net).Calling(Sales, "Copies sold").Calling(Profit, "Left over"))));

        Assert.Equal(
            ["Part Copies sold 100.00", "Less Returns −10.00", "Less Costs of print −30.00", "Total Left over 60.00"],
            laid.Stated(Month(1, sales: 100, returns: 10))[0].LaidOut().Lines.Read());
    }

    [Fact]
    public void A_fact_may_be_called_by_a_word_of_the_layout() => Assert.Equal(
        ["Figure Extra for the author 5.00"],
        With(new(Lay.Section("Bonus", Lay.Figure(Bonus).Calling(Bonus, "Extra for the author")))).Stated(Month(2, 100), Month(3, 100, bonus: 5))[1].LaidOut().Lines.Read());

    [Fact]
    public void Pages_are_equal_where_all_that_they_show_is()
    {
        var (one, again, other) = (Page(100), Page(100), Page(101));
        Assert.Equal(one, again);
        Assert.Equal(one.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.False(one.Equals(null));
        Assert.NotEqual(one, one with { Sections = [] });
        Assert.NotEqual(one, one with { ToWire = [] });
        Assert.NotEqual(one, one with { Readings = [] });

        static LaidOutStatement Page(decimal sales) => Laid.Stated(Month(1, sales))[0].LaidOut();
    }

    [Fact]
    public void Pages_sections_and_figures_read_as_their_headings_and_last_lines()
    {
        var page = Laid.Stated(Month(1, sales: 100, advances: 30))[0].LaidOut();
        Assert.EndsWith(": Earnings, Advances, Exposure", page.ToString(), StringComparison.Ordinal);
        Assert.All(page.Sections.SelectMany(section => section.Figures), figure => Assert.Equal(figure.Lines[^1].ToString(), figure.ToString()));
        Assert.Equal($"Advances: {string.Join("; ", page.Sections[1].Figures)}", page.Sections[1].ToString());
        Assert.Equal("2024-01", page.Period.Label);
    }

    [Fact]
    public void Pages_of_many_statements_are_the_pages_of_each()
    {
        var months = Unlaid.Stated(Month(1, 100), Month(2, 50), Month(3, 20, copies: 5));
        Assert.Equal(months.Select(month => month.LaidOut()), months.LaidOutEach());
        Assert.Equal(months.Select(month => month.LaidOut(all: true)), months.LaidOutEach(all: true));
    }

    [Fact]
    public void The_derivations_of_a_page_are_those_of_the_terms_that_it_shows_each_once()
    {
        var page = Laid.Stated(Month(1, sales: 100, advances: 30))[0].LaidOut();
        Assert.Equal(
            page.Lines.Select(line => line.Key).Where(key => page.Statement.Find(key) is not null).Distinct(), page.Derivations.Select(derivation => derivation.Term.Key));
    }

    [Fact]
    public void A_sum_of_a_stated_amount_alone_is_a_figure()
    {
        var fixedFee = Term.Money("fixed", "Fixed fee", Currency.Usd);
        var agreement = new Agreement(
            "fixed", "Fixed", new(2024, 1, 1), Cadence.Months, [Author, Publisher],
            [new Clause("1", "Fee", "Ten.", fixedFee.Means(Currency.Usd.Of(10)), Publisher.Pays(Author, fixedFee))],
            layout: new(Lay.Section("Fee", Lay.Sum(fixedFee))));
        Assert.Equal(LayoutForm.Figure, Assert.Single(agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2024, 1))).Statements[0].LaidOut().Sections[0].Figures).Form);
    }

    private static IEnumerable<LaidOutLine> Section(string heading, PeriodFacts month) =>
        Laid.Stated(month)[0].LaidOut().Sections.Single(section => section.Heading == heading).Lines;
}

using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Presentation;

/// <summary>Which lines of a page bear the mark of a reading, and in which order readings are numbered.</summary>
public sealed class MarkedLinesTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Reading First = new("first", "1", "First?", "So.", new ReadingOption("a", "a"), new ReadingOption("b", "b"), new ReadingOption("c", "c"));
    private static readonly Reading Second = new("second", "1", "Second?", "So.", new ReadingOption("a", "a"), new ReadingOption("b", "b"));

    private static readonly PeriodFacts January = Month(1).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20));

    [Fact]
    public void Readings_are_numbered_as_the_rule_comes_upon_them_and_a_line_bears_all_of_its_own_in_order()
    {
        var page = Page(Lay.Figure(Fee), Fee.Means(First.Decides(Sales * Percent(10), Sales * Percent(20), Sales * Percent(20)) + Second.Decides<Money>(Costs, Sales)));

        Assert.Equal(["[1] first: a, not b or c", "[2] second: a, not b"], page.Readings.Select(reading => $"{reading}"));
        Assert.Equal(["Fee: 30.00 USD [1] [2]"], page.Lines.Select(line => $"{line}"));
    }

    [Fact]
    public void The_options_that_matter_are_those_of_all_places_together()
    {
        var page = Page(
            Lay.Figure(Fee),
            Fee.Means(First.Decides(Sales * Percent(10), Sales * Percent(20), Sales * Percent(10)) + First.Decides(Costs * Percent(10), Costs * Percent(10), Costs * Percent(20))));

        Assert.Equal(["[1] first: a, not b or c"], page.Readings.Select(reading => $"{reading}"));
    }

    // A tenth or a fifth of what was sold is taken off, and either way 7 are left.
    [Fact]
    public void A_line_that_is_the_same_either_way_bears_no_mark() =>
        Assert.Empty(Page(Lay.Figure(Fee), Fee.Means((Costs - Sales - First.Decides(Sales * Percent(10), Sales * Percent(20), Sales)).AtLeast(Usd.Of(7)))).Readings);

    // The part has no key of its own: its mark stands at it, and not once more at the figure.
    [Fact]
    public void A_mark_at_a_part_stands_not_at_the_figure_again()
    {
        var page = Page(Lay.Sum(Fee), Fee.Means((Second.Decides(Percent(10), Percent(20)) * Sales) + Costs));

        Assert.Equal(["10 % × Sales: 10.00 USD [1]", "Costs: 20.00 USD", "Fee: 30.00 USD"], page.Lines.Select(line => $"{line}"));
    }

    [Fact]
    public void A_mark_stands_at_its_own_line_whatever_stands_before_it()
    {
        // Two balances with lines that are no figures, and then the term of which there are two readings.
        var (one, other) = (Term.Money("one", "One", Usd), Term.Money("other", "Other", Usd));
        var page = Page(
            [Lay.RollForward(one), Lay.RollForward(other), Lay.Figure(Fee)],
            one.Means(one.Prior() + Sales),
            other.Means(other.Prior() + Costs),
            Fee.Means(Second.Decides<Money>(Sales, Costs)));

        Assert.Equal(["fee"], page.Lines.Where(line => line.Marks.Count > 0).Select(line => line.Key));
    }

    [Fact]
    public void What_is_paid_matters_also_where_no_line_shows_it()
    {
        var page = Page(Lay.Figure(Net), Net.Means(Sales - Costs), Fee.Means(Second.Decides<Money>(Sales, Costs)), Buyer.Pays(Seller, Fee));

        Assert.Equal(["[1] second: a, not b"], page.Readings.Select(reading => $"{reading}"));
        Assert.All(page.Lines, line => Assert.Empty(line.Marks));
    }

    // 1 % or 2 % of each call, which is another total only where there are any.
    [Fact]
    public void A_reading_in_what_is_said_of_each_item_is_one_of_the_total()
    {
        var total = Fee.Means(Calls.Total(Second.Decides(Percent(1) * Charge, Percent(2) * Charge)));

        Assert.Equal(["Fee: 1.50 USD [1]"], Page([Lay.Figure(Fee)], Month(1).With(Calls, [Call(1, 100), Call(2, 50)]), total).Lines.Select(line => $"{line}"));
        Assert.Empty(Page([Lay.Figure(Fee)], Month(1).With(Calls, [Call(1, 0)]), total).Readings);
    }

    // 310 become 620 on 11 March or on 21 March, by days: 310 × 10 ÷ 31 + 620 × 21 ÷ 31 = 520, or 420.
    [Fact]
    public void When_an_amendment_takes_effect_matters_to_the_figures_that_it_changes_and_to_no_others()
    {
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer],
            [Clause("1", Fee.Means(((Rule<Money>)Usd.Of(310)).Rounded(Rounding.ToTheCent)), Net.Means(Sales - Costs), Buyer.Pays(Seller, Fee))],
            [
                new Amendment("Letter", new LocalDate(2002, 3, 11), new LocalDate(2002, 3, 1), Edit.Substitute<Money>(Usd.Of(310), Usd.Of(620), "1"))
                    .TakingEffectOn(Second.Decides<LocalDate>(("a", new LocalDate(2002, 3, 11)), ("b", new LocalDate(2002, 3, 21))))
                    .SettlingThePeriodOfChange(PeriodOfChange.ByDays),
            ],
            layout: new(Lay.Section("All", Lay.Figure(Fee), Lay.Figure(Net))));
        var pages = agreement.Settle([.. Enumerable.Range(1, 4).Select(month => Month(month).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20)))]).Statements.Select(statement => statement.LaidOut()).ToList();

        Assert.Equal([0, 0, 1, 0], pages.Select(page => page.Readings.Count));
        Assert.Equal(["Fee: 520.00 USD [1]", "Net: 80.00 USD"], pages[2].Lines.Select(line => $"{line}"));
    }

    // 31 days after the period or a month: of January that is 3 March or the end of February, and of July the end of August either way.
    [Fact]
    public void The_day_of_a_payment_matters_where_it_is_another()
    {
        var agreement = Of(Clause(
            "1", Fee.Means(Sales), Buyer.Pays(Seller, Fee, due: Second.Decides(("a", ThePeriod.End.PlusDays(31)), ("b", ThePeriod.End.PlusMonths(1))))));
        var statements = agreement.Settle([.. Enumerable.Range(1, 7).Select(month => Month(month).With(Sales, Usd.Of(100)))]).Statements;

        Assert.Equal([1, 0], new[] { statements[0], statements[6] }.Select(statement => statement.ReadingsThatMattered().Count));
    }

    private static LaidOutStatement Page(LayoutEntry entry, params Provision[] provisions) => Page([entry], provisions);

    private static LaidOutStatement Page(LayoutEntry[] entries, params Provision[] provisions) => Page(entries, January, provisions);

    private static LaidOutStatement Page(LayoutEntry[] entries, PeriodFacts month, params Provision[] provisions)
    {
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], [Clause("1", [.. provisions])], layout: new(Lay.Section("All", [.. entries])));
        var timeline = agreement.Settle(month);
        Assert.Empty(timeline.Faults);
        return timeline.Statements[0].LaidOut();
    }
}

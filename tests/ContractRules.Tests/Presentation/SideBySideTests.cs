using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Presentation;

public sealed class SideBySideTests
{
    // 22.22 and 22.22 are earned; of 30 advanced 22.22 and then 7.78 are recouped, so that 14.44 are paid.
    [Fact]
    public void Main_figures_are_the_last_of_each_section_and_what_adds_up_has_a_total()
    {
        var periods = Laid.Settle([Month(1, 100, advances: 30), Month(2, 100)]).Statements.LaidOut();

        Assert.Equal(["earned 44.44", "royalty 14.44", "recouped-to-date "], periods.Figures.Select(figure => $"{figure.Key} {figure.Total}"));
        Assert.Equal(["Publisher wires Author 14.44 USD in all"], periods.ToWire.Select(wire => $"{wire}"));
        Assert.Equal([null, new Rational(1444, 100)], periods.ToWire[0].Amounts);
    }

    [Fact]
    public void Where_a_period_is_open_the_total_is_and_what_is_known_is_told()
    {
        var periods = Laid.Settle([Month(1, 100), PeriodFacts.For(SettlementPeriod.Month(2024, 2))]).Statements.LaidOut();

        Assert.False(periods.Figures[0].Total!.Value.IsDetermined);
        Assert.Equal(new Rational(2222, 100), periods.Figures[0].Known);
        Assert.Equal([false, true], periods.ToWire[0].IsOpen);
    }

    [Fact]
    public void Figures_and_wires_read_as_what_they_come_to_in_all()
    {
        var periods = Laid.Settle([Month(1, 100, advances: 30), Month(2, 100)]).Statements.LaidOut();
        Assert.Equal("Earned by the author in USD, 44.44 in all", periods.Figures[0].ToString());
        Assert.Equal("Recouped to date in USD", periods.Figures[2].ToString());
        Assert.Equal((new Rational(4444, 100), null), (periods.Figures[0].Known, periods.Figures[2].Known));
        Assert.Equal($"2024-01 to 2024-02: {string.Join("; ", periods.Figures)}", periods.ToString());

        var open = Laid.Settle([Month(1, 100), PeriodFacts.For(SettlementPeriod.Month(2024, 2))]).Statements.LaidOut();
        Assert.Equal("Publisher wires Author 22.22 USD in all, without what is open", open.ToWire[0].ToString());
    }

    [Fact]
    public void Figures_that_are_asked_for_are_told_in_that_order_also_where_they_come_to_nothing_or_end_in_between()
    {
        var statements = Laid.Settle([Month(1, 0), Month(2, 0), Month(3, 0)]).Statements;
        Assert.Equal(["royalty", "earned"], statements.LaidOut("royalty", "earned", "no-such-term").Figures.Select(figure => figure.Key));
        Assert.Empty(statements.LaidOut().Figures);
        Assert.Equal([3], statements.LaidOut("royalty").Figures.Select(figure => figure.Outcomes.Count));
    }

    [Fact]
    public void Without_a_layout_what_is_paid_stands_first_then_balances_then_what_nothing_builds_on()
    {
        var periods = Unlaid.Settle([Month(1, 100, advances: 30), Month(2, 100)]).Statements.LaidOut();
        Assert.Equal(["royalty", "unrecouped", "recouped-to-date", "exposure"], periods.Figures.Select(figure => figure.Key));
    }

    // From February on the bonus is a balance that goes on from its own.
    [Fact]
    public void What_adds_up_in_one_text_alone_has_no_total_and_what_only_one_defines_is_shown()
    {
        var (bonus, rest) = (Term.Money("bonus", "Bonus", Currency.Usd), Term.Money("rest", "Rest", Currency.Usd));
        var agreement = new Agreement(
            "bonus", "Bonus", new(2024, 1, 1), Cadence.Months, [Author, Publisher],
            [new Clause("1", "Bonus", "A bonus.", bonus.Means(Sales))],
            [
                new Amendment("Letter", new(2024, 2, 1), new LocalDate(2024, 1, 1), Edit.Replace(
                    new Clause("1", "Bonus", "A bonus.", bonus.Means(bonus.Prior() + Sales), rest.Means(Sales - Returns)))),
            ],
            layout: new(Lay.Section("Bonus", Lay.Figure(bonus)), Lay.Section("Rest", Lay.Figure(bonus), Lay.Figure(rest))));
        PeriodFacts[] months = [.. Enumerable.Range(1, 2).Select(month => PeriodFacts.For(SettlementPeriod.Month(2024, month)).With(Sales, Currency.Usd.Of(100)))];
        var figures = agreement.Settle(months).Statements.LaidOut().Figures;

        Assert.Equal(["Bonus in USD", "Rest in USD"], figures.Select(figure => $"{figure}"));
        Assert.Equal([null, Outcome.Determined(new NumberValue(100))], figures[1].Outcomes);
    }

    [Fact]
    public void Of_no_statements_there_is_nothing_to_show() => Assert.Equal("no periods", $"{Laid.Settle([]).Statements.LaidOut()}");
}

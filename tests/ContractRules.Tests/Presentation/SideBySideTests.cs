using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Values;
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
    public void Of_no_statements_there_is_nothing_to_show() => Assert.Equal("no periods", $"{Laid.Settle([]).Statements.LaidOut()}");
}

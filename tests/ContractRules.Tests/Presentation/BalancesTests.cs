using ContractRules.Presentation;
using ContractRules.Settlement;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Presentation;

public sealed class BalancesTests
{
    // Of 100 sold 22.22 are earned, and recouped of the 50 advanced: 27.78 are left. Then 10 more are advanced, and 22.22 recouped again: 15.56.
    [Fact]
    public void A_balance_rolls_forward_from_what_was_carried()
    {
        var months = Laid.Stated(Month(1, sales: 100, advances: 50), Month(2, sales: 100, advances: 10));

        Assert.Equal(
            ["Opening brought forward 0.00", "Part Advanced 50.00", "Less Recouped −22.22", "Closing Not yet recouped 27.78"],
            Lines(months[0], "unrecouped"));
        Assert.Equal(
            ["Opening brought forward 27.78", "Part Advanced 10.00", "Less Recouped −22.22", "Closing Not yet recouped 15.56"],
            Lines(months[1], "unrecouped"));
    }

    [Fact]
    public void A_sum_to_date_moves_by_the_amount_of_the_period() => Assert.Equal(
        ["Opening brought forward 22.22", "Part Recouped 22.22", "Closing Recouped to date 44.44"],
        Lines(Laid.Stated(Month(1, sales: 100, advances: 50), Month(2, sales: 100))[1], "recouped-to-date"));

    // The reserve is 10 % of 100, then of 150: it grows by 5. The balance in it moves as that does: 50 − 22.22 = 27.78 before, and 11.11 less after.
    [Fact]
    public void A_balance_of_others_moves_as_they_do_and_by_how_they_differ_from_the_period_before() => Assert.Equal(
        ["Opening brought forward 37.78", "Part More in reserve 5.00", "Less Recouped −11.11", "Closing Exposure of the publisher 31.67"],
        Lines(Laid.Stated(Month(1, sales: 100, advances: 50), Month(2, sales: 50))[1], "exposure"));

    // Whoever carries a state from before there was a layout is told the balance, and nothing that nobody knows of how it moved.
    [Fact]
    public void Where_the_opening_was_not_carried_the_balance_stands_alone()
    {
        var before = Unlaid.Settle([Month(1, sales: 100, advances: 50)]);
        var after = Laid.Settle(Month(2, sales: 50), before.Carried);

        Assert.Empty(after.Faults);
        Assert.Equal(["Figure Exposure of the publisher 31.67"], Lines(after.Statements[0], "exposure"));
        Assert.Equal(4, Lines(Laid.Settle(Month(3, sales: 50), after.Carried).Statements[0], "exposure").Length);
    }

    [Fact]
    public void A_state_from_under_a_layout_is_settled_on_without_one() =>
        Assert.Empty(Unlaid.Settle(Month(2, sales: 50), Laid.Settle(Month(1, sales: 100, advances: 50)).Carried).Faults);

    [Fact]
    public void Of_what_a_balance_is_laid_out_by_its_last_value_alone_is_remembered()
    {
        var carried = Laid.Settle([Month(1, sales: 100, advances: 50)]).Carried;

        Assert.Equal("before: 10", $"{carried.Of(Reserve.Declaration)}");
        Assert.Equal("before: 37.78", $"{carried.Of(Exposure.Declaration)}");
    }

    private static string[] Lines(Statement month, string balance) =>
        month.LaidOut().Sections.SelectMany(section => section.Figures).Single(figure => figure.Last.Key == balance && figure.Last.Kind != LineKind.Part).Lines.Read();
}

using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>Which rows of ventures are settled, which stop their venture, and what is held of them.</summary>
public sealed class VentureSettlingTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);

    private static readonly Plan Totals = Plan.Of(Of(Clause("1", Total.Means(Sales.ToDate()))));

    // 1 + 2, and 5 − which cannot be: the first of b is settled, its second stops it, its third is left out.
    [Fact]
    public void What_is_wrong_stops_its_venture_from_that_row_on_and_no_other()
    {
        var settled = Totals.Settle([Rows(("a", 1, 100), ("b", 1, 500), ("a", 2, 200), ("b", 2, -1)), Rows(("b", 3, 100), ("a", 3, 400))]).ToList();
        var (first, second) = (settled[0], settled[1]);

        Assert.Equal(["1", "5", "3", ""], TotalsOf(first, 4));
        Assert.Equal("b, 2002-02, sales: found -0.01; expected a number of USD, at least 0, with at most 2 decimals", Assert.Single(first.Faults).ToString());
        Assert.Equal(["", "7"], TotalsOf(second, 2));
        Assert.Empty(second.Faults);
    }

    [Fact]
    public void What_is_settled_before_a_fault_does_not_hang_on_how_rows_are_cut()
    {
        (string, int, long)[] rows = [("a", 1, 100), ("b", 1, 100), ("b", 2, 100), ("b", 4, 100), ("b", 5, -1), ("c", 1, 1)];
        for (var lot = 1; lot <= rows.Length; lot++)
        {
            var settled = Totals.Settle(rows.Chunk(lot).Select(Rows), VentureOrder.ByVenture).ToList();

            Assert.Equal(["1", "1", "2", "", "", "0.01"], settled.SelectMany(found => TotalsOf(found, found.Facts.Count)));
            Assert.Equal("b, 2002-04: the period does not follow 2002-02; expected 2002-03", Assert.Single(settled.SelectMany(found => found.Faults)).ToString());
            Assert.Equal(["a", "b", "c"], settled.SelectMany(found => found.Closed).Select(state => state.Venture));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_venture_that_comes_again_after_another_is_told_where_all_rows_of_one_are_to_stand_together(int lot)
    {
        (string, int, long)[] rows = [("a", 1, 100), ("b", 1, 100), ("a", 2, 100), ("b", 2, 100)];
        var settled = Totals.Settle(rows.Chunk(lot).Select(Rows), VentureOrder.ByVenture).ToList();

        Assert.Equal(["a", "b"], settled.SelectMany(found => found.Faults).Select(fault => fault.Venture));
        Assert.All(settled.SelectMany(found => found.Faults), fault => Assert.Contains("stand apart", fault.ToString(), StringComparison.Ordinal));
        Assert.Empty(Totals.Settle([Rows(rows)]).SelectMany(found => found.Faults));
    }

    [Fact]
    public void A_stopped_venture_passes_on_what_its_last_right_period_did()
    {
        var standing = Assert.Single(Totals.Settle([Rows(("a", 1, 100), ("a", 2, -1))]).Last().Closed);

        Assert.Equal("2002-01", standing.State.Through.Label);
        Assert.Equal(new NumberValue(1), standing.State[Assert.Single(Totals.Carried), standing.Row]);
    }

    [Fact]
    public void States_that_nobody_needs_are_let_go_of_and_those_of_ventures_that_pause_are_kept()
    {
        var many = Enumerable.Range(0, 40_000).Select(number => $"V-{number}").ToArray();

        // Every second of those that were left pauses for good.
        var settled = Totals.Settle(Enumerable.Range(1, 6).Select(month => Rows([.. many[..(many.Length >> (month - 1))].Select(venture => (venture, month, 100L))]))).ToList();
        var standing = settled[^1].Closed;

        Assert.All(settled.SkipLast(1).Index(), found => Assert.Equal($"{found.Index + 1}", TotalsOf(found.Item, found.Item.Facts.Count)[^1]));
        Assert.Equal(many.Length, standing.Count);
        Assert.All(standing, state => Assert.Equal(new NumberValue(state.State.Periods), state.State[Totals.Carried[0], state.Row]));
        Assert.True(standing.Select(state => state.State).Distinct().Sum(state => (long)state.Rows) < 3 * many.Length);
    }

    // Of a something was carried; b begins with the first lot and goes on with the second, c begins with the second, and d has no right row.
    [Fact]
    public void What_begins_with_nothing_carried_into_it_is_told_once_with_its_first_period()
    {
        var carried = Totals.Settle([Rows(("a", 1, 100))]).Last().Closed;
        var settled = Totals.Settle([Rows(("a", 2, 100), ("b", 1, 100), ("d", 1, -1)), Rows(("c", 3, 100), ("b", 2, 100), ("a", 3, 100))], carried: carried).ToList();

        Assert.Equal(["b from 2002-01 on"], settled[0].Begun.Select(venture => $"{venture}"));
        Assert.Equal(["c from 2002-03 on"], settled[1].Begun.Select(venture => $"{venture}"));
        Assert.Empty(settled[2].Begun);
    }

    [Fact]
    public void A_state_of_another_plan_or_two_of_a_venture_are_refused()
    {
        var state = Totals.Settle([Rows(("a", 1, 100))]).Last().Closed.Single();

        Assert.Throws<ArgumentException>(() => Totals.Settle([], carried: [state, state]).Count());
        Assert.Throws<ArgumentException>(() => Plan.Of(Totals.Agreement).Settle([], carried: [state]).Count());
    }

    private static VentureRows Rows(params (string Venture, int Month, long Cents)[] rows) => VentureRows
        .Of([.. rows.Select(row => row.Venture)], [.. rows.Select(row => SettlementPeriod.Month(2002, row.Month))])
        .With(Sales.Declaration, [.. rows.Select(row => row.Cents)], [.. rows.Select(_ => true)]);

    private static string[] TotalsOf(SettledRows settled, int rows) => [.. Enumerable.Range(0, rows).Select(row => settled[row] is { } found ? $"{found[0]}" : "")];
}

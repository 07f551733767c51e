using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>All that is wrong in columns of facts is told at once: of the periods, of the facts, then of each row.</summary>
public sealed class ColumnsCheckTests
{
    // From 0.005 on means from 0.01 on, and up to 9.999 up to 9.99.
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0.005m, 9.999m);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    private static readonly Plan OfAFee = Plan.Of(Of(Clause("1", Fee.Means(Sales))));

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(1, 999, false)]
    [InlineData(1, 1_000, true)]
    [InlineData(1, -1, true)]
    [InlineData(1, long.MaxValue, true)]
    [InlineData(1, long.MinValue, true)]
    public void A_number_between_two_steps_bounds_by_the_step_inside(long cents, long other, bool isRefused) =>
        Assert.Equal(isRefused, Faults(Columns(1, cents, other)).Length > 0);

    [Fact]
    public void Each_row_out_of_its_range_is_told_and_no_row_of_which_nothing_is_given() => Assert.Equal(
        [
            "row 1: 2002-01, sales: found 10; expected a number of USD, at least 0.005, at most 9.999, with at most 2 decimals",
            "row 3: 2002-01, sales: found -1; expected a number of USD, at least 0.005, at most 9.999, with at most 2 decimals",
        ],
        Faults(FactColumns.For(Month(1).Period, rows: 4).With(Sales, [500, 1_000, 2_000, -100], [true, true, false, true])));

    [Fact]
    public void Periods_follow_each_other_and_what_was_settled_before()
    {
        var state = OfAFee.Settle([Columns(1, 100)])!.State;

        Assert.Equal(["2002-03: the period does not follow 2002-01; expected 2002-02"], Faults(Columns(1, 100), Columns(3, 100)));
        Assert.Equal(["2002-01: the period does not follow 2002-01; expected 2002-02"], Faults(Columns(1, 100), Columns(1, 100)));
        Assert.Equal(["2002-03: the period does not follow 2002-01; expected 2002-02"], OfAFee.Settle([Columns(3, 100)], state)!.Faults.Select(fault => fault.ToString()));
        Assert.Empty(OfAFee.Settle([Columns(2, 100), Columns(3, 100)], state)!.Faults);
    }

    [Fact]
    public void Periods_are_those_of_the_agreement() => Assert.Contains(
        "2002-Q1: the period is none of this agreement; expected one ",
        Assert.Single(Faults(FactColumns.For(SettlementPeriod.Quarter(2002, 1), rows: 1).With(Sales, (ReadOnlySpan<long>)[100]))),
        StringComparison.Ordinal);

    [Fact]
    public void Facts_that_nobody_asks_for_are_told_once()
    {
        Assert.Equal(["2002-01, costs: no such fact; expected one that the agreement asks for"], Faults(Columns(1, 100, 200).With(Costs, (ReadOnlySpan<long>)[1, 2])));
        Assert.Equal(["2002-01, costs: no such fact; expected one that the agreement asks for"], Faults(Columns(1, 100, 200).With(Costs, [1, 2], [false, false])));
    }

    // 1.250 has no more than two decimals, 1.255 has.
    [Fact]
    public void What_is_given_by_finer_steps_is_told_by_the_rows_that_are_finer()
    {
        var finer = Fact.Money("sales", Usd, "1", "What was sold").InRange(0.005m, 9.999m).WithDecimals(3);
        var facts = FactColumns.For(Month(1).Period, rows: 3);

        Assert.Equal(
            ["row 1: 2002-01, sales: found 1.255; expected a number of USD, at least 0.005, at most 9.999, with at most 2 decimals"],
            Faults(facts.With(finer, [1_250, 1_255, 1_255], [true, true, false])));
        Assert.Equal(["2002-01, sales: no such fact; expected one that the agreement asks for"], Faults(facts.With(finer, (ReadOnlySpan<long>)[1_250, 1_250, 1_250])));
        Assert.Equal(["2002-01, sales: no such fact; expected one that the agreement asks for"], Faults(facts.With(finer.WithDecimals(1), (ReadOnlySpan<long>)[12, 12, 12])));
    }

    [Fact]
    public void Faults_of_periods_come_first_then_those_of_facts_then_those_of_rows()
    {
        var rows = FactColumns.Of(OfAFee.Agreement, Month(1).With("sale", new NumberValue(1)), Month(1));

        Assert.Equal(
            [
                "2002-03: the period does not follow 2002-01; expected 2002-02",
                "2002-01, costs: no such fact; expected one that the agreement asks for",
                "row 1: 2002-03, sales: found 99; expected a number of USD, at least 0.005, at most 9.999, with at most 2 decimals",
                "row 0: 2002-01, sale: no such fact; expected one that the agreement asks for",
            ],
            Faults(rows.With(Costs, (ReadOnlySpan<long>)[1, 2]), Columns(3, 100, 9_900)));
    }

    [Fact]
    public void Rows_are_alike_in_all_periods_and_there_is_one_period_or_more()
    {
        var state = OfAFee.Settle([Columns(1, 100)])!.State;

        Assert.StartsWith("Expected one period or more; found none.", Assert.Throws<ArgumentException>("periods", () => OfAFee.Settle([])).Message, StringComparison.Ordinal);
        Assert.StartsWith("All periods have the same rows; found 1 and 2.", Assert.Throws<ArgumentException>("periods", () => OfAFee.Settle([Columns(1, 1), Columns(2, 1, 2)])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Expected the state of 2 rows of this very plan; found small through 2002-01, 1 rows.",
            Assert.Throws<ArgumentException>("state", () => OfAFee.Settle([Columns(2, 1, 2)], state)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("state", () => Plan.Of(OfAFee.Agreement).Settle([Columns(2, 1)], state));
    }

    [Fact]
    public void Periods_that_go_on_from_others_explain_no_row()
    {
        var first = OfAFee.Settle([Columns(1, 100, 200)])!;
        var second = OfAFee.Settle([Columns(2, 100, 200)], first.State)!;

        Assert.Equal((true, false), (first.IsFromTheFirst, second.IsFromTheFirst));
        Assert.Equal(Usd.Of(2), first.Row(1).Statements[0].Of(Fee).Value);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => first.Row(2));
        Assert.StartsWith("These periods go on from others", Assert.Throws<InvalidOperationException>(() => second.Row(1)).Message, StringComparison.Ordinal);
        Assert.Equal("1 periods of 2 rows", second.ToString());
        Assert.Equal("2002-03: the period does not follow 2002-01; expected 2002-02", OfAFee.Settle([Columns(1, 1), Columns(3, 1)])!.ToString());
    }

    private static string[] Faults(params FactColumns[] months) => [.. OfAFee.Settle(months)!.Faults.Select(fault => fault.ToString())];

    private static FactColumns Columns(int month, params long[] cents) => FactColumns.For(Month(month).Period, cents.Length).With(Sales, (ReadOnlySpan<long>)cents);
}

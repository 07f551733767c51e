using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>Rows of ventures as they are given, and as they come back settled.</summary>
public sealed class VentureRowsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);

    private static readonly Plan Totals = Plan.Of(Of(Clause("1", Total.Means(Sales.ToDate()))));

    [Fact]
    public void Rows_read_as_how_many_there_are_and_what_is_given()
    {
        var rows = VentureRows.Of(["a", "b"], [Month(1).Period, null]);

        Assert.Equal(("2 rows: ", 2), (rows.ToString(), rows.Count));
        Assert.Equal("2 rows: open, sales", rows.With(Sales.Declaration, [1, 2], [true, true]).With(Open.Declaration, [TruthValue.True, null]).ToString());
        Assert.Equal("2 rows: sales", rows.With(Sales.Declaration, [1, 2], [true, true]).With(Sales.Declaration, [3, 4], [true, true]).ToString());
    }

    [Fact]
    public void There_is_one_of_each_for_every_row()
    {
        var rows = VentureRows.Of(["a", "b"], [Month(1).Period, Month(1).Period]);

        Assert.StartsWith("Expected a period for each row; found 2 ventures and 1 periods.", Assert.Throws<ArgumentException>("periods", () => VentureRows.Of(["a", "b"], [null])).Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected one for each of 2 rows; found 1.", Assert.Throws<ArgumentException>("cells", () => rows.With(Sales.Declaration, [1], [true])).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => rows.With(Sales.Declaration, [1, 2], [true]));
        Assert.ThrowsAny<ArgumentException>(() => rows.With(Sales.Declaration, (ReadOnlySpan<Value?>)[null, null, null]));
        Assert.Throws<ArgumentNullException>(() => VentureRows.Of(["a", null!], [null, null]));
    }

    [Fact]
    public void A_value_is_of_the_kind_of_its_fact()
    {
        var rows = VentureRows.Of(["a", "b"], [Month(1).Period, Month(1).Period]);

        Assert.StartsWith("open is true/false, and no number.", Assert.Throws<ArgumentException>("fact", () => rows.With(Open.Declaration, [1, 2], [true, true])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "sales is USD; found true in row 1.", Assert.Throws<ArgumentException>("values", () => rows.With(Sales.Declaration, [null, TruthValue.True])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "sales carries at most 2 decimals; found 0.125 in row 0.",
            Assert.Throws<ArgumentException>("values", () => rows.With(Sales.Declaration, [new NumberValue(0.125m), null])).Message,
            StringComparison.Ordinal);
    }

    // A row of nobody stands between no two rows of a venture; a row without a period stops its venture.
    [Fact]
    public void Rows_of_nobody_are_passed_over_and_a_row_without_a_period_stops_its_venture()
    {
        var settled = Settled(("a", 1), ("", 1), ("a", 2), ("b", 1), ("b", null), ("b", 2), ("c", 1))[0];

        Assert.Equal(["1", "-", "2", "1", "-", "-", "1"], Totalled(settled));
        Assert.Equal(["b"], settled.Stopped);
        Assert.Equal(("7 rows, 0 faults", "2002-01, 2 rows"), (settled.ToString(), settled.Together[^1].ToString()));
        Assert.Equal("2002-01, row 0", settled[0]!.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("row", () => settled[7]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => settled[-1]);
    }

    [Fact]
    public void What_stopped_stays_stopped_in_later_lots()
    {
        var lots = Totals.Settle([Rows(("a", 1), ("a", null), ("b", 1)), Rows(("a", 2), ("b", 2)), Rows(("", 1))]).ToList();

        Assert.Equal(["-", "2"], Totalled(lots[1]));
        Assert.Equal(["-"], Totalled(lots[2]));
        Assert.Equal(["a", "b"], lots[^1].Closed.Select(state => state.Venture).Order(StringComparer.Ordinal));
    }

    // A venture that begins in February is settled apart from one that goes on, in the same month.
    [Fact]
    public void Ventures_begin_when_they_do()
    {
        var settled = Settled(("a", 1), ("b", 2), ("a", 2), ("b", 3), ("a", 3))[0];

        Assert.Equal(["1", "1", "2", "2", "3"], Totalled(settled));
        Assert.Empty(settled.Faults);
    }

    [Fact]
    public void Of_several_faults_of_a_venture_those_of_its_first_wrong_row_are_told()
    {
        var rows = Rows(("a", 1), ("a", 2), ("a", 3), ("b", 1)).With(Sales.Declaration, [100, -1, -2, -3], [true, true, true, true]);
        var settled = Totals.Settle([rows]).First();

        Assert.Equal([(1, "a"), (3, "b")], settled.Faults.Select(fault => (fault.Row, fault.Venture)));
        Assert.Equal(["a", "b"], settled.Stopped);
        Assert.Equal(["1", "-", "-", "-"], Totalled(settled));
    }

    [Fact]
    public void A_state_of_a_venture_is_a_row_of_its_state()
    {
        var state = Totals.Settle([Rows(("a", 1), ("b", 1))]).Last().Closed[1];

        Assert.Equal("b through 2002-01", state.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("Row", () => new VentureState("a", state.State, 2));
        Assert.Throws<ArgumentOutOfRangeException>("Row", () => new VentureState("a", state.State, -1));
        Assert.Throws<ArgumentNullException>("Venture", () => new VentureState(null!, state.State, 0));
        Assert.Throws<ArgumentNullException>("State", () => new VentureState("a", null!, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Totals.Settle([], (VentureOrder)7).Count());
    }

    private static List<SettledRows> Settled(params (string Venture, int? Month)[] rows) => [.. Totals.Settle([Rows(rows)])];

    private static VentureRows Rows(params (string Venture, int? Month)[] rows) => VentureRows
        .Of([.. rows.Select(row => row.Venture)], [.. rows.Select(row => row.Month is { } month ? Month(month).Period : null)])
        .With(Sales.Declaration, [.. rows.Select(_ => 100L)], [.. rows.Select(_ => true)]);

    private static string[] Totalled(SettledRows settled) => [.. Enumerable.Range(0, settled.Facts.Count).Select(row => settled[row] is { } found ? $"{found[0]}" : "-")];
}

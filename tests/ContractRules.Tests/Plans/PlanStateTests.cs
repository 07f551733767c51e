using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>What passes on is told row by row, made again of what was told, and put together of rows of several states.</summary>
public sealed class PlanStateTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<Money> Price = Fact.Money("price", Usd, "1", "What it is sold at").Standing();
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share");
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open").Standing();
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "The day").Standing();
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);
    private static readonly Term<Money> Per = Term.Money("per", "Sales by the share", Usd);
    private static readonly Term<Money> PerToDate = Term.Money("per-so-far", "Sales by the share, so far", Usd);
    private static readonly Term<Money> Asked = Term.Money("asked", "What is asked", Usd);

    private static readonly Plan Totals = Plan.Of(Of(Clause(
        "1", Total.Means(Sales.ToDate()), Per.Means(Sales / Share), PerToDate.Means(Per.ToDate()), Asked.Means(Price.ProvidedThat(Open & Day <= ThePeriod.End)))));

    [Fact]
    public void What_passes_on_of_a_row_is_told_by_its_column()
    {
        var state = January(1, 2);

        Assert.Equal(["day as it stands: 2002-01-05", "open as it stands: true", "per to date: 1/3", "price as it stands: 7", "sales to date: 0.01"], InRow(state, 0));
        Assert.Equal(["day as it stands: ?", "open as it stands: ?", "per to date: ?", "price as it stands: ?", "sales to date: 0.02"], InRow(state, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(65)]
    [InlineData(PlanSettling.RowsABlock + 1)]
    public void A_state_made_again_of_its_values_goes_on_as_the_state_itself(int rows)
    {
        var state = January([.. Enumerable.Range(0, rows).Select(row => (long)row)]);

        var again = Totals.StateOf(state.Through, state.Periods, [.. Enumerable.Range(0, rows).Select(row => Totals.Carried.Select(carried => state[carried, row]).ToList())]);

        var (one, other) = (February(state), February(again));
        Assert.Equal(Enumerable.Range(0, rows).Select(row => InRow(state, row)), Enumerable.Range(0, rows).Select(row => InRow(again, row)));
        Assert.Equal(one.Periods[0].Figures.Select(InRows.Of), other.Periods[0].Figures.Select(InRows.Of));
        Assert.Equal((state.Rows, 2, "small through 2002-02, " + rows + " rows"), (again.Rows, other.State!.Periods, other.State.ToString()));
    }

    [Fact]
    public void Values_of_a_state_are_those_that_its_columns_accept()
    {
        var through = Month(1).Period;
        var values = Totals.Carried.Select(carried => January(1)[carried, 0]).ToList();

        Assert.StartsWith("Expected one row or more; found none.", Assert.Throws<ArgumentException>("rows", () => Totals.StateOf(through, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Expected 5 values that the columns accept in each row; found others in row 1.",
            Assert.Throws<ArgumentException>("rows", () => Totals.StateOf(through, 1, values, [.. values.SkipLast(1)])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("rows", () => Totals.StateOf(through, 1, [.. values.AsEnumerable().Reverse()]));
        Assert.Throws<ArgumentOutOfRangeException>("periods", () => Totals.StateOf(through, 0, values));
        Assert.Throws<ArgumentOutOfRangeException>("periods", () => Totals.StateOf(through, PlanState.MostPeriods + 1, values));
        Assert.Equal(PlanState.MostPeriods, Totals.StateOf(through, PlanState.MostPeriods, values).Periods);
        Assert.Throws<ArgumentNullException>("through", () => Totals.StateOf(null!, 1, values));
    }

    [Fact]
    public void A_column_accepts_what_it_can_hold()
    {
        var columns = Totals.Carried.ToDictionary(carried => carried.Name);
        NumberValue cent = new(0.01m), less = new(0.001m), third = new(new Rational(1, 3));
        var day = new DateValue(new LocalDate(2002, 1, 5));

        Assert.Equal([true, false, false, false, false], Accepted(columns["sales to date"], cent, less, third, TruthValue.True, day));
        Assert.Equal([true, true, true, false, false], Accepted(columns["per to date"], cent, less, third, TruthValue.True, day));
        Assert.Equal([false, false, false, true, false], Accepted(columns["open as it stands"], cent, less, third, TruthValue.True, day));
        Assert.Equal([false, false, false, false, true], Accepted(columns["day as it stands"], cent, less, third, TruthValue.True, day));
        Assert.Equal([true, true], Accepted(columns["day as it stands"], new DateValue(new LocalDate(1, 1, 1)), new DateValue(new LocalDate(9999, 12, 31))));
        Assert.False(columns["day as it stands"].Accepts(new DateValue(new LocalDate(0, 12, 31))));
        Assert.Throws<ArgumentNullException>("value", () => columns["day as it stands"].Accepts(null!));
    }

    // Rows of a state of 1,026 and of one of 2, in any order.
    [Fact]
    public void Rows_of_several_states_stand_side_by_side()
    {
        var (many, few) = (January([.. Enumerable.Range(0, PlanSettling.RowsABlock + 2).Select(row => (long)row)]), January(5_000, 6_000));
        (PlanState, int)[] rows = [(many, 1_025), (few, 1), (few, 0), (many, 3), (many, 4), (many, 1_023), (many, 1_024)];

        var together = PlanState.Of(rows);

        Assert.Equal(rows.Select(row => InRow(row.Item1, row.Item2)), Enumerable.Range(0, rows.Length).Select(row => InRow(together, row)));
        Assert.Equal((1, "2002-01"), (together.Periods, together.Through.Label));
        Assert.Equal(["10.26", "60.01"], InRows.Of(February(PlanState.Of(rows[..2])).Periods[0].Term("total")));
    }

    // Of one nothing but sales is given, of one all, of one all is alike in as many rows as a word has bits and more.
    [Fact]
    public void Rows_stand_side_by_side_whatever_is_known_of_each()
    {
        var (none, all, alike) = (Known(2, false, 100, 200, 300), Known(5, true, 1, 2, 3), Known(7, true, [.. Enumerable.Repeat(9L, 70)]));
        (PlanState, int)[] rows = [(all, 2), (none, 1), (alike, 69), (alike, 1), (none, 0), (all, 0), (all, 1), (none, 2), (alike, 2)];
        foreach (var few in new[] { rows, rows[..1], rows[..2], rows[2..5], [.. Enumerable.Repeat(rows, 8).SelectMany(each => each)], [rows[2], rows[3]], [rows[0], rows[5]] })
        {
            var together = PlanState.Of(few);
            Assert.Equal(few.Select(row => InRow(row.Item1, row.Item2)), Enumerable.Range(0, few.Length).Select(row => InRow(together, row)));
            Assert.Equal(few.Select(row => InRows.Of(February(PlanState.Of(row)).Periods[0].Term("asked"))[0]), InRows.Of(February(together).Periods[0].Term("asked")));
        }
    }

    [Fact]
    public void All_rows_of_one_state_in_their_order_are_that_state()
    {
        var state = January(1, 2);

        Assert.Same(state, PlanState.Of((state, 0), (state, 1)));
        Assert.NotSame(state, PlanState.Of((state, 1), (state, 0)));
        Assert.Equal(1, PlanState.Of((state, 0)).Rows);
        Assert.Equal(InRow(state, 1), InRow(PlanState.Of((state, 1), (state, 0)), 0));
    }

    [Fact]
    public void Rows_of_other_plans_and_periods_stand_apart()
    {
        var state = January(1, 2);
        var other = Plan.Of(Totals.Agreement).Settle([Facts(1, 1, 2)])!.State!;
        string Refused(PlanState with) => Assert.Throws<ArgumentException>("rows", () => PlanState.Of((state, 0), (with, 0))).Message;

        Assert.StartsWith("All rows are of one plan and period; found small through 2002-01, 2 rows and small through 2002-02, 2 rows.", Refused(February(state).State!), StringComparison.Ordinal);
        Assert.StartsWith("All rows are of one plan and period", Refused(other), StringComparison.Ordinal);
        Assert.StartsWith("All rows are of one plan and period", Refused(Totals.StateOf(state.Through, 2, [.. Totals.Carried.Select(carried => state[carried, 0])])), StringComparison.Ordinal);
        Assert.StartsWith("Expected one row or more; found none.", Assert.Throws<ArgumentException>("rows", () => PlanState.Of()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => PlanState.Of((state, 2)));
    }

    [Fact]
    public void A_state_tells_the_columns_and_rows_that_it_has()
    {
        var state = January(1, 2);
        var others = Plan.Of(Totals.Agreement).Carried;

        Assert.StartsWith("Expected a column of the plan of this state; found '", Assert.Throws<ArgumentException>("column", () => state[others[0], 0]).Message, StringComparison.Ordinal);
        var wider = Plan.Of(Of(Clause("1", Total.Means(Sales.OverTrailing(40))))).Carried;
        Assert.Throws<ArgumentException>("column", () => state[wider[Totals.Carried.Count + 1], 0]);
        Assert.Throws<ArgumentNullException>("column", () => state[null!, 0]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => state[Totals.Carried[0], 2]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => state[Totals.Carried[0], -1]);
    }

    private static bool[] Accepted(CarriedColumn column, params Value[] values) => [.. values.Select(column.Accepts)];

    private static string[] InRow(PlanState state, int row) => [.. Totals.Carried.Select(carried => $"{carried}: {state[carried, row]?.ToString() ?? "?"}")];

    private static PlanState January(params long[] cents) => Totals.Settle([Facts(1, cents)])!.State!;

    private static PlanState Known(int day, bool areGiven, params long[] cents)
    {
        bool[] given = [.. cents.Select(_ => areGiven)];
        return Totals.Settle([FactColumns.For(Month(1).Period, cents.Length)
            .With(Sales, (ReadOnlySpan<long>)cents)
            .With(Share, [.. cents.Select(_ => 30_000L)], given)
            .With(Price, [.. cents.Select(cent => 700 + cent)], given)
            .With(Open, [.. cents.Select(cent => areGiven ? cent != 2 : (bool?)null)])
            .With(Day, [.. given.Select(isGiven => isGiven ? new LocalDate(2002, 1, day) : (LocalDate?)null)])])!.State!;
    }

    private static ColumnTimeline February(PlanState state) => Totals.Settle([Facts(2, [.. Enumerable.Repeat(1L, state.Rows)])], state)!;

    // Of every third nothing is given but what was sold; a share of 0.03 makes a third of a cent 1/3.
    private static FactColumns Facts(int month, params long[] cents)
    {
        var facts = FactColumns.For(Month(month).Period, cents.Length).With(Sales, (ReadOnlySpan<long>)cents);
        bool[] given = [.. cents.Select((_, row) => row % 3 != 1)];
        return month > 1 ? facts.With(Share, (ReadOnlySpan<long>)[.. cents.Select(_ => 30_000L)]) : facts
            .With(Share, [.. cents.Select(_ => 30_000L)], given)
            .With(Price, [.. cents.Select(_ => 700L)], given)
            .With(Open, [.. given.Select((isGiven, row) => isGiven ? row % 2 == 0 : (bool?)null)])
            .With(Day, [.. given.Select(isGiven => isGiven ? new LocalDate(2002, 1, 5) : (LocalDate?)null)]);
    }
}

using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Values;

/// <summary>Which periods there are, and what comes after one.</summary>
public sealed class SettlementPeriodsTests
{
    // From 25 April to 30 September 2002, and then by quarters.
    private static readonly SettlementPeriods Quarters = new(Cadence.Quarters, First: Read("2002-04-25/2002-09-30"));

    [Theory]
    [InlineData(Cadence.Months, "2002-10", "2002-11")]
    [InlineData(Cadence.Quarters, "2002-Q4", "2003-Q1")]
    [InlineData(Cadence.Intervals, "2002-10-01/2002-10-14", "an interval or a day from 2002-10-15 on")]
    [InlineData(Cadence.Intervals, "2002-10-14", "an interval or a day from 2002-10-15 on")]
    [InlineData(Cadence.Months, "2999-12", "no period after 2999-12")]
    [InlineData(Cadence.Years, "2999", "no period after 2999")]
    [InlineData(Cadence.Intervals, "1900-01-01/2999-12-31", "no period after 1900-01-01/2999-12-31")]
    public void What_is_expected_after_a_period_is_the_next_or_any_interval_from_the_next_day(Cadence cadence, string before, string expected)
    {
        Assert.True(SettlementPeriod.TryParse(before, out var period));
        Assert.Equal(expected, new SettlementPeriods(cadence).ExpectedAfter(period));
    }

    [Theory]
    [InlineData(Cadence.Months, "2999-11", "2999-12")]
    [InlineData(Cadence.Months, "2999-12", null)]
    [InlineData(Cadence.Quarters, "2999-Q4", null)]
    [InlineData(Cadence.Intervals, "1900-01-01/2999-12-31", null)]
    [InlineData(Cadence.Intervals, "2000-01-01/2999-12-30", null)]
    public void No_period_comes_after_the_last_that_data_may_hold(Cadence cadence, string before, string? next)
    {
        Assert.True(SettlementPeriod.TryParse(before, out var period));
        Assert.Equal(next, new SettlementPeriods(cadence).After(period)?.Label);
    }

    [Theory]
    [InlineData("2002-04-25/2002-09-30", true)]
    [InlineData("2002-Q2", false)]
    [InlineData("2002-Q3", false)]
    [InlineData("2002-09-30/2002-12-31", false)]
    [InlineData("2002-09-30", false)]
    [InlineData("2002-Q4", true)]
    [InlineData("2002-10", false)]
    public void A_first_period_of_its_own_stands_for_all_that_begin_up_to_its_end(string period, bool isOne) =>
        Assert.Equal(isOne, Quarters.Include(Read(period)));

    [Theory]
    [InlineData("2002-04-24", null)]
    [InlineData("2002-04-25", "2002-04-25/2002-09-30")]
    [InlineData("2002-09-30", "2002-04-25/2002-09-30")]
    [InlineData("2002-10-01", "2002-Q4")]
    [InlineData("2999-12-31", "2999-Q4")]
    public void A_day_lies_in_the_first_period_or_in_one_that_the_calendar_sets(string day, string? period) =>
        Assert.Equal(period, Quarters.Holding(Read(day).Start)?.Label);

    [Fact]
    public void Intervals_are_set_by_no_calendar_and_hold_no_day_but_in_the_first()
    {
        var intervals = new SettlementPeriods(Cadence.Intervals, First: Read("2002-04-25/2002-09-30"));

        Assert.Equal(intervals.First, intervals.Holding(new LocalDate(2002, 9, 30)));
        Assert.Null(intervals.Holding(new LocalDate(2002, 10, 1)));
        Assert.Null(new SettlementPeriods(Cadence.Intervals).Holding(new LocalDate(2002, 10, 1)));
    }

    [Fact]
    public void No_period_holds_a_day_that_data_may_not_hold()
    {
        Assert.StartsWith("Expected a date from 1900 to 2999.", Assert.Throws<ArgumentOutOfRangeException>("date", () => Quarters.Holding(new LocalDate(1899, 12, 31))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Quarters.Holding(new LocalDate(3000, 1, 1)));
    }

    [Fact]
    public void Periods_read_as_their_cadence_after_the_first_where_it_is_of_its_own()
    {
        Assert.Equal("Quarters after 2002-04-25/2002-09-30", Quarters.ToString());
        Assert.Equal("Months", new SettlementPeriods(Cadence.Months).ToString());
    }

    [Fact]
    public void Nothing_is_no_period()
    {
        Assert.Throws<ArgumentNullException>("period", () => Quarters.Include(null!));
        Assert.Throws<ArgumentNullException>("period", () => Quarters.After(null!));
        Assert.Throws<ArgumentNullException>("period", () => Quarters.ExpectedAfter(null!));
    }

    private static SettlementPeriod Read(string label) => SettlementPeriod.TryParse(label, out var period) ? period : throw new FormatException(label);
}

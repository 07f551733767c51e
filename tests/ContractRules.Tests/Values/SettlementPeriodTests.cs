using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.SettlementPeriod;

namespace ContractRules.Tests.Values;

/// <summary>Months, quarters, years and intervals, and how they follow each other.</summary>
public class SettlementPeriodTests
{
    [Fact]
    public void A_period_runs_from_its_first_day_to_its_last()
    {
        Assert.Equal((Day(2002, 10, 1), Day(2002, 10, 31)), Days(Month(2002, 10)));
        Assert.Equal((Day(2002, 10, 1), Day(2002, 12, 31)), Days(Quarter(2002, 4)));
        Assert.Equal((Day(2002, 1, 1), Day(2002, 3, 31)), Days(Quarter(2002, 1)));
        Assert.Equal((Day(2002, 1, 1), Day(2002, 12, 31)), Days(Year(2002)));
        Assert.Equal((Day(2002, 10, 3), Day(2002, 10, 3)), Days(Between(Day(2002, 10, 3), Day(2002, 10, 3))));
    }

    [Theory]
    [InlineData(2002, 28)]
    [InlineData(2004, 29)]
    [InlineData(1900, 28)]
    [InlineData(2000, 29)]
    public void February_ends_as_the_year_has_it(int year, int lastDay) => Assert.Equal(Day(year, 2, lastDay), Month(year, 2).End);

    [Fact]
    public void There_is_no_thirteenth_month_no_fifth_quarter_and_no_end_before_the_start()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Month(2002, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quarter(2002, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quarter(2002, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quarter(2002, 1_431_655_767)); // thrice that is 5, but for an overflow
        Assert.Throws<ArgumentException>(() => Between(Day(2002, 10, 2), Day(2002, 10, 1)));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1899)]
    [InlineData(3000)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void There_is_no_period_in_years_that_data_may_not_hold(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Month(year, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quarter(year, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year(year));
    }

    [Fact]
    public void The_first_and_the_last_periods_that_data_may_hold()
    {
        Assert.Equal((Day(1900, 1, 1), Day(2999, 12, 31)), (Year(1900).Start, Year(2999).End));
        Assert.Equal(Day(2999, 12, 31), Between(Day(1900, 1, 1), Day(2999, 12, 31)).End);
        Assert.Throws<ArgumentOutOfRangeException>(() => Between(Day(1899, 12, 31), Day(2002, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Between(Day(2002, 1, 1), Day(3000, 1, 1)));
    }

    [Theory]
    [InlineData("2002-10", "2002-11")]
    [InlineData("2002-12", "2003-01")]
    [InlineData("2004-01", "2004-02")]
    [InlineData("2002-Q3", "2002-Q4")]
    [InlineData("2002-Q4", "2003-Q1")]
    [InlineData("2003", "2004")]
    [InlineData("2002-10-01/2002-10-14", "2002-10-15/2002-10-28")]
    [InlineData("2002-10-31/2002-10-31", "2002-11-01/2002-11-01")]
    [InlineData("2002-02-01/2002-04-30", "2002-05-01/2002-07-28")]
    [InlineData("2002-02-01/2003-01-31", "2003-02-01/2004-01-31")]
    public void The_next_period_is_of_the_same_kind_and_follows(string period, string next)
    {
        Assert.Equal(next, Read(period).Next().Label);
        Assert.True(Read(period).Next().Follows(Read(period)));
    }

    [Theory]
    [InlineData("2002-11", "2002-10", true)]
    [InlineData("2002-12", "2002-10", false)]
    [InlineData("2002-10", "2002-10", false)]
    [InlineData("2002-10", "2002-11", false)]
    [InlineData("2003-01-01/2003-01-05", "2002", true)]
    public void A_period_follows_another_when_it_starts_on_the_next_day(string period, string other, bool follows) =>
        Assert.Equal(follows, Read(period).Follows(Read(other)));

    [Theory]
    [InlineData("2002-10", true, false, false)]
    [InlineData("2002-Q4", false, true, false)]
    [InlineData("2002", false, false, true)]
    [InlineData("2002-10-01/2002-10-30", false, false, false)]
    [InlineData("2002-10-02/2002-11-01", false, false, false)]
    [InlineData("2002-02-01/2002-04-30", false, false, false)]
    [InlineData("2002-10-15/2003-01-14", false, false, false)]
    [InlineData("2002-02-01/2003-01-31", false, false, false)]
    public void A_period_is_one_of_a_cadence_or_not(string period, bool months, bool quarters, bool years)
    {
        Assert.Equal(months, Read(period).IsOneOf(Cadence.Months));
        Assert.Equal(quarters, Read(period).IsOneOf(Cadence.Quarters));
        Assert.Equal(years, Read(period).IsOneOf(Cadence.Years));
        Assert.True(Read(period).IsOneOf(Cadence.Intervals));
    }

    [Fact]
    public void An_interval_that_is_a_calendar_month_is_that_month() =>
        Assert.Equal(Month(2002, 10), Between(Day(2002, 10, 1), Day(2002, 10, 31)));

    private static SettlementPeriod Read(string text) => TryParse(text, out var period) ? period : throw new FormatException(text);

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static (LocalDate Start, LocalDate End) Days(SettlementPeriod period) => (period.Start, period.End);
}

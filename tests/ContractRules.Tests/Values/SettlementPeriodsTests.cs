using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>What comes after a period.</summary>
public sealed class SettlementPeriodsTests
{
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
}

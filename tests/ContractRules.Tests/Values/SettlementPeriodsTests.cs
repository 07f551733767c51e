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
    public void What_is_expected_after_a_period_is_the_next_or_any_interval_from_the_next_day(Cadence cadence, string before, string expected)
    {
        Assert.True(SettlementPeriod.TryParse(before, out var period));
        Assert.Equal(expected, new SettlementPeriods(cadence).ExpectedAfter(period));
    }
}

using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>The period as rules speak of it.</summary>
public class ThePeriodTests
{
    [Theory]
    [InlineData(1, "31")]
    [InlineData(2, "28")]
    [InlineData(26, "29")] // February 2004
    [InlineData(4, "30")]
    public void It_has_as_many_days_as_the_calendar_says(int month, string days) => Assert.Equal(days, Number(ThePeriod.Days, Month(month)).ToString());

    [Fact]
    public void Its_days_are_a_quantity() =>
        // 62,000 a month of 31 days, for 10 days.
        Assert.Equal("20000", Number(Sales * (Unit.Day.Of(10) / ThePeriod.Days), Month(1).With(Sales, Currency.Usd.Of(62_000))).ToString());

    [Fact]
    public void Its_days_are_spoken_of_as_such() => Assert.Equal("the days of the period", ThePeriod.Days.ToString());
}

using ContractRules.Rules;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Values;

/// <summary>Rules reach the years 1 to 9999, and no day beside them.</summary>
public sealed class CalendarTests
{
    private static readonly LocalDate Opened = new(2002, 10, 31);

    // From October 2002 it is 7,997 years and two months to December 9999, and 2,001 years and nine months back to January 1.
    [Theory]
    [InlineData((7_997 * 12) + 1, "9999-11-30")]
    [InlineData((7_997 * 12) + 2, "9999-12-31")]
    [InlineData((7_997 * 12) + 3, null)]
    [InlineData(-((2_001 * 12) + 8), "0001-02-28")]
    [InlineData(-((2_001 * 12) + 9), "0001-01-31")]
    [InlineData(-((2_001 * 12) + 10), null)]
    [InlineData(int.MaxValue, null)]
    [InlineData(int.MinValue, null)]
    public void Months_lead_to_the_first_and_the_last_of_all_and_no_further(int months, string? date) =>
        Assert.Equal(date, Reached(Opening.PlusMonths(months)));

    // 31 October 2002 is 731,153 days after 1 January 1, which is 3,652,058 days before 31 December 9999.
    [Theory]
    [InlineData(-731_152, "0001-01-02")]
    [InlineData(-731_153, "0001-01-01")]
    [InlineData(-731_154, null)]
    [InlineData(3_652_058 - 731_153, "9999-12-31")]
    [InlineData(3_652_058 - 731_152, null)]
    [InlineData(int.MaxValue, null)]
    [InlineData(int.MinValue, null)]
    public void Days_lead_to_the_first_and_the_last_of_all_and_no_further(int days, string? date) =>
        Assert.Equal(date, Reached(Opening.PlusDays(days)));

    private static string? Reached(Rule<LocalDate> rule) => Once(rule, Month(1).With(Opening, Opened)).Value?.ToString();
}

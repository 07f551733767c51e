using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>The ends of months, and series that roll at them.</summary>
public class MonthEndsTests
{
    private static readonly Fact<LocalDate> Bound = Fact.Date("bound", "1", "No earlier than this");

    [Theory]
    [InlineData("2003-02-03", "2003-02-28")]
    [InlineData("2004-02-29", "2004-02-29")]
    [InlineData("1900-02-01", "1900-02-28")] // no leap year
    [InlineData("2002-12-01", "2002-12-31")]
    public void A_month_ends_with_its_last_day(string date, string end) => Assert.Equal(end, In(Opening.MonthEnd(), Read(date)));

    [Fact]
    public void Month_end_plus_45_days() =>
        // An invoice of 3 February 2003: 28 February, then 31 days of March, and 14 of April.
        Assert.Equal("2003-04-14", In(Opening.MonthEnd().PlusDays(45), new LocalDate(2003, 2, 3)));

    [Theory]
    [InlineData("2003-02-28", "2003-02-28", "2003-02-28")]
    [InlineData("2003-03-01", "2003-05-31", "2003-05-28")]
    [InlineData("2003-05-31", "2003-05-31", "2003-08-28")]
    [InlineData("2003-06-01", "2003-08-31", "2003-08-28")]
    [InlineData("2003-12-01", "2004-02-29", "2004-02-28")]
    [InlineData("2002-01-01", "2003-02-28", "2003-02-28")] // before the series, its first
    public void A_series_rolls_at_month_ends_or_keeps_the_day_of_its_anchor(string bound, string atMonthEnd, string onTheDay)
    {
        var given = Month(1).With(Opening, new LocalDate(2003, 2, 28)).With(Bound, Read(bound));

        Assert.Equal(atMonthEnd, Once(Opening.MonthEndRecurringNotBefore(3, Bound), given).ToString());
        Assert.Equal(onTheDay, Once(Opening.RecurringNotBefore(3, Bound), given).ToString());
    }

    [Law]
    public void The_month_end_is_that_of_the_calendar(LocalDate date) => Assert.Equal(
        new DateValue(date.With(DateAdjusters.EndOfMonth)).ToString(), In(Opening.MonthEnd(), date));

    [Law]
    public void A_series_of_month_ends_has_one_in_every_so_many_months(LocalDate anchor, LocalDate bound, SomeMonths months)
    {
        var series = Enumerable.Range(0, 200).Select(count => anchor.PlusMonths(count * months).With(DateAdjusters.EndOfMonth));
        Assert.Equal(
            new DateValue(series.First(date => date >= bound)).ToString(),
            Once(Opening.MonthEndRecurringNotBefore(months, Bound), Month(1).With(Opening, anchor).With(Bound, bound)).ToString());
    }

    [Fact]
    public void Month_ends_read_as_drafted() => Assert.Equal(
        ["the month end of opening + 45 days", "the first of the month ends every 3 months from opening not before bound"],
        new[] { Opening.MonthEnd().PlusDays(45).ToString(), Opening.MonthEndRecurringNotBefore(3, Bound).ToString() });

    private static string In(Rule<LocalDate> rule, LocalDate date) => Once(rule, Month(1).With(Opening, date)).ToString();

    private static LocalDate Read(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

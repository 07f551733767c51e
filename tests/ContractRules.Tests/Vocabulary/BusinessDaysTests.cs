using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Dates moved to business days, by three conventions, and the last business day of a month.</summary>
public class BusinessDaysTests
{
    private static readonly Term<LocalDate> Due = Term.Date("due", "Due");

    // The tests of OpenGamma Strata (BusinessDayConventionTest), with weekends alone.
    [Theory]
    [InlineData("2014-07-11", "2014-07-11", "2014-07-11", "2014-07-11")]
    [InlineData("2014-07-12", "2014-07-14", "2014-07-14", "2014-07-11")]
    [InlineData("2014-07-13", "2014-07-14", "2014-07-14", "2014-07-11")]
    [InlineData("2014-08-29", "2014-08-29", "2014-08-29", "2014-08-29")]
    [InlineData("2014-08-30", "2014-09-01", "2014-08-29", "2014-08-29")]
    [InlineData("2014-08-31", "2014-09-01", "2014-08-29", "2014-08-29")]
    [InlineData("2014-11-01", "2014-11-03", "2014-11-03", "2014-10-31")]
    [InlineData("2014-11-02", "2014-11-03", "2014-11-03", "2014-10-31")]
    public void A_date_that_is_no_business_day_moves(string date, string following, string modified, string preceding) => Assert.Equal(
        [following, modified, preceding],
        Enum.GetValues<BusinessDayConvention>().Select(convention =>
            In(Opening.OnBusinessDay(convention), Read(date), HolidayCalendar.WeekendsOnly)));

    [Fact]
    public void A_holiday_at_a_month_end_is_passed_over_too()
    {
        // Good Friday, 29 March 2002: from the Saturday after it, Monday would be in April, so back to Thursday the 28th.
        var holidays = HolidayCalendar.Of([new LocalDate(2002, 3, 29)]);

        Assert.Equal("2002-03-28", In(Opening.OnBusinessDay(BusinessDayConvention.ModifiedFollowing), new(2002, 3, 30), holidays));
        Assert.Equal("2002-03-28", In(Opening.LastBusinessDayOfMonth(), new(2002, 3, 1), holidays));
    }

    [Theory]
    [InlineData("2002-09-28", "2002-09-30")] // from a Saturday, Monday is the last day of the same month
    [InlineData("2002-09-30", "2002-09-30")]
    [InlineData("2002-08-31", "2002-08-30")] // Monday would be in September
    public void Modified_following_stays_in_the_month_up_to_its_last_day(string date, string day) =>
        Assert.Equal(day, In(Opening.OnBusinessDay(BusinessDayConvention.ModifiedFollowing), Read(date), HolidayCalendar.WeekendsOnly));

    [Theory]
    [InlineData(3, "2002-03-29")] // the 31st is a Sunday
    [InlineData(6, "2002-06-28")]
    [InlineData(7, "2002-07-31")]
    public void The_last_business_day_of_the_period(int month, string day) =>
        Assert.Equal(day, Once(BusinessDays.LastOfThePeriod, Month(month)).ToString());

    [Law]
    public void A_business_day_stays_and_any_other_moves_to_the_nearest_that_the_convention_allows(LocalDate date, HolidayCalendar calendar)
    {
        var later = Enumerable.Range(0, 500).Select(date.PlusDays).First(calendar.IsBusinessDay);
        var earlier = Enumerable.Range(0, 500).Select(days => date.PlusDays(-days)).First(calendar.IsBusinessDay);
        Assert.Equal(
            new[] { later, (later.Year, later.Month) == (date.Year, date.Month) ? later : earlier, earlier }.Select(day => new DateValue(day).ToString()),
            Enum.GetValues<BusinessDayConvention>().Select(convention => In(Opening.OnBusinessDay(convention), date, calendar)));
    }

    [Fact]
    public void Business_days_read_as_drafted() => Assert.Equal(
        ["opening on a business day, modified following", "the last business day of the month of opening", "the last business day of the period"],
        new[]
        {
            Opening.OnBusinessDay(BusinessDayConvention.ModifiedFollowing), Opening.LastBusinessDayOfMonth(), BusinessDays.LastOfThePeriod,
        }.Select(rule => rule.ToString()));

    private static string In(Rule<LocalDate> rule, LocalDate date, HolidayCalendar holidays) => Assert.Single(
        Of(Clause("1", Due.Means(rule))).Observing(holidays).Settle(Month(1).With(Opening, date)).Statements).Find("due")!.Outcome.ToString();

    private static LocalDate Read(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}

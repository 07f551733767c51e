using ContractRules.Tests.Generators;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Values;

/// <summary>Business days: weekends and the holidays given are passed over.</summary>
public class HolidayCalendarTests
{
    // 4 July 2002 is a Thursday; 6 and 7 July are a weekend.
    private static readonly LocalDate IndependenceDay = new(2002, 7, 4);
    private static readonly HolidayCalendar American = HolidayCalendar.Of([IndependenceDay]);

    [Theory]
    [InlineData(1, 1, 2)] // Monday → Tuesday
    [InlineData(3, 1, 5)] // Wednesday → Friday: Thursday is a holiday
    [InlineData(5, 1, 8)] // Friday → Monday
    [InlineData(3, 2, 8)] // Wednesday → Friday → Monday
    [InlineData(3, 7, 15)] // 5, 8, 9, 10, 11, 12, 15
    [InlineData(5, -1, 3)] // Friday → Wednesday
    [InlineData(8, -3, 2)] // Monday → 5, 3, 2
    [InlineData(6, 1, 8)] // from a Saturday → Monday
    [InlineData(7, 1, 8)] // from a Sunday → Monday
    [InlineData(7, -1, 5)] // from a Sunday back → Friday
    [InlineData(4, 1, 5)] // from the holiday → Friday
    [InlineData(4, -1, 3)] // from the holiday back → Wednesday
    public void Business_days_pass_over_weekends_and_holidays(int from, int days, int to) =>
        Assert.Equal(July(to), American.PlusBusinessDays(July(from), days));

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void No_business_day_on_is_the_day_itself_even_if_no_business_is_done_on_it(int day) =>
        Assert.Equal(July(day), American.PlusBusinessDays(July(day), 0));

    [Fact]
    public void Without_holidays_only_weekends_are_passed_over()
    {
        Assert.Equal(IndependenceDay, HolidayCalendar.WeekendsOnly.PlusBusinessDays(July(3), 1));
        Assert.Empty(HolidayCalendar.WeekendsOnly.Holidays);
        Assert.Equal(HolidayCalendar.WeekendsOnly, HolidayCalendar.Of([]));
    }

    [Fact]
    public void Holidays_are_kept_once_each_the_earliest_first_so_that_the_same_days_are_the_same_calendar()
    {
        var calendar = HolidayCalendar.Of([July(5), July(4), July(5)]);

        Assert.Equal([July(4), July(5)], calendar.Holidays);
        Assert.Equal(HolidayCalendar.Of([July(4), July(5)]), calendar);
        Assert.NotEqual(American, calendar);
    }

    [Fact]
    public void A_holiday_on_a_weekend_takes_no_further_day() =>
        Assert.Equal(July(8), HolidayCalendar.Of([July(6)]).PlusBusinessDays(July(5), 1));

    [Fact]
    public void Business_is_done_on_weekdays_that_are_no_holidays() => Assert.Equal(
        [true, true, true, false, true, false, false], Enumerable.Range(1, 7).Select(day => American.IsBusinessDay(July(day))));

    [Law]
    public bool Any_business_day_counted_is_one(HolidayCalendar calendar, LocalDate date, SomeDays days) =>
        days == 0 || calendar.IsBusinessDay(calendar.PlusBusinessDays(date, days));

    [Law]
    public bool So_many_business_days_lie_between(HolidayCalendar calendar, LocalDate date, DaysAhead days)
    {
        var calendarDays = Period.DaysBetween(date, calendar.PlusBusinessDays(date, days));
        return Enumerable.Range(1, calendarDays).Count(day => calendar.IsBusinessDay(date.PlusDays(day))) == days;
    }

    [Law]
    public bool From_a_business_day_counting_twice_is_counting_once(HolidayCalendar calendar, LocalDate date, SomeDays first, SomeDays second)
    {
        var start = calendar.PlusBusinessDays(date, 1);
        return calendar.PlusBusinessDays(calendar.PlusBusinessDays(start, first), second) == calendar.PlusBusinessDays(start, first + second);
    }

    [Law]
    public bool More_days_are_always_later(HolidayCalendar calendar, LocalDate date, SomeDays days) =>
        calendar.PlusBusinessDays(date, days) < calendar.PlusBusinessDays(date, days + 1);

    [Law]
    public bool More_holidays_never_give_an_earlier_day(HolidayCalendar some, HolidayCalendar others, LocalDate date, DaysAhead days)
    {
        var all = HolidayCalendar.Of(some.Holidays.Concat(others.Holidays));
        return some.PlusBusinessDays(date, days) <= all.PlusBusinessDays(date, days);
    }

    [Fact]
    public void A_calendar_reads_as_what_it_passes_over()
    {
        Assert.Equal("weekends only", HolidayCalendar.WeekendsOnly.ToString());
        Assert.Equal("weekends and 2002-07-04", American.ToString());
        Assert.Equal("weekends and 2002-07-04, 2002-07-05", HolidayCalendar.Of([July(5), July(4)]).ToString());
    }

    // 1 January 1 is a Monday, and 31 December 9999 a Friday.
    [Fact]
    public void Business_days_are_counted_up_to_the_ends_of_the_calendar()
    {
        LocalDate first = new(1, 1, 1), last = new(9999, 12, 31);

        Assert.Equal(new LocalDate(1, 1, 8), HolidayCalendar.WeekendsOnly.PlusBusinessDays(first, 5));
        Assert.Equal(first, HolidayCalendar.WeekendsOnly.PlusBusinessDays(new LocalDate(1, 1, 8), -5));
        Assert.Equal(last, HolidayCalendar.WeekendsOnly.PlusBusinessDays(new LocalDate(9999, 12, 24), 5));
        Assert.Equal(last, HolidayCalendar.WeekendsOnly.PlusBusinessDays(last, 0));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => HolidayCalendar.WeekendsOnly.PlusBusinessDays(first, -1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => HolidayCalendar.WeekendsOnly.PlusBusinessDays(last, 1));
    }

    private static LocalDate July(int day) => new(2002, 7, day);

    [Fact]
    public void A_hundred_thousand_holidays_are_looked_through_in_no_time()
    {
        // Every Wednesday from 1 January 1000 on, the first of which is a Wednesday: a business week has four days.
        var calendar = HolidayCalendar.Of(Enumerable.Range(0, 100_000).Select(week => new LocalDate(1000, 1, 1).PlusWeeks(week)).Reverse());

        Assert.False(calendar.IsBusinessDay(new LocalDate(1000, 1, 1)));
        Assert.All(Enumerable.Range(0, 100_000), week => Assert.True(calendar.IsBusinessDay(new LocalDate(1000, 1, 2).PlusWeeks(week))));
        Assert.Equal(new LocalDate(1000, 1, 1).PlusWeeks(100_000).PlusDays(-1), calendar.PlusBusinessDays(new LocalDate(1000, 1, 1), 4 * 100_000));
    }
}

using ContractRules.Documents.Auditing;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Dates are counted from the first day of the calendar to its last, and not beyond.</summary>
public sealed class DateArithmeticTests
{
    private static readonly LocalDate _first = new(1, 1, 1);
    private static readonly LocalDate _last = new(9999, 12, 31);

    [Fact]
    public void Shifts_reach_the_first_day_and_the_last_and_none_beyond()
    {
        Assert.Equal(_first, DateArithmetic.Shifted(new(2, 1, 1), months: -12, days: 0));
        Assert.Equal(_first, DateArithmetic.Shifted(_first.PlusDays(1), 0, -1));
        Assert.Null(DateArithmetic.Shifted(_first, -1, 0));
        Assert.Null(DateArithmetic.Shifted(_first, 0, -1));
        Assert.Equal(_last, DateArithmetic.Shifted(new(9998, 12, 31), 12, 0));
        Assert.Equal(_last, DateArithmetic.Shifted(_last.PlusDays(-1), 0, 1));
        Assert.Null(DateArithmetic.Shifted(_last, 1, 0));
        Assert.Null(DateArithmetic.Shifted(_last, 0, 1));
    }

    // The first day of the calendar is a Monday, its last a Friday.
    [Fact]
    public void Business_days_reach_the_first_day_and_the_last_and_none_beyond()
    {
        var dates = new DateArithmetic(HolidayCalendar.WeekendsOnly, new());
        Assert.Equal(_first, dates.BusinessDays(_first.PlusDays(1), -1));
        Assert.Null(dates.BusinessDays(_first, -1));
        Assert.Equal(_last, dates.BusinessDays(_last.PlusDays(-1), 1));
        Assert.Null(dates.BusinessDays(_last, 1));
    }

    [Fact]
    public void Business_days_beyond_the_calendar_end_at_it()
    {
        var effort = new Effort();
        Assert.Null(new DateArithmetic(HolidayCalendar.WeekendsOnly, effort).BusinessDays(new(9990, 1, 1), int.MaxValue));
        Assert.True(effort.IsLeft);
    }

    // From Thursday 1 to Monday 5 October 2026 by two business days, over four days: four each.
    [Fact]
    public void Every_day_passed_over_costs() =>
        Handmade.AssertCosts(4 * 4, effort => new DateArithmetic(HolidayCalendar.WeekendsOnly, effort).BusinessDays(new(2026, 10, 1), 2) == new LocalDate(2026, 10, 5));
}

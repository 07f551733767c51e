using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(9)(f): ten business days, which pass over weekends and the holidays that the caller gives.</summary>
public sealed class Clause6SeizureTests
{
    // Monday, 2 September 2002, + 10 business days is Monday, 16 September.
    [Fact]
    public void Weekends_are_passed_over() => Assert.Equal(Day(2002, 9, 17), FirstDay(Day(2002, 9, 2)));

    // From Saturday, 31 August, the first business day is Monday, 2 September, and the tenth Friday the 13th; then it is Saturday.
    [Fact]
    public void The_right_may_begin_on_a_weekend() => Assert.Equal(Day(2002, 9, 14), FirstDay(Day(2002, 8, 31)));

    // The 9th is no business day, so the tenth is Tuesday, 17 September.
    [Fact]
    public void A_holiday_puts_the_right_off_by_a_day() => Assert.Equal(Day(2002, 9, 18), FirstDay(Day(2002, 9, 2), Day(2002, 9, 9)));

    [Fact]
    public void A_holiday_on_a_weekend_changes_nothing() => Assert.Equal(Day(2002, 9, 17), FirstDay(Day(2002, 9, 2), Day(2002, 9, 8)));

    // The tenth day itself a holiday: Tuesday, 17 September, is the last in time.
    [Fact]
    public void A_release_on_a_day_that_a_holiday_adds_is_in_time()
    {
        var released = Quiet().With(OfThil.Seized, Day(2002, 9, 2)).With(OfThil.Released, Day(2002, 9, 17));
        var observing = AsAmended.Observing(HolidayCalendar.Of([Day(2002, 9, 16)]));

        Assert.Equal(PowerStanding.Available, AsAmended.SettleOne(released).Power("6(9)(f)", OfFusion.Party).Standing);
        Assert.Equal(PowerStanding.Unavailable, observing.SettleOne(released).Power("6(9)(f)", OfFusion.Party).Standing);
    }

    private static LocalDate? FirstDay(LocalDate seized, params LocalDate[] holidays) => AsAmended
        .Observing(HolidayCalendar.Of(holidays))
        .SettleOne(Quiet().With(OfThil.Seized, seized))
        .Power("6(9)(f)", OfFusion.Party).From;
}

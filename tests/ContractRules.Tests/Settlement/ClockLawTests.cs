using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Clocks never run backwards, and a remedy in time never leaves a right.</summary>
public class ClockLawTests
{
    private const int MonthsSettled = 16;

    private static readonly Fact<LocalDate> Breach = Fact.Date("breach", "1", "When notice of the breach was given").Standing();
    private static readonly Fact<LocalDate> Cure = Fact.Date("cure", "1", "When the breach was cured").Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "When notice of termination was given").Standing();

    // Thirty days to cure; from the day after, the agreement can be terminated.
    private static readonly Agreement Lease = Of(Clause("1", Buyer.May(
        "terminate for a breach not cured", PowerEffect.Terminate, Breach.NotRemedied(Cure, by: Breach.PlusDays(30)), Breach.PlusDays(31), Notice), PeriodOfTheEnd.CountsWhole));

    [Law]
    public bool A_later_event_never_gives_an_earlier_day(DayOfTheFirstYear one, DayOfTheFirstYear other, Clock clock)
    {
        return DayOf(clock.Day, Earlier(one, other)) <= DayOf(clock.Day, Later(one, other));
    }

    [Law]
    public bool A_later_event_never_gives_an_earlier_right(DayOfTheFirstYear one, DayOfTheFirstYear other)
    {
        return FirstRight(Earlier(one, other), cure: null) <= FirstRight(Later(one, other), cure: null);
    }

    [Law]
    public void The_right_is_there_in_the_first_month_that_its_day_lies_in_and_ever_after(DayOfTheFirstYear drawn)
    {
        var breach = drawn.Date;
        var standings = Standings(breach, cure: null);
        Assert.Equal(
            Enumerable.Range(1, MonthsSettled).Select(month => Month(month).Period.End).Select(today =>
                today < breach ? PowerStanding.Unavailable : today < breach.PlusDays(31) ? PowerStanding.Pending : PowerStanding.Available),
            standings.Select(standing => standing!.Value));
    }

    [Law]
    public bool A_remedy_in_time_never_leaves_a_right_and_one_too_late_always_does(DayOfTheFirstYear breach, DaysToRemedy days) =>
        Standings(breach, breach.Date.PlusDays(days)).Contains(PowerStanding.Available) == days > 30;

    private static LocalDate DayOf(Rule<LocalDate> clock, LocalDate breach) =>
        Assert.IsType<DateValue>(Once(clock, Month(1).With(Breach, breach)).Value).Date;

    private static int FirstRight(LocalDate breach, LocalDate? cure) => Standings(breach, cure).IndexOf(PowerStanding.Available);

    // Each date becomes known in the month that it lies in.
    private static List<PowerStanding?> Standings(LocalDate breach, LocalDate? cure)
    {
        var months = Enumerable.Range(1, MonthsSettled).Select(Month).Select(month => Told(Told(month, Breach, breach), Cure, cure));
        return [.. Lease.Settle([.. months]).Statements.Select(statement => Assert.Single(statement.Powers).Standing)];
    }

    private static PeriodFacts Told(PeriodFacts month, Fact<LocalDate> fact, LocalDate? date) =>
        date is { } day && day >= month.Period.Start && day <= month.Period.End ? month.With(fact, day) : month;

    private static LocalDate Earlier(LocalDate one, LocalDate other) => LocalDate.Min(one, other);

    private static LocalDate Later(LocalDate one, LocalDate other) => LocalDate.Max(one, other);

    /// <summary>The day on which a right arises, counted from an event in one of the ways that contracts count.</summary>
    public sealed record Clock(Rule<LocalDate> Day) : IDrawn<Clock>
    {
        public static Gen<Clock> Drawn =>
            Gen.OneOf(Simple, from one in Simple
                              from other in Simple
                              from isEarlier in Gen.Elements(true, false)
                              select isEarlier ? one.Earlier(other) : one.Later(other).PlusBusinessDays(1)).Select(day => new Clock(day));

        private static Gen<Rule<LocalDate>> Simple =>
            from count in Gen.Choose(0, 40)
            from day in Gen.Elements<Rule<LocalDate>>(
                Breach.PlusDays(count),
                Breach.PlusMonths(count),
                Breach.PlusBusinessDays(count),
                ((Rule<LocalDate>)new LocalDate(2001, 8, 31)).RecurringNotBefore(1 + count, Breach),
                ThePeriod.End.PlusDays(count))
            select day;
    }

    /// <summary>Often just the thirty that there are for it, or one more or less.</summary>
    public readonly record struct DaysToRemedy(int Count) : IDrawn<DaysToRemedy>
    {
        public static Gen<DaysToRemedy> Drawn => Gen.OneOf(Gen.Choose(0, 60), Gen.Elements(29, 30, 31, 32)).Select(count => new DaysToRemedy(count));

        public static implicit operator int(DaysToRemedy drawn) => drawn.Count;
    }
}

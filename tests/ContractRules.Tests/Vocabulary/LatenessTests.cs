using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Days of delay, in all and period by period.</summary>
public class LatenessTests
{
    private static readonly Fact<LocalDate> Done = Fact.Date("done", "1", "When it was done").Standing();
    private static readonly LocalDate Due = new(2002, 1, 20);

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(10, 10)]
    public void The_day_it_was_due_is_in_time_and_every_day_after_it_late(int after, int late) =>
        Assert.Equal(late, Number(DueOn(Due).DaysLateOn(Done), Month(1).With(Done, Due.PlusDays(after))));

    [Fact]
    public void Days_late_in_all_are_undetermined_until_it_is_done() =>
        Assert.Equal("undetermined: done was not given for 2002-01", Once(DueOn(Due).DaysLateOn(Done), Month(1)).ToString());

    [Fact]
    public void Days_late_accrue_month_by_month_until_it_is_done()
    {
        // Due on 20 January: 21 to 31 January are 11 days; done on 5 February, that makes 5 more.
        var months = new[] { Month(1), Month(2).With(Done, new LocalDate(2002, 2, 5)), Month(3) };

        Assert.Equal(["11", "5", "0"], Course(DueOn(Due).DaysLateInThePeriod(Done), months).Select(days => days.ToString()));
    }

    [Fact]
    public void What_is_never_done_is_late_on_every_day_after_it_was_due() =>
        Assert.Equal(["11", "28", "31"], Course(DueOn(Due).DaysLateInThePeriod(Done), [Month(1), Month(2), Month(3)]).Select(days => days.ToString()));

    [Fact]
    public void Before_it_is_due_nothing_is_late() =>
        Assert.Equal(0, Number(DueOn(new LocalDate(2002, 1, 31)).DaysLateInThePeriod(Done), Month(1)));

    [Fact]
    public void What_is_done_before_it_is_due_is_late_in_no_period() => Assert.Equal(
        ["0", "0"],
        Course(DueOn(Due).DaysLateInThePeriod(Done), [Month(1).With(Done, new LocalDate(2002, 1, 3)), Month(2)]).Select(days => days.ToString()));

    [Fact]
    public void At_a_rate_a_day_it_costs_and_can_be_paid()
    {
        var damages = DueOn(Due).DaysLateInThePeriod(Done) * (Rule<Price>)Usd.Of(100.5m, per: Unit.Day);
        var settled = Of(Clause("1", Seller.Pays(Buyer, damages.Rounded(Rounding.ToTheCent)))).Settle(Month(1));

        Assert.Equal(Usd.Of(1_105.5m), Assert.Single(settled.Statements[0].Payments).Amount); // 11 × 100.50
    }

    [Law]
    public void The_days_late_in_the_periods_are_the_days_late(DayOfTheFirstYear drawn, DaysAfter after)
    {
        var due = drawn.Date;
        // Known in the month in which it was done, or in the first month settled.
        var done = due.PlusDays(after);
        var known = Math.Max(1, ((done.Year - 2002) * 12) + done.Month);
        var months = Enumerable.Range(1, 17).Select(number => number == known ? Month(number).With(Done, done) : Month(number)).ToArray();

        Assert.Equal(
            Math.Max(0, after),
            Numbers.Sum(Course(DueOn(due).DaysLateInThePeriod(Done), months).Select(NumberIn)));
    }

    [Fact]
    public void In_words()
    {
        Assert.Equal("the days late from 2002-01-20 to done", $"{DueOn(Due).DaysLateOn(Done)}");
        Assert.Equal(
            "the days late from 2002-01-20 to done in the period",
            $"{DueOn(Due).DaysLateInThePeriod(Done)}");
    }

    private static Rule<LocalDate> DueOn(LocalDate date) => date;

    /// <summary>How many days after it was due something was done, or before.</summary>
    public readonly record struct DaysAfter(int Count) : IDrawn<DaysAfter>
    {
        public static Gen<DaysAfter> Drawn => Gen.Choose(-10, 120).Select(count => new DaysAfter(count));

        public static implicit operator int(DaysAfter drawn) => drawn.Count;
    }
}

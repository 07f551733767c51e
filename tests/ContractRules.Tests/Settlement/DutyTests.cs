using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Settlement.DutyStanding;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>How duties stand at the end of each period.</summary>
public class DutyTests
{
    private static readonly Fact<LocalDate> Filed = Fact.Date("filed", "1", "When the report was filed").Standing();
    private static readonly LocalDate MidJanuary = new(2002, 1, 15);
    private static readonly LocalDate MidFebruary = new(2002, 2, 15);

    [Fact]
    public void A_duty_whose_day_has_not_come_is_not_yet_due() =>
        Assert.Equal((NotYetDue, MidFebruary, 0), Shown(After(Report(MidFebruary), Month(1))));

    [Fact]
    public void On_its_last_day_a_duty_not_done_is_not_broken_yet()
    {
        var duty = Report(new LocalDate(2002, 1, 31));

        Assert.Equal(NotYetDue, After(duty, Month(1)).Standing);
        Assert.Equal((Broken, 28), (After(duty, Month(1), Month(2)).Standing, After(duty, Month(1), Month(2)).DaysLate)); // the days of February
    }

    [Theory]
    [InlineData(1, Kept, 0)]
    [InlineData(15, Kept, 0)] // on the last day
    [InlineData(16, Late, 1)]
    [InlineData(31, Late, 16)] // 31 − 15
    public void A_duty_done_is_kept_until_its_day_and_late_from_the_next(int day, DutyStanding standing, int daysLate) => Assert.Equal(
        (standing, MidJanuary, daysLate), Shown(After(Report(MidJanuary), Month(1).With(Filed, new LocalDate(2002, 1, day)))));

    [Fact]
    public void A_duty_not_done_is_broken_by_more_days_each_period_until_it_is_done_late()
    {
        var states = Each(Report(MidJanuary), Month(1), Month(2), Month(3).With(Filed, new LocalDate(2002, 3, 1)), Month(4));

        // 31 − 15 = 16; 16 + 28 = 44; done on 1 March: 44 + 1 = 45, and it stays so.
        Assert.Equal([(Broken, 16), (Broken, 44), (Late, 45), (Late, 45)], states.Select(state => (state.Standing!.Value, state.DaysLate)));
    }

    [Fact]
    public void An_act_dated_after_the_period_has_not_happened_yet()
    {
        var announced = Month(1).With(Filed, new LocalDate(2002, 2, 10));

        Assert.Equal((Broken, MidJanuary, 16), Shown(After(Report(MidJanuary), announced)));
        Assert.Equal((NotYetDue, MidFebruary, 0), Shown(After(Report(MidFebruary), announced)));
        Assert.Equal((Kept, MidFebruary, 0), Shown(After(Report(MidFebruary), announced, Month(2))));
    }

    [Fact]
    public void A_duty_that_does_not_arise_is_never_due()
    {
        var state = After(Report(MidJanuary).ProvidedThat(Closed), Month(1).With(Closed, false));

        Assert.Equal((NotYetDue, null, 0), (state.Standing, state.Due, state.Reasons.Count));
        Assert.Equal(Broken, After(Report(MidJanuary).ProvidedThat(Closed), Month(1).With(Closed, true)).Standing);
    }

    [Fact]
    public void A_duty_excused_is_not_broken()
    {
        Assert.Equal(Excused, After(Report(MidJanuary).ExcusedIf(Closed), Month(1).With(Closed, true)).Standing);
        Assert.Equal(Broken, After(Report(MidJanuary).ExcusedIf(Closed), Month(1).With(Closed, false)).Standing);
    }

    [Theory]
    [InlineData("-0.01", Kept)]
    [InlineData("0", Kept)]
    [InlineData("0.01", Broken)]
    public void A_duty_to_reach_an_amount_is_broken_by_anything_short(string shortfall, DutyStanding standing)
    {
        var state = After(Seller.Shall("sell enough", toward: Buyer, due: ThePeriod.End, shortfall: Sales), Month(1).With(Sales, Usd.Of(Rational.Parse(shortfall))));

        Assert.Equal((standing, new LocalDate(2002, 1, 31), Rational.Parse(shortfall)), (state.Standing, state.Due, state.Shortfall));
    }

    [Fact]
    public void Before_its_day_nothing_is_short()
    {
        var state = After(Seller.Shall("sell enough", toward: Buyer, due: MidFebruary, shortfall: Sales), Month(1).With(Sales, Usd.Of(5)));

        Assert.Equal((NotYetDue, null), (state.Standing, state.Shortfall));
    }

    [Fact]
    public void Before_its_day_nobody_needs_to_know_what_will_be_short() =>
        Assert.Equal(NotYetDue, After(Seller.Shall("sell enough", toward: Buyer, due: MidFebruary, shortfall: Sales), Month(1)).Standing);

    [Fact]
    public void What_is_unknown_leaves_a_duty_undetermined_with_every_reason()
    {
        Assert.Equal(["closed"], Unknown(Report(MidJanuary).ProvidedThat(Closed)));
        Assert.Equal(["closed"], Unknown(Report(MidJanuary).ExcusedIf(Closed)));
        Assert.Equal(["opening"], Unknown(Report(Opening)));
        Assert.Equal(["sales"], Unknown(Seller.Shall("sell enough", toward: Buyer, due: ThePeriod.End, shortfall: Sales)));
        Assert.Equal(["closed", "opening"], Unknown(Report(Opening).ProvidedThat(Closed).ExcusedIf(!Closed)));
    }

    [Fact]
    public void What_is_unknown_does_no_harm_where_a_duty_does_not_arise_or_is_excused()
    {
        Assert.Equal(NotYetDue, After(Report(Opening).ProvidedThat(Closed), Month(1).With(Closed, false)).Standing);

        var excused = After(Report(Opening).ExcusedIf(Closed), Month(1).With(Closed, true));
        Assert.Equal((Excused, 0), (excused.Standing, excused.Reasons.Count));
    }

    [Fact]
    public void A_state_names_its_clause_and_its_duty()
    {
        var duty = Report(MidJanuary);
        var state = After(duty, Month(1));

        Assert.Equal((new ClauseReference("1"), duty), (state.Clause, state.Duty));
    }

    private static Duty Report(Rule<LocalDate> due) => Seller.Shall("file a report", toward: Buyer, due, keptOn: Filed);

    private static IEnumerable<string> Unknown(Duty duty)
    {
        var state = After(duty, Month(1));
        Assert.Null(state.Standing);
        return state.Reasons.Select(reason => reason.Subject);
    }

    private static (DutyStanding? Standing, LocalDate? Due, int DaysLate) Shown(DutyState state) => (state.Standing, state.Due, state.DaysLate);

    private static DutyState After(Duty duty, params PeriodFacts[] months) => Each(duty, months)[^1];

    private static List<DutyState> Each(Duty duty, params PeriodFacts[] months)
    {
        var timeline = Of(Clause("1", duty)).Settle(months);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => Assert.Single(statement.Duties))];
    }
}

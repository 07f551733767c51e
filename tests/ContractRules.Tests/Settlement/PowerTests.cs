using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Settlement.PowerStanding;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>How powers stand at the end of each period: here that of terminating once the shop is closed.</summary>
public class PowerTests
{
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "When notice was given").Standing();
    private static readonly LocalDate MidJanuary = new(2002, 1, 15);

    private static readonly PeriodFacts Open = Month(1).With(Closed, false);
    private static readonly PeriodFacts Shut = Month(1).With(Closed, true);

    [Fact]
    public void Without_a_ground_a_power_is_unavailable_whatever_else_is_unknown_or_was_done()
    {
        Assert.Equal((Unavailable, null, null), Shown(After(Terminate(MidJanuary), Open)));
        Assert.Equal((Unavailable, null, null), Shown(After(Terminate(Opening), Open)));
        Assert.Equal((Unavailable, null, null), Shown(After(Terminate(MidJanuary), Open.With(Notice, MidJanuary))));
    }

    [Theory]
    [InlineData("2002-01-01", Available)]
    [InlineData("2002-01-31", Available)]
    [InlineData("2002-02-01", Pending)]
    public void With_a_ground_a_power_is_pending_until_its_first_day_and_available_from_it(string from, PowerStanding standing) =>
        Assert.Equal((standing, Day(from), null), Shown(After(Terminate(Day(from)), Shut)));

    [Theory]
    [InlineData("2002-01-14", Available, null)] // the day before: no exercise
    [InlineData("2002-01-15", Exercised, "2002-01-15")]
    [InlineData("2002-01-31", Exercised, "2002-01-31")]
    [InlineData("2002-02-01", Available, null)] // has not happened yet
    public void Notice_exercises_it_from_its_first_day_on_and_not_before(string notice, PowerStanding standing, string? exercisedOn) => Assert.Equal(
        (standing, MidJanuary, exercisedOn is null ? (LocalDate?)null : Day(exercisedOn)), Shown(After(Terminate(MidJanuary), Shut.With(Notice, Day(notice)))));

    [Fact]
    public void Notice_before_the_first_day_leaves_it_pending_and_then_available() => Assert.Equal(
        [Pending, Available],
        Each(Terminate(new LocalDate(2002, 2, 1)), Shut.With(Notice, MidJanuary), Month(2).With(Closed, true)).Select(state => state.Standing!.Value));

    [Fact]
    public void What_was_exercised_stays_exercised() => Assert.Equal(
        [Available, Exercised, Exercised],
        Each(
            Terminate(MidJanuary), Shut, Month(2).With(Closed, true).With(Notice, new LocalDate(2002, 2, 1)), Month(3).With(Closed, true))
            .Select(state => state.Standing!.Value));

    [Fact]
    public void What_is_unknown_leaves_a_power_undetermined_with_every_reason_once()
    {
        Assert.Equal(["closed"], Unknown(Terminate(MidJanuary), Month(1)));
        Assert.Equal(["opening"], Unknown(Terminate(Opening), Shut));
        Assert.Equal(["closed", "opening"], Unknown(Terminate(Opening), Month(1)));
        Assert.Equal(["opening"], Unknown(Buyer.May("terminate", PowerEffect.Terminate, Opening < ThePeriod.End, Opening, Notice), Month(1)));
    }

    [Fact]
    public void A_state_names_its_clause_and_its_power()
    {
        var power = Terminate(MidJanuary);
        var state = After(power, Shut);

        Assert.Equal((new ClauseReference("1"), power), (state.Clause, state.Power));
    }

    private static Power Terminate(Rule<LocalDate> from) => Buyer.May("terminate", PowerEffect.Terminate, Closed, from, Notice);

    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static IEnumerable<string> Unknown(Power power, PeriodFacts month)
    {
        var state = After(power, month);
        Assert.Null(state.Standing);
        return state.Reasons.Select(reason => reason.Subject);
    }

    private static (PowerStanding? Standing, LocalDate? From, LocalDate? ExercisedOn) Shown(PowerState state) =>
        (state.Standing, state.From, state.ExercisedOn);

    private static PowerState After(Power power, params PeriodFacts[] months) => Each(power, months)[^1];

    private static List<PowerState> Each(Power power, params PeriodFacts[] months)
    {
        var timeline = Of(Clause("1", power, PeriodOfTheEnd.CountsWhole)).Settle(months);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => Assert.Single(statement.Powers))];
    }
}

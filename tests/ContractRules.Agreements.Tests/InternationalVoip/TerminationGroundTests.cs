using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>Each ground of 5, 6(9)(a) to (g), 6(11), 6(16) and 6(18), for an event on 2 September 2002.</summary>
public sealed class TerminationGroundTests
{
    public static TheoryData<string> Grounds => [.. Ground.All.Select(ground => $"{ground}")];

    public static TheoryData<string> GroundsWithRemedy => [.. Ground.All.Where(ground => ground.Remedy is not null).Select(ground => $"{ground}")];

    [Fact]
    public void The_list_of_grounds_is_complete() =>
        Assert.Equal(
            Ground.All.Select(ground => ground.In(AsSigned.SettleOne(Quiet())).Power).ToHashSet(),
            AsSigned.SettleOne(Quiet()).Powers.Select(state => state.Power).Where(power => power.EndsTheAgreement).ToHashSet());

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Without_the_event_there_is_no_right(string name) =>
        Assert.All(Months(), month => Assert.Equal(PowerStanding.Unavailable, Find(name).In(month).Standing));

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_right_begins_on_its_first_day(string name)
    {
        var ground = Find(name);
        foreach (var month in Months((ground.Event, Ground.Monday)))
        {
            var power = ground.In(month);
            Assert.Equal(ground.FirstDay, power.From);
            Assert.Equal(ground.FirstDay <= month.Period.End ? PowerStanding.Available : PowerStanding.Pending, power.Standing);
            Assert.False(month.Of(HasEnded).Value);
        }
    }

    [Theory]
    [MemberData(nameof(GroundsWithRemedy))]
    public void A_remedy_on_the_last_day_takes_the_right_away_and_one_a_day_later_does_not(string name)
    {
        var ground = Find(name);
        var remedy = ground.Remedy!;

        var inTime = Months((ground.Event, Ground.Monday), (remedy, ground.LastDayForRemedy))[^1];
        var tooLate = Months((ground.Event, Ground.Monday), (remedy, ground.LastDayForRemedy.PlusDays(1)))[^1];

        Assert.Equal(PowerStanding.Unavailable, ground.In(inTime).Standing);
        Assert.Equal(PowerStanding.Available, ground.In(tooLate).Standing);
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Notice_a_day_before_the_right_is_no_exercise_of_it(string name)
    {
        var ground = Find(name);
        var months = Months((ground.Event, Ground.Monday), (ground.Holder.TerminationNotice, ground.FirstDay.PlusDays(-1)));

        Assert.Equal(PowerStanding.Available, ground.In(months[^1]).Standing);

        // The day before 6(9)(c) gives a right, 6(18) has long given one.
        Assert.All(months, month => Assert.Equal(ground.Clause == "6(9)(c)" && month.Period.End >= Day(2002, 10, 1), month.Of(HasEnded).Value));
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Notice_on_the_first_day_ends_the_agreement_in_that_month_and_for_good(string name)
    {
        var ground = Find(name);
        var byFusion = ground.Holder == VoipEvents.OfFusion;

        foreach (var month in Months((ground.Event, Ground.Monday), (ground.Holder.TerminationNotice, ground.FirstDay)))
        {
            var ended = ground.FirstDay <= month.Period.End;
            Assert.Equal(ended ? ground.FirstDay : null, ground.In(month).ExercisedOn);
            Assert.Equal(ended, month.Of(HasEnded).Value);
            Assert.Equal(ended && byFusion, month.Of(TerminatedByFusion).Value);
            Assert.Equal(ended && !byFusion, month.Of(TerminatedByThil).Value);
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Notice_by_the_other_party_does_not_exercise_the_right(string name)
    {
        var ground = Find(name);
        var month = Months((ground.Event, Ground.Monday), (ground.Holder.Other().TerminationNotice, ground.FirstDay))[^1];

        Assert.Equal(PowerStanding.Available, ground.In(month).Standing);
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Compensation_falls_due_in_the_month_of_the_notice_and_once(string name)
    {
        // THIL invested 40 % of 1,000; nothing was amortized, and nothing can be salvaged. Clause 5 compensates only under the other reading.
        var ground = Find(name);
        var months = Months(
            Quiet().With(UpfrontCosts, 1_000m).With(AgreedSalvageValue, 0m),
            (ground.Event, Ground.Monday),
            (ground.Holder.TerminationNotice, ground.FirstDay));

        Assert.All(months, month => Assert.Equal(
            Usd(month.Period.Start <= ground.FirstDay && ground.FirstDay <= month.Period.End ? 400 : 0), month.Of(TerminationCompensation).Value));
    }

    private static Ground Find(string name) => Ground.All.Single(ground => $"{ground}" == name);

    private static EquatableArray<Statement> Months(params (Fact<LocalDate> Fact, LocalDate Day)[] dates) => Months(Quiet(), dates);

    // September to December 2002. What is dated later than a month has not happened in it yet.
    private static EquatableArray<Statement> Months(PeriodFacts first, params (Fact<LocalDate> Fact, LocalDate Day)[] dates) =>
        AsSigned.Under(VoipReadings.CostsUponRefusal, "compensated").SettleAll(dates.Aggregate(first, (facts, date) => facts.With(date.Fact, date.Day)), Quiet(2), Quiet(3), Quiet(4));
}

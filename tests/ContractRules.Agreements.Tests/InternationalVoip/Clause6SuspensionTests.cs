using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(16): suspension of the services upon a notice of 24 hours.</summary>
public sealed class Clause6SuspensionTests
{
    [Fact]
    public void Services_may_be_suspended_the_day_after_the_notice()
    {
        var month = AsAmended.SettleOne(Quiet().With(OfFusion.ViolationNotice, Day(2002, 9, 29)));
        var power = Suspension(month, OfThil);

        Assert.Equal((PowerEffect.Suspend, Day(2002, 9, 30), PowerStanding.Available), (power.Power.Effect, power.From!.Value, power.Standing!.Value));
        Assert.Equal(PowerStanding.Unavailable, Suspension(month, OfFusion).Standing);
    }

    [Fact]
    public void A_notice_on_the_last_day_of_the_month_gives_the_right_in_the_next()
    {
        var months = AsAmended.SettleAll(Quiet(1).With(OfThil.ViolationNotice, Day(2002, 9, 30)), Quiet(2));

        Assert.Equal([PowerStanding.Pending, PowerStanding.Available], months.Select(month => Suspension(month, OfFusion).Standing!.Value));
    }

    [Fact]
    public void Suspension_on_the_day_of_the_notice_is_no_exercise_of_the_right()
    {
        var noticed = Quiet().With(OfThil.ViolationNotice, Day(2002, 9, 10));

        Assert.Equal(
            PowerStanding.Available,
            Suspension(AsAmended.SettleOne(noticed.With(OfFusion.SuspensionOfServices, Day(2002, 9, 10))), OfFusion).Standing);
        Assert.Equal(
            Day(2002, 9, 11),
            Suspension(AsAmended.SettleOne(noticed.With(OfFusion.SuspensionOfServices, Day(2002, 9, 11))), OfFusion).ExercisedOn);
    }

    [Fact]
    public void Suspension_does_not_end_the_agreement()
    {
        var month = AsAmended.SettleOne(Quiet()
            .With(OfThil.ViolationNotice, Day(2002, 9, 10))
            .With(OfFusion.SuspensionOfServices, Day(2002, 9, 11))
            .With(OfFusion.TerminationNotice, Day(2002, 9, 12)));

        Assert.False(month.Of(HasEnded).Value);
    }

    [Fact]
    public void Once_the_unlawful_use_has_ceased_there_is_nothing_to_suspend_the_services_for()
    {
        // Use ceased on the 12th, be it the day of the notice; a notice of the 20th is about what went on afterwards.
        var ceased = Quiet().With(OfThil.ViolationNotice, Day(2002, 9, 10)).With(OfThil.ViolationCeased, Day(2002, 9, 12));

        Assert.Equal(PowerStanding.Unavailable, Suspension(AsAmended.SettleOne(ceased), OfFusion).Standing);
        Assert.Equal(PowerStanding.Unavailable, Suspension(AsAmended.SettleOne(ceased.With(OfThil.ViolationNotice, Day(2002, 9, 12))), OfFusion).Standing);
        Assert.Equal(PowerStanding.Available, Suspension(AsAmended.SettleOne(ceased.With(OfThil.ViolationNotice, Day(2002, 9, 20))), OfFusion).Standing);
    }

    [Fact]
    public void Chronic_violations_end_the_services_and_not_the_agreement()
    {
        var month = AsAmended.SettleOne(Quiet()
            .With(OfThil.ChronicViolation, Day(2002, 9, 10))
            .With(OfFusion.TerminationOfServices, Day(2002, 9, 11))
            .With(OfFusion.TerminationNotice, Day(2002, 9, 11)));
        var power = month.Power("6(16)", OfFusion.Party, "chronic");

        Assert.Equal((PowerEffect.Cease, PowerStanding.Exercised, Day(2002, 9, 11)), (power.Power.Effect, power.Standing!.Value, power.ExercisedOn!.Value));
        Assert.False(month.Of(HasEnded).Value);
        Assert.Null(month.End);
    }

    private static PowerState Suspension(Statement month, PartyEvents holder) => month.Power("6(16)", holder.Party, "suspend");
}

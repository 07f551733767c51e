using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(9)(a), beyond what holds of every ground: only a breach that can be cured waits for its cure.</summary>
public sealed class Clause6BreachTests
{
    [Fact]
    public void A_breach_that_cannot_be_cured_gives_the_right_at_once()
    {
        var month = AsAmended.SettleOne(Quiet()
            .With(OfFusion.BreachNotice, Day(2002, 9, 10))
            .With(OfFusion.BreachIncurable, true)
            .With(OfThil.TerminationNotice, Day(2002, 9, 10)));

        Assert.Equal(Day(2002, 9, 10), month.Power("6(9)(a)", OfThil.Party).ExercisedOn);
        Assert.True(month.Of(HasEnded).Value);
    }

    [Fact]
    public void A_second_breach_after_the_end_gives_the_power_not_anew_and_what_was_exercised_stays_so()
    {
        // Notice of 1 September gives a right from 2 October, used on the 10th; a notice of 1 November comes too late to matter.
        var months = AsAmended.SettleAll(
            Quiet(1).With(OfFusion.BreachNotice, Day(2002, 9, 1)),
            Quiet(2).With(OfThil.TerminationNotice, Day(2002, 10, 10)),
            Quiet(3).With(OfFusion.BreachNotice, Day(2002, 11, 1)));

        Assert.Equal([false, true, true], months.Select(month => month.Of(HasEnded).Value));
        var power = months[2].Power("6(9)(a)", OfThil.Party);
        Assert.Equal((PowerStanding.Exercised, Day(2002, 10, 2), Day(2002, 10, 10), true), (power.Standing!.Value, power.From!.Value, power.ExercisedOn!.Value, power.HasLapsed));
    }
}

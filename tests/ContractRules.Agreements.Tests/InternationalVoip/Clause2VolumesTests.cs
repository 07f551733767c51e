using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>The volumes that Fusion owes by 2(1)(b) and the second 2(1)(j), as duties.</summary>
public sealed class Clause2VolumesTests
{
    [Fact]
    public void The_first_three_months_are_measured_together_in_the_third()
    {
        // September to November: 2 + 3 + 3.9 million are 100,000 short of nine million. Then 3 million a month.
        var months = AsAmended.SettleAll(
            Quiet(1).With(PtclAgreementDate, Day(2002, 9, 20)).With(MinutesSold, 2_000_000),
            Quiet(2).With(MinutesSold, 3_000_000),
            Quiet(3).With(MinutesSold, 3_900_000),
            Quiet(4).With(MinutesSold, 3_000_000));

        Assert.Equal(
            [(DutyStanding.NotYetDue, null), (DutyStanding.NotYetDue, null), (DutyStanding.Broken, 100_000), (DutyStanding.Kept, 0)],
            months.Select(month => (month.Duty("2(1)(b)", Fusion).Standing!.Value, (int?)month.Duty("2(1)(b)", Fusion).Shortfall?.Numerator)));
    }

    [Fact]
    public void Terminated_minutes_are_measured_each_month()
    {
        var months = AsAmended.SettleAll(Quiet(1).With(TerminatedMinutes, 3_000_000), Quiet(2).With(TerminatedMinutes, 2_999_999));

        Assert.Equal([DutyStanding.Kept, DutyStanding.Broken], months.Select(month => month.Duty("2(1)(j)bis", Fusion).Standing!.Value));
        Assert.Equal(1, months[1].Duty("2(1)(j)bis", Fusion).Shortfall!.Value);
    }

    [Fact]
    public void Force_majeure_excuses_the_months_that_it_touches()
    {
        var months = AsAmended.SettleAll(
            Quiet(1).With(ForceMajeureBegan, Day(2002, 10, 31)).With(ForceMajeureEnded, Day(2002, 11, 1)), Quiet(2), Quiet(3), Quiet(4));

        Assert.Equal(
            [DutyStanding.Broken, DutyStanding.Excused, DutyStanding.Excused, DutyStanding.Broken],
            months.Select(month => month.Duty("2(1)(j)bis", Fusion).Standing!.Value));
    }

    [Fact]
    public void Once_the_agreement_has_ended_no_volume_is_owed()
    {
        // It ends in October, for which the volumes are still owed.
        var months = AsAmended.SettleAll(
            Quiet(1).With(FoundUnlawful, Day(2002, 10, 1)).With(OfThil.TerminationNotice, Day(2002, 10, 1)), Quiet(2), Quiet(3));

        Assert.Equal(
            [DutyStanding.Broken, DutyStanding.Broken, DutyStanding.NotYetDue],
            months.Select(month => month.Duty("2(1)(j)bis", Fusion).Standing!.Value));
    }
}

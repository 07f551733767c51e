using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
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
        var months = AsAmended.SettleAll(Agreed.With(TerminatedMinutes, 3_000_000), Quiet(2).With(TerminatedMinutes, 2_999_999));

        Assert.Equal([DutyStanding.Kept, DutyStanding.Broken], months.Select(month => month.Duty("2(1)(j), second", Fusion).Standing!.Value));
        Assert.Equal(1, months[1].Duty("2(1)(j), second", Fusion).Shortfall!.Value);
    }

    [Fact]
    public void Force_majeure_excuses_the_months_that_it_touches()
    {
        var months = AsAmended.SettleAll(
            Agreed.With(ForceMajeureBegan, Day(2002, 10, 31)).With(ForceMajeureEnded, Day(2002, 11, 1)), Quiet(2), Quiet(3), Quiet(4));

        Assert.Equal(
            [DutyStanding.Broken, DutyStanding.Excused, DutyStanding.Excused, DutyStanding.Broken],
            months.Select(month => month.Duty("2(1)(j), second", Fusion).Standing!.Value));
    }

    [Fact]
    public void Once_the_agreement_has_ended_no_volume_is_owed()
    {
        // It ends in October, for which the volumes are still owed.
        var months = AsAmended.SettleAll(
            Agreed.With(FoundUnlawful, Day(2002, 10, 1)).With(OfThil.TerminationNotice, Day(2002, 10, 1)), Quiet(2), Quiet(3));

        Assert.Equal(
            [DutyStanding.Broken, DutyStanding.Broken, DutyStanding.NotYetDue],
            months.Select(month => month.Duty("2(1)(j), second", Fusion).Standing!.Value));
    }

    [Fact]
    public void Before_there_is_an_agreement_with_PTCL_no_volume_is_owed() =>
        Assert.Equal(
            [DutyStanding.NotYetDue, DutyStanding.Broken],
            AsAmended.SettleAll(Quiet(1), Quiet(2).With(PtclAgreementDate, Day(2002, 10, 31)))
                .Select(month => month.Duty("2(1)(j), second", Fusion).Standing!.Value));

    [Fact]
    public void By_days_of_the_PTCL_agreement_the_first_three_months_end_inside_a_month()
    {
        // From 16 September to 15 December: 1.5 + 3 + 3 million, and of December 3,100,000 × 15 ÷ 31 = 1.5 million make 9 million.
        // By calendar months September to November make 7.5 million: 1.5 million short.
        PeriodFacts[] months =
        [
            Quiet(1).With(PtclAgreementDate, Day(2002, 9, 16)).With(MinutesSold, 1_500_000),
            Quiet(2).With(MinutesSold, 3_000_000),
            Quiet(3).With(MinutesSold, 3_000_000),
            Quiet(4).With(MinutesSold, 3_100_000),
            Quiet(5).With(MinutesSold, 2_900_000),
        ];

        Assert.Equal([Minutes(0), Minutes(0), Minutes(1_500_000), Minutes(0), Minutes(100_000)], Shortfalls(AsAmended));
        Assert.Equal([Minutes(0), Minutes(0), Minutes(0), Minutes(0), Minutes(100_000)], Shortfalls(AsAmended.Under(FirstThreeMonths, "from-its-date")));

        IEnumerable<Quantity> Shortfalls(Agreement agreement) => agreement.SettleAll(months).Select(month => month.Of(MinutesSoldShortfall).Value);
    }

    // From 1 October the three months end with 31 December, and from 2 September with 1 December, of which 3,100,000 ÷ 31 count:
    // 3 + 3 + 2.9 million, and 3 + 3 + 2.8 + 0.1 million, are both 100,000 short.
    [Theory]
    [InlineData(10, 1, 0, 3_000_000, 3_000_000, 2_900_000)]
    [InlineData(9, 2, 3_000_000, 3_000_000, 2_800_000, 3_100_000)]
    public void By_its_date_the_three_months_end_a_day_before_the_same_day_of_the_fourth(int month, int day, params int[] sold)
    {
        var months = sold.Select((minutes, count) => Quiet(count + 1).With(MinutesSold, minutes)).ToArray();
        months[0] = months[0].With(PtclAgreementDate, Day(2002, month, day));

        Assert.Equal(
            [Minutes(0), Minutes(0), Minutes(0), Minutes(100_000)],
            AsAmended.Under(FirstThreeMonths, "from-its-date").SettleAll(months).Select(settled => settled.Of(MinutesSoldShortfall).Value));
    }

    [Fact]
    public void Force_majeure_excuses_the_month_or_only_what_it_prevents()
    {
        // 1 to 10 November are a third of the month, and so of 3,000,000: 2,000,000 are owed, 500,000 more than there were.
        var months = new[]
        {
            Agreed, Quiet(2), Quiet(3).With(ForceMajeureBegan, Day(2002, 11, 1)).With(ForceMajeureEnded, Day(2002, 11, 10)).With(TerminatedMinutes, 1_500_000),
        };
        var whole = AsAmended.SettleAll(months)[2].Duty("2(1)(j), second", Fusion);
        var part = AsAmended.Under(ForceMajeureVolume, "only-what-it-prevents").SettleAll(months)[2].Duty("2(1)(j), second", Fusion);

        Assert.Equal(DutyStanding.Excused, whole.Standing);
        Assert.Equal((DutyStanding.Broken, 500_000), (part.Standing!.Value, (int)part.Shortfall!.Value.Numerator));
    }

    [Fact]
    public void What_force_majeure_prevents_is_not_owed_of_the_first_three_months_nor_of_a_later_one()
    {
        // 1 to 10 November prevent a third of 3,000,000: of 9,000,000 − 1,000,000 there are 7,500,000 sold, 500,000 short.
        // 1 to 14 February prevent half: of 1,500,000 there are 1,000,000 sold, 500,000 short.
        var months = AsAmended.Under(ForceMajeureVolume, "only-what-it-prevents").SettleAll(
            Agreed.With(MinutesSold, 2_500_000),
            Quiet(2).With(MinutesSold, 2_500_000),
            Quiet(3).With(MinutesSold, 2_500_000).With(ForceMajeureBegan, Day(2002, 11, 1)).With(ForceMajeureEnded, Day(2002, 11, 10)),
            Quiet(4).With(MinutesSold, 3_000_000),
            Quiet(5).With(MinutesSold, 3_000_000),
            Quiet(6).With(MinutesSold, 1_000_000).With(ForceMajeureBegan, Day(2003, 2, 1)).With(ForceMajeureEnded, Day(2003, 2, 14)));

        Assert.Equal(
            [Minutes(0), Minutes(0), Minutes(500_000), Minutes(0), Minutes(0), Minutes(500_000)],
            months.Select(month => month.Of(MinutesSoldShortfall).Value));
    }

    private static PeriodFacts Agreed => Quiet(1).With(PtclAgreementDate, Day(2002, 9, 1));
}

using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What holds of the clock of every ground, on whatever day it starts.</summary>
public sealed class ClockLaws
{
    private static readonly LocalDate Signed = new(2002, 4, 25);

    [Fact]
    public void No_right_begins_before_its_event() =>
        Holds((ground, day, _) => FirstDay(ground, day) >= day);

    [Fact]
    public void A_later_event_never_gives_an_earlier_right() =>
        Holds((ground, day, later) => FirstDay(ground, day) <= FirstDay(ground, day.PlusDays(later)));

    [Fact]
    public void A_right_once_given_stays_while_its_facts_do() =>
        Holds((ground, day, _) =>
        {
            var months = AsAmended.Settle([At(day).With(ground.Event, day), .. Following(At(day).Period)]).Statements;
            return months.Select(month => ground.In(month)).Zip(months.Skip(1).Select(month => ground.In(month)))
                .All(pair => pair.First.From == pair.Second.From && pair.First.Standing <= pair.Second.Standing);
        });

    [Fact]
    public void A_later_remedy_never_takes_away_a_right_that_an_earlier_one_left() =>
        Holds((ground, day, later) => ground.Remedy is null || !Stands(ground, day, day.PlusDays(later / 2)) || Stands(ground, day, day.PlusDays(later)));

    [Fact]
    public void Notice_ends_the_agreement_exactly_from_the_first_day_of_the_right_on() =>
        Holds((ground, day, later) =>
        {
            // The clock of 6(9)(c) never runs without that of 6(18), which is out sooner.
            var first = FirstDay(ground.Clause == "6(9)(c)" ? Ground.All.First(other => other.Clause == "6(18)") : ground, day);
            var notice = day.PlusDays(later);
            var month = AsAmended.SettleOne(At(notice).With(ground.Event, day).With(ground.Holder.TerminationNotice, notice));
            // In the month in which a term ends, the ground by itself keeps it from being renewed.
            return month.Of(NotRenewed).Value || month.Of(HasEnded).Value == notice >= first;
        });

    [Fact]
    public void The_two_clocks_of_force_majeure_start_together_and_the_shorter_is_never_out_later() =>
        Prop.ForAll(Days, Gen.Choose(0, 60).ToArbitrary(), (began, length) =>
        {
            var month = AsAmended.SettleOne(At(began.PlusDays(100))
                .With(VoipEvents.ForceMajeureBegan, began).With(VoipEvents.ForceMajeureEnded, began.PlusDays(length)));
            var (longer, shorter) = (month.Power("6(9)(c)", VoipParties.Thil), month.Power("6(18)", VoipParties.Thil));

            // Thirty days or more; more than fifteen.
            return longer.From is null == length < 30
                && shorter.From is null == length < 16
                && (longer.From is null || shorter.From <= longer.From);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<LocalDate> Days => Gen.Choose(0, 3_000).Select(Signed.PlusDays).ToArbitrary();

    private static void Holds(Func<Ground, LocalDate, int, bool> law) =>
        Prop.ForAll(Gen.Elements(Ground.All).ToArbitrary(), Days, Gen.Choose(0, 150).ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static LocalDate? FirstDay(Ground ground, LocalDate day) => ground.In(AsAmended.SettleOne(At(day).With(ground.Event, day))).From;

    // Half a year later every clock is out.
    private static bool Stands(Ground ground, LocalDate day, LocalDate remedied) =>
        ground.In(AsAmended.SettleOne(At(day.PlusDays(183)).With(ground.Event, day).With(ground.Remedy!, remedied))).Standing == PowerStanding.Available;

    private static PeriodFacts At(LocalDate day) => PeriodFacts.For(SettlementPeriod.Month(day.Year, day.Month));

    private static IEnumerable<PeriodFacts> Following(SettlementPeriod month)
    {
        for (var count = 0; count < 4; count++)
        {
            yield return PeriodFacts.For(month = month.Next());
        }
    }
}

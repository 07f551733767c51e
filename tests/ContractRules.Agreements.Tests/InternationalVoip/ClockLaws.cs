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

/// <summary>What holds of the clock of every started.Ground, on whatever day it starts.</summary>
public sealed class ClockLaws
{
    private static readonly LocalDate Signed = new(2002, 4, 25);

    [Law]
    public bool No_right_begins_before_its_event(Started started) => FirstDay(started.Ground, started.Day) >= started.Day;

    [Law]
    public bool A_later_event_never_gives_an_earlier_right(Started started) =>
        FirstDay(started.Ground, started.Day) <= FirstDay(started.Ground, started.Day.PlusDays(started.Later));

    [Law]
    public bool A_right_once_given_stays_while_its_facts_do(Started started)
    {
        var months = AsAmended.Settle([At(started.Day).With(started.Ground.Event, started.Day), .. Following(At(started.Day).Period)]).Statements;
        return months.Select(month => started.Ground.In(month)).Zip(months.Skip(1).Select(month => started.Ground.In(month)))
            .All(pair => pair.First.From == pair.Second.From && pair.First.Standing <= pair.Second.Standing);
    }

    [Law]
    public bool A_later_remedy_never_takes_away_a_right_that_an_earlier_one_left(Started started) =>
        started.Ground.Remedy is null
        || !Stands(started.Ground, started.Day, started.Day.PlusDays(started.Later / 2))
        || Stands(started.Ground, started.Day, started.Day.PlusDays(started.Later));

    [Law]
    public bool Notice_ends_the_agreement_exactly_from_the_first_day_of_the_right_on(Started started)
    {
        // The clock of 6(9)(c) never runs without that of 6(18), which is out sooner.
        var first = FirstDay(started.Ground.Clause == "6(9)(c)" ? Ground.All.First(other => other.Clause == "6(18)") : started.Ground, started.Day);
        var notice = started.Day.PlusDays(started.Later);
        var month = AsAmended.SettleOne(At(notice).With(started.Ground.Event, started.Day).With(started.Ground.Holder.TerminationNotice, notice));
        // In the month in which a term ends, the ground by itself keeps it from being renewed.
        return month.Of(NotRenewed).Value || month.Of(HasEnded).Value == notice >= first;
    }

    [Law]
    public bool The_two_clocks_of_force_majeure_start_together_and_the_shorter_is_never_out_later(Outage drawn)
    {
        var (began, length) = drawn;
        var month = AsAmended.SettleOne(At(began.PlusDays(100))
            .With(VoipEvents.ForceMajeureBegan, began).With(VoipEvents.ForceMajeureEnded, began.PlusDays(length)));
        var (longer, shorter) = (month.Power("6(9)(c)", VoipParties.Thil), month.Power("6(18)", VoipParties.Thil));

        // Thirty days or more; more than fifteen.
        return longer.From is null == length < 30
            && shorter.From is null == length < 16
            && (longer.From is null || shorter.From <= longer.From);
    }

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

    /// <summary>The clock of a ground, a day on which it starts, and how much later something else happens.</summary>
    public sealed record Started(LocalDate Day, int Later) : IDrawn<Started>
    {
        public static Gen<Started> Drawn =>
            from ground in Gen.Elements(Ground.All)
            from days in Gen.Choose(0, 3_000)
            from later in Gen.Choose(0, 150)
            select new Started(Signed.PlusDays(days), later) { Ground = ground };

        internal Ground Ground { get; private init; } = Ground.CorruptPractices;

        public override string ToString() => $"{Ground}, from {Day} on, and {Later} days later";
    }

    /// <summary>Force majeure of up to sixty days.</summary>
    public sealed record Outage(LocalDate Began, int Days) : IDrawn<Outage>
    {
        public static Gen<Outage> Drawn =>
            from began in Gen.Choose(0, 3_000)
            from days in Gen.Choose(0, 60)
            select new Outage(Signed.PlusDays(began), days);
    }
}

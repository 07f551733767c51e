using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(8): a term is renewed unless a condition for termination occurs; and how the initial term is read.</summary>
public sealed class Clause6RenewalTests
{
    [Fact]
    public void A_term_is_not_renewed_while_a_ground_for_termination_exists()
    {
        // A breach noticed on 1 March 2004 and not cured gives a ground from 1 April; the initial term ends on 25 April.
        var months = AsAmended.SettleAll(In(3).With(OfThil.BreachNotice, Day(2004, 3, 1)), In(4), In(5));

        Assert.Equal([false, true, true], months.Select(month => month.Of(HasEnded).Value));
        Assert.Equal((Day(2004, 4, 25), "6(10)"), (months[1].End!.On, months[1].End!.Clause.ToString()));
        Assert.Equal(Day(2004, 4, 25), months[2].Of(CurrentTermEnd).Value);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(30)]
    public void A_term_that_ends_with_the_month_is_not_renewed_either_nor_upon_a_ground_of_its_last_day(int day)
    {
        var month = AsAmended.SettleOne(In(4).With(PtclAgreementEnds, Day(2004, 4, 30)).With(OfThil.Fraud, Day(2004, 4, day)));

        Assert.Equal((true, Day(2004, 4, 30)), (month.Of(HasEnded).Value, month.End!.On));
    }

    [Fact]
    public void A_ground_that_comes_after_the_end_of_the_term_or_is_over_by_then_keeps_nothing_from_renewal()
    {
        // Fraud on 26 April; and force majeure that lasted all January.
        var late = AsAmended.SettleOne(In(4).With(OfThil.Fraud, Day(2004, 4, 26)));
        var over = AsAmended.SettleAll(In(3).With(ForceMajeureBegan, Day(2004, 1, 1)).With(ForceMajeureEnded, Day(2004, 1, 31)), In(4))[1];

        Assert.All([late, over], month => Assert.Equal((false, Day(2004, 10, 25)), (month.Of(HasEnded).Value, month.Of(CurrentTermEnd).Value)));
        Assert.Equal(PowerStanding.Available, over.Power("6(9)(c)", VoipParties.Thil).Standing);
    }

    [Fact]
    public void A_right_outlives_its_ground_unless_the_text_is_read_otherwise()
    {
        // Force majeure over since 31 January; a breach noticed on 1 January and cured on 5 February, too late.
        var facts = In(3).With(ForceMajeureBegan, Day(2004, 1, 1)).With(ForceMajeureEnded, Day(2004, 1, 31))
            .With(OfFusion.BreachNotice, Day(2004, 1, 1)).With(OfFusion.BreachCured, Day(2004, 2, 5));
        var (stays, ends) = (AsAmended.SettleOne(facts), AsAmended.Under(GroundThatIsOver, "right-ends").SettleOne(facts));

        foreach (var clause in new[] { "6(9)(a)", "6(9)(c)", "6(18)" })
        {
            Assert.Equal(PowerStanding.Available, stays.Power(clause, VoipParties.Thil).Standing);
            Assert.Equal(PowerStanding.Unavailable, ends.Power(clause, VoipParties.Thil).Standing);
        }
    }

    [Theory]
    [InlineData("coterminous-if-known", 2003, 8, 31)]
    [InlineData("two-years", 2004, 4, 25)]
    [InlineData("ptcl-agreement", 2003, 8, 31)]
    public void The_initial_term_ends_with_the_PTCL_agreement_where_its_end_is_known_or_after_two_years(string option, int year, int month, int day) =>
        Assert.Equal(
            Day(year, month, day),
            AsSigned.Under(InitialTerm, option).SettleOne(Quiet().With(PtclAgreementEnds, Day(2003, 8, 31))).Of(InitialTermEnd).Value);

    [Theory]
    [InlineData("coterminous-if-known", true)]
    [InlineData("two-years", true)]
    [InlineData("ptcl-agreement", false)]
    public void Where_the_end_of_the_PTCL_agreement_is_unknown_two_years_hold_unless_the_term_hangs_on_it(string option, bool determined)
    {
        var term = AsSigned.Under(InitialTerm, option).SettleOne(Quiet()).Of(InitialTermEnd);

        Assert.Equal(determined, term.IsDetermined);
        Assert.Equal(determined ? Day(2004, 4, 25) : (LocalDate?)null, term.IsDetermined ? term.Value : null);
    }

    [Fact]
    public void Once_PTCL_has_agreed_after_all_a_refusal_gives_no_right()
    {
        var facts = Quiet().With(TenderRefused, Day(2002, 9, 1));

        Assert.Equal(PowerStanding.Available, AsSigned.SettleOne(facts).Power("5", VoipParties.Thil).Standing);
        Assert.Equal(
            PowerStanding.Unavailable,
            AsSigned.SettleOne(facts.With(VoipFacts.PtclAgreementDate, Day(2002, 9, 20))).Power("5", VoipParties.Thil).Standing);
    }

    private static PeriodFacts In(int month) => PeriodFacts.For(SettlementPeriod.Month(2004, month));
}

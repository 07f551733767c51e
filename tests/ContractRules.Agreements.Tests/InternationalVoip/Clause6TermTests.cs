using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(8): two years, or as long as the PTCL agreement; then six months at a time.</summary>
public sealed class Clause6TermTests
{
    private static readonly Agreement WithPtcl = AsSigned.Under(VoipReadings.InitialTerm, "ptcl-agreement");

    // Two years from 25 April 2002; then each 25 October and 25 April. A term that ends within the month was renewed by its end.
    [Theory]
    [InlineData(2002, 4, 2004, 4)]
    [InlineData(2004, 3, 2004, 4)]
    [InlineData(2004, 4, 2004, 10)]
    [InlineData(2004, 9, 2004, 10)]
    [InlineData(2004, 10, 2005, 4)]
    [InlineData(2012, 1, 2012, 4)]
    public void By_the_stated_term_it_renews_each_25_April_and_October(int year, int month, int endYear, int endMonth)
    {
        var statement = AsSigned.SettleOne(PeriodFacts.For(SettlementPeriod.Month(year, month)));

        Assert.Equal(Day(2004, 4, 25), statement.Of(InitialTermEnd).Value);
        Assert.Equal(Day(endYear, endMonth, 25), statement.Of(CurrentTermEnd).Value);
    }

    // The PTCL agreement ends on 31 August 2003; month ends clamp to February's, and August has 31 days again.
    [Theory]
    [InlineData(2003, 7, 2003, 8, 31)]
    [InlineData(2003, 8, 2004, 2, 29)]
    [InlineData(2004, 2, 2004, 8, 31)]
    [InlineData(2004, 12, 2005, 2, 28)]
    [InlineData(2005, 2, 2005, 8, 31)]
    public void By_the_PTCL_agreement_it_renews_from_the_end_of_that(int year, int month, int endYear, int endMonth, int endDay)
    {
        var facts = PeriodFacts.For(SettlementPeriod.Month(year, month)).With(VoipEvents.PtclAgreementEnds, Day(2003, 8, 31));

        Assert.Equal(Day(endYear, endMonth, endDay), WithPtcl.SettleOne(facts).Of(CurrentTermEnd).Value);
    }

    [Fact]
    public void While_the_end_of_the_PTCL_agreement_is_unknown_so_is_the_term() =>
        Assert.Equal("ptcl-agreement-end-date", Assert.Single(WithPtcl.SettleOne(Quiet()).Of(CurrentTermEnd).Reasons).Subject);

    [Law]
    public bool Terms_tile_time_without_gap_or_overlap(InitialEnd drawn)
    {
        var initialEnd = drawn.Date;
        var first = PeriodFacts.For(SettlementPeriod.Month(initialEnd.Year, initialEnd.Month)).With(VoipEvents.PtclAgreementEnds, initialEnd);
        var ends = WithPtcl.Settle([first, .. Following(first.Period, months: 30)]).Statements
            .Select(month => (Month: month.Period, End: month.Of(CurrentTermEnd).Value))
            .ToArray();

        // A term runs from the end of the one before it, the last of them the initial one, and holds the end of its months.
        var terms = ends.Select(term => term.End).Distinct().Prepend(initialEnd).ToArray();
        return terms.Select((end, count) => end == initialEnd.PlusMonths(6 * count)).All(isNext => isNext)
            && ends.All(term => terms.Last(end => end <= term.Month.End) == terms[Array.IndexOf(terms, term.End) - 1]);
    }

    private static IEnumerable<PeriodFacts> Following(SettlementPeriod month, int months)
    {
        for (var count = 0; count < months; count++)
        {
            yield return PeriodFacts.For(month = month.Next());
        }
    }

    /// <summary>A day of the eight years from the date of the agreement on.</summary>
    public readonly record struct InitialEnd(LocalDate Date) : IDrawn<InitialEnd>
    {
        public static Gen<InitialEnd> Drawn => Gen.Choose(0, 3_000).Select(days => new InitialEnd(Day(2002, 4, 25).PlusDays(days)));
    }
}

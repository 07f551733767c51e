using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>The seam between the text as signed and the letter: what THIL paid before it, and from when it binds.</summary>
public sealed class LetterSeamTests
{
    // June 2002: costs of 400,000, of which THIL pays 40 % = 160,000. July: a profit of 100,000, of which 25 % = 25,000 are THIL's.
    [Theory]
    [InlineData("credited", 160_000, "0.4", 0, 0, 25_000)]
    [InlineData("not-credited", 0, "0", 100_000, 25_000, 0)]
    public void What_THIL_paid_before_the_letter_counts_in_its_share_and_so_in_the_loan(
        string option, int credited, string percentageShare, int loan, int retained, int paid)
    {
        // Credited: 160,000 ÷ 400,000 = 40 %, more than 25 %. Not credited: 0 %, a loan of 25 % × 400,000, 25 % × 100,000 retained.
        var july = Settled(option, June, July.With(GrossRevenue, 100_000m))[1];

        Assert.Equal(Usd(credited), july.Of(VoipTerms.ContributionsBeforeLetter).Value);
        Assert.Equal(percentageShare, july.Of(ThilPercentageShare).Value.Value.ToString());
        Assert.Equal(Usd(loan), july.Of(LoanPrincipal).Value);
        Assert.Equal(Usd(retained), july.Of(RetainedByFusion).Value);
        Assert.Equal(Usd(paid), july.Of(ThilProfitShare).Value);
        Assert.Equal(Usd(credited + retained), july.Of(ThilInvestment).Value);
    }

    [Fact]
    public void Where_only_the_excess_is_refunded_what_THIL_paid_counts_towards_the_reimbursement()
    {
        // 50,000 of June's costs are of the Pakistan side: 160,000 − 50,000 come back in July. August brings 40,000 more, of which
        // 30,000 are within 80,000. 50,000 ÷ 400,000 = 12.5 %, then 80,000 ÷ 440,000 = 2/11.
        var months = Settled(
            "excess-refunded",
            June.With(PakistanSideCosts, 50_000m),
            July,
            Month(8).With(UpfrontCosts, 40_000m).With(PakistanSideCosts, 40_000m));

        Assert.Equal([Usd(160_000), Usd(-110_000), Usd(30_000)], months.Select(month => month.Of(ThilContribution).Value));
        Assert.Equal([Percent(12.5m), Fraction(2, 11)], months.Skip(1).Select(month => month.Of(ThilPercentageShare).Value));
        Assert.Equal(("Fusion", Usd(110_000)), (months[1].Payments[0].Payer.Name, months[1].Payments[0].Amount));
    }

    [Theory]
    [InlineData("credited")]
    [InlineData("not-credited")]
    public void Otherwise_the_reimbursement_is_paid_beside_it(string option) =>
        Assert.Equal(
            [Usd(160_000), Usd(50_000)],
            Settled(option, June.With(PakistanSideCosts, 50_000m), July).Select(month => month.Of(ThilContribution).Value));

    [Fact]
    public void Percentages_that_are_paid_beside_the_80000_are_paid_as_far_as_they_go_beyond_what_THIL_had_paid()
    {
        // 25 % of 400,000 are within the 160,000; with 400,000 more in August 25 % of 800,000 − 160,000 = 40,000 are due.
        var months = InternationalVoipAgreement.Agreement.Under(CostBurdenAsAmended, "cumulative")
            .SettleAll(June, July, Month(8).With(UpfrontCosts, 400_000m));

        Assert.Equal([Usd(160_000), Usd(0), Usd(40_000)], months.Select(month => month.Of(ThilContribution).Value));
    }

    // As signed THIL's share is 40 %, as amended 25 %.
    [Theory]
    [InlineData("date-of-letter", "day-month", "0.4 0.4 0.25 0.25")]
    [InlineData("countersignature", "day-month", "0.4 0.4 0.4 0.25")]
    [InlineData("countersignature", "month-day", "0.25 0.25 0.25 0.25")]
    public void The_letter_binds_from_its_date_or_from_its_countersignature(string bindsFrom, string countersigned, string shares)
    {
        var agreement = InternationalVoipAgreement.Agreement.Under(LetterBindsFrom, bindsFrom).Under(CountersignatureDate, countersigned);

        Assert.Equal(
            shares,
            string.Join(' ', agreement.SettleAll(Month(5), Month(6), Month(7), Month(8)).Select(month => month.Of(ThilShare).Value.Value)));
    }

    [Fact]
    public void By_days_of_the_month_of_the_countersignature_the_percentages_change_on_5_August()
    {
        // 40 % for 4 days and 25 % for 27: (160 + 675) ÷ 31 %.
        var agreement = InternationalVoipAgreement.Agreement.Under(LetterBindsFrom, "countersignature").Under(MonthOfTheLetter, "by-days");

        Assert.Equal(Fraction(835, 3_100), agreement.SettleAll(July, Month(8))[1].Of(ThilShare).Value);
    }

    private static PeriodFacts June => Month(6).With(UpfrontCosts, 400_000m);

    private static PeriodFacts July => Month(7);

    private static PeriodFacts Month(int month) => PeriodFacts.For(SettlementPeriod.Month(2002, month))
        .With(GrossRevenue, 0m).With(MinutesSold, 0).With(TerminatedMinutes, 0);

    private static EquatableArray<Statement> Settled(string option, params PeriodFacts[] months) =>
        InternationalVoipAgreement.Agreement.Under(VoipReadings.ContributionsBeforeLetter, option).SettleAll(months);
}

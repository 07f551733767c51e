using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What ends with the agreement: profits, instalments, contributions and retention; and how the month of the end counts.</summary>
public sealed class AfterTheEndTests
{
    [Fact]
    public void After_the_month_of_the_end_nothing_is_shared_amortized_or_contributed()
    {
        // Equipment 240,000: THIL invests 96,000 and receives 40 % of 20,000 = 8,000 a month. Ended in November: 96,000 − 24,000 =
        // 72,000 are given back. In December there would be a profit of 50,000 − 20,000 = 30,000, and costs of 10,000.
        var months = AsSigned.SettleAll(
            Quiet(1).With(EquipmentCosts, 240_000m),
            Quiet(2),
            Quiet(3).With(GrossRevenue, 50_000m).With(Terminated, true),
            Quiet(4).With(GrossRevenue, 50_000m).With(UpfrontCosts, 10_000m));

        Assert.Equal([Usd(8_000), Usd(8_000), Usd(8_000), Usd(0)], months.Select(month => month.Of(AmortizationPaid).Value));
        Assert.Equal([Usd(0), Usd(0), Usd(72_000), Usd(0)], months.Select(month => month.Of(TerminationCompensation).Value));
        Assert.Equal(Usd(30_000), months[3].Of(NetProfit).Value);
        Assert.All(
            [DistributableProfit, ThilProfitShare, FusionProfitShare, ThilContribution, ThilAmortizationRecovery, AmortizationEntitlement],
            term => Assert.Equal(Usd(0), months[3].Of(term).Value));
        Assert.Empty(months[3].Payments);
        Assert.Equal(Day(2002, 11, 30), months[2].End!.On);
    }

    [Fact]
    public void After_the_end_nothing_is_retained_nor_reimbursed_any_more()
    {
        // 40,000 of 400,000 reimbursed; a profit of 100,000 in September: 15,000 retained. October brings neither.
        var months = AsAmended.SettleAll(
            Quiet(1).With(UpfrontCosts, 400_000m).With(PakistanSideCosts, 40_000m).With(GrossRevenue, 100_000m).With(Terminated, true),
            Quiet(2).With(UpfrontCosts, 20_000m).With(PakistanSideCosts, 20_000m).With(GrossRevenue, 100_000m));

        Assert.Equal([Usd(15_000), Usd(0)], months.Select(month => month.Of(RetainedByFusion).Value));
        Assert.Equal([Usd(40_000), Usd(0)], months.Select(month => month.Of(ThilContribution).Value));
        Assert.Equal([Usd(40_000), Usd(40_000)], months.Select(month => month.Of(ThilReimbursementToDate).Value));
    }

    [Fact]
    public void The_month_of_the_end_counts_whole_or_by_its_days()
    {
        // Ended on 10 November, a third of the month. Profit 30,000 − 20,000: THIL 40 % of 10,000, or of a third of it = 1,333.33;
        // of the instalment 8,000, or 2,666.67, so that 96,000 − 24,000, or 96,000 − 18,666.67 = 77,333.33 are given back.
        var months = new[]
        {
            Quiet(1).With(EquipmentCosts, 240_000m), Quiet(2), Quiet(3).With(GrossRevenue, 30_000m).With(AgreementEndDate, Day(2002, 11, 10)),
        };
        var gains = AsSigned.Under(LossMonths, "no-payment");
        var whole = gains.SettleAll(months)[2];
        var byDays = gains.Under(MonthOfTheEnd, "by-days").SettleAll(months)[2];

        Assert.Equal((Usd(4_000), Usd(8_000), Usd(72_000)), Paid(whole));
        Assert.Equal((Usd(1_333.33m), Usd(2_666.67m), Usd(77_333.33m)), Paid(byDays));
        Assert.Equal(([null, Day(2002, 11, 10)]), new[] { whole.CountsTo, byDays.CountsTo });
        Assert.Equal(["1333.33", "2666.67", "77333.33"], byDays.Payments.Select(payment => $"{(decimal)payment.Amount.Amount:0.00}"));
    }

    [Fact]
    public void By_days_a_contribution_stays_whole()
    {
        var month = AsSigned.Under(MonthOfTheEnd, "by-days")
            .SettleOne(Quiet().With(UpfrontCosts, 1_000m).With(AgreementEndDate, Day(2002, 9, 10)));

        Assert.Equal(Usd(400), month.Payments.Single(payment => payment.Clause == "2(2)").Amount);
    }

    [Fact]
    public void A_notice_tells_the_day_of_the_end_itself()
    {
        // 10 of 30 days of a profit of 3,000: 40 % of 1,000.
        var month = AsSigned.Under(MonthOfTheEnd, "by-days").SettleOne(Quiet().With(GrossRevenue, 3_000m)
            .With(OfFusion.Fraud, Day(2002, 9, 2)).With(OfThil.TerminationNotice, Day(2002, 9, 10)));

        Assert.Equal(Day(2002, 9, 10), month.Of(LastDayInForce).Value);
        Assert.Equal(Usd(400), month.Of(ThilProfitShare).Value);
    }

    [Fact]
    public void An_end_that_becomes_known_late_leaves_the_month_in_which_it_does_without_a_share()
    {
        // Told in October that it ended on 20 September: October is not shared; 40 % of 1,000 is given back then.
        var months = AsSigned.SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m), Quiet(2).With(GrossRevenue, 3_000m).With(AgreementEndDate, Day(2002, 9, 20)));

        Assert.Equal(Usd(0), months[1].Of(ThilProfitShare).Value);
        Assert.Equal(Usd(400), months[1].Of(TerminationCompensation).Value);
        Assert.Equal("6(10)", Assert.Single(months[1].Payments).Clause.ToString());
    }

    [Fact]
    public void Powers_and_volumes_end_with_an_agreement_that_is_declared_ended()
    {
        var months = AsAmended.SettleAll(
            Quiet(1).With(PtclAgreementDate, Day(2002, 9, 1)).With(OfFusion.Fraud, Day(2002, 9, 2)).With(Terminated, true), Quiet(2));

        Assert.All(months[1].Powers, power => Assert.True(power.HasLapsed || power.Clause == "5"));
        Assert.Equal(DutyStanding.NotYetDue, months[1].Duties.Single(duty => duty.Clause == "2(1)(j), second").Standing);
    }

    private static (Money, Money, Money) Paid(Statement month) =>
        (month.Of(ThilProfitShare).Value, month.Of(AmortizationPaid).Value, month.Of(TerminationCompensation).Value);
}
